import type { WrittenDefinition } from '#pathways'

const anybodyAtAll = [
  { who: 'parent' as const, how: 'by phone or with the form on this site' },
  { who: 'early-years-setting' as const },
  { who: 'school' as const },
  { who: 'health' as const },
  { who: 'social-care' as const },
]

const answer = {
  id: 'answer',
  kind: 'decision' as const,
  phase: 'deciding' as const,
  name: 'The answer',
  owner: 'The Nest',
}

export const portage = {
  id: 'portage',
  version: '3',
  from: '2026-09-01',
  name: 'Portage at the Nest',
  owner: 'The Nest',
  kind: 'local',
  ask: { by: anybodyAtAll, bring: ['anything you have written down about what your child can do'] },
  age: { from: 0, to: 48 },
  meets: 'any',
  criteria: [
    { id: 'six-months-behind', rule: { delay: { measure: 'months', atLeast: 6, areas: 2 } } },
    {
      id: 'a-third-of-age',
      rule: {
        all: [
          { ageMonths: { from: 24 } },
          { delay: { measure: 'fraction-of-age', atLeast: { of: 1, in: 3 }, areas: 2 } },
        ],
      },
    },
    { id: 'lowest-fifth', rule: { delay: { measure: 'percentile', atMost: 5, areas: 3 } } },
    {
      id: 'two-bands',
      rule: {
        delay: {
          measure: 'bands',
          atLeast: 2,
          areas: 1,
          of: ['communication-and-interaction', 'sensory-and-physical'],
        },
      },
    },
    {
      id: 'several-things',
      rule: {
        atLeast: 2,
        of: [
          { fact: 'condition-with-learning-difficulty' },
          { fact: 'delay-from-prematurity' },
          { fact: 'uses-hoist' },
        ],
      },
    },
  ],
  priority: [
    {
      band: 'are seen within two weeks',
      when: { fact: 'looked-after' },
      because: 'A child in care may have to move soon.',
    },
    {
      band: 'are seen within four weeks',
      when: { all: [{ fact: 'first-time' }, { ageMonths: { from: 0, to: 12 } }] },
      because: 'Families of babies whom we have not met before come next.',
    },
  ],
  stages: [
    answer,
    {
      id: 'first-visit',
      kind: 'visit',
      phase: 'delivering',
      name: 'First visit',
      owner: 'Portage worker',
      where: 'home',
      interpreterIfNeeded: true,
    },
    {
      id: 'visits',
      kind: 'delivery',
      phase: 'delivering',
      name: 'Visits every two weeks',
      owner: 'Portage worker',
      where: 'home',
    },
    { id: 'review', kind: 'review', phase: 'delivering', name: 'Looking back', owner: 'Portage worker' },
  ],
  targets: [
    { from: 'received', to: 'answered', within: 10, unit: 'working-days' },
    { from: 'answered', to: 'first-visit', within: 6, unit: 'weeks' },
  ],
  pools: [{ id: 'visits', name: 'Visits', unit: 'session', size: 420, per: 'term' }],
  words: {
    family:
      'A worker comes to your home every two weeks and shows you ways to play that help your child learn.',
  },
  signposts: [{ to: { service: 'talking-together' }, why: 'For help with talking.' }],
} satisfies WrittenDefinition

export const tideGroup = {
  id: 'together-we-can',
  version: '1',
  from: '2026-09-01',
  name: 'Tide Pool group',
  owner: 'The Nest',
  kind: 'local',
  ask: { by: anybodyAtAll },
  age: { from: 12, to: 42 },
  criteria: [{ id: 'delay', rule: { any: [{ fact: 'developmental-delay' }, { fact: 'not-yet-moving' }] } }],
  stages: [answer],
  pools: [{ id: 'seats', name: 'Room in the group', unit: 'seat', size: 8, per: 'session' }],
  words: {
    family: 'A play group for small children who learn more slowly. Come on your own or with a friend.',
  },
  signposts: [{ to: { service: 'portage' }, why: 'For visits at home.' }],
} satisfies WrittenDefinition

export const earlyYearsTeachers = {
  id: 'send-early-years-teachers',
  version: '2',
  from: '2026-09-01',
  name: 'Nest teachers',
  owner: 'The Nest',
  kind: 'local',
  ask: { by: anybodyAtAll },
  criteria: [
    { id: 'below-school-age', rule: { lawfulAge: 'below-compulsory-school-age' } },
    { id: 'concern', rule: { fact: 'setting-concern' } },
  ],
  stages: [answer],
  words: { family: 'A teacher helps at nursery, or at home if your child has no nursery.' },
  signposts: [{ to: { service: 'portage' }, why: 'For visits at home.' }],
} satisfies WrittenDefinition

export const complexCommunication = {
  id: 'early-years-complex-communication',
  version: '1',
  from: '2026-09-01',
  name: 'Lantern team',
  owner: 'Lantern team',
  kind: 'local',
  ask: { by: anybodyAtAll },
  age: { from: 18, to: 84 },
  criteria: [
    {
      id: 'social-communication',
      rule: { any: [{ fact: 'social-communication' }, { fact: 'autism-diagnosis' }] },
    },
  ],
  stages: [{ ...answer, owner: 'Lantern team' }],
  words: { family: 'Help with autism and being with other people. Your child does not need a diagnosis.' },
  signposts: [{ to: { service: 'talking-together' }, why: 'For help with talking.' }],
} satisfies WrittenDefinition

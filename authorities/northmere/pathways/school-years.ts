import type { WrittenDefinition } from '#pathways'

export const educationalPsychology = {
  id: 'educational-psychology',
  version: '1',
  from: '2026-09-01',
  name: 'Lighthouse psychologists',
  owner: 'Lighthouse Team',
  kind: 'local',
  ask: {
    by: [
      { who: 'parent', how: 'by phone' },
      { who: 'young-person', how: 'by phone' },
      { who: 'school' },
      { who: 'college' },
    ],
  },
  criteria: [{ id: 'serious-concern', rule: { fact: 'serious-concern-progress' } }],
  stages: [
    { id: 'first-talk', kind: 'contact', phase: 'deciding', name: 'A first talk', owner: 'Psychologist' },
    { id: 'answer', kind: 'decision', phase: 'deciding', name: 'The answer', owner: 'Lighthouse Team' },
    { id: 'work', kind: 'assessment', phase: 'delivering', name: 'The work', owner: 'Psychologist' },
  ],
  agreements: [{ id: 'consent', of: ['the parent or young person'], to: 'the work', before: 'work' }],
  pools: [{ id: 'sessions', name: 'Sessions', unit: 'session', size: 300, per: 'financial-year' }],
  targets: [{ from: 'received', to: 'first-talk', within: 15, unit: 'days' }],
  words: { family: 'Psychologists who help when learning is not going well. You can ring them yourself.' },
  signposts: [{ to: { service: 'breakwater' }, why: 'If your child may be excluded from school.' }],
} satisfies WrittenDefinition

const breakwaterBase = {
  id: 'breakwater',
  name: 'The Breakwater',
  owner: 'Breakwater staff',
  kind: 'local',
  ask: { by: [{ who: 'school' }, { who: 'parent' }] },
  decideAt: 'panel',
  stages: [
    { id: 'panel', kind: 'decision', phase: 'deciding', name: 'Panel', owner: 'Head teachers' },
    {
      id: 'start',
      kind: 'agreement',
      phase: 'delivering',
      name: 'Agreeing the start',
      owner: 'Breakwater staff',
    },
    {
      id: 'attending',
      kind: 'delivery',
      phase: 'delivering',
      name: 'Going to the Breakwater',
      owner: 'Breakwater staff',
    },
  ],
  agreements: [
    { id: 'start', of: ['the school', 'the family', 'the child'], to: 'the first day', before: 'attending' },
  ],
  words: { family: 'A calm place for part of the week, for children who find school too much.' },
  signposts: [{ to: { service: 'educational-psychology' }, why: 'For advice about what makes school hard.' }],
} satisfies Partial<WrittenDefinition>

export const breakwaterForJuniors = {
  ...breakwaterBase,
  version: '1',
  from: '2025-09-01',
  to: '2027-08-31',
  criteria: [
    { id: 'key-stage', rule: { keyStages: [2] } },
    { id: 'behaviour', rule: { fact: 'behaviour-or-emotions' } },
  ],
  pools: [{ id: 'quay', name: 'Quay Street', unit: 'place', size: 9, keyStages: [2] }],
  placement: { lasts: { count: 12, unit: 'weeks' }, timetable: [{ fromWeek: 1, there: 3, ownSchool: 2 }] },
} satisfies WrittenDefinition

export const breakwaterForTeenagers = {
  ...breakwaterBase,
  version: '2',
  from: '2027-09-01',
  criteria: [
    { id: 'key-stage', rule: { keyStages: [2, 3] } },
    { id: 'behaviour', rule: { any: [{ fact: 'behaviour-or-emotions' }, { fact: 'at-risk-of-exclusion' }] } },
  ],
  pools: [{ id: 'quay', name: 'Quay Street', unit: 'place', size: 14, keyStages: [2, 3] }],
  placement: { lasts: { count: 1, unit: 'terms' }, timetable: [{ fromWeek: 1, there: 2, ownSchool: 3 }] },
} satisfies WrittenDefinition

export const allAboutMe = {
  id: 'my-support-plan',
  version: '1',
  from: '2026-09-01',
  name: 'All About Me plan',
  owner: 'The child’s nursery, school or college',
  kind: 'local',
  ask: {
    by: [
      { who: 'parent' },
      { who: 'young-person' },
      { who: 'early-years-setting' },
      { who: 'school' },
      { who: 'college' },
    ],
  },
  criteria: [{ id: 'needs', rule: { fact: 'has-or-may-have-sen' } }],
  stages: [{ id: 'answer', kind: 'decision', phase: 'deciding', name: 'The answer', owner: 'SENCO' }],
  words: { family: 'A plan that says what your child likes, needs and hopes for. You help to write it.' },
  signposts: [{ to: { service: 'ehc-needs-assessment' }, why: 'You can ask for this at any time.' }],
} satisfies WrittenDefinition

export const talkingTogether = {
  id: 'talking-together',
  version: '1',
  from: '2026-09-01',
  name: 'Talking Together',
  owner: 'Northshire Health',
  kind: 'signpost',
  ask: { by: [{ who: 'parent' }, { who: 'school' }, { who: 'health' }] },
  age: { from: 0, to: 228 },
  criteria: [{ id: 'talking', rule: { fact: 'speech-language-or-swallowing' } }],
  words: { family: 'Speech and language therapists. You can ring them yourself.' },
} satisfies WrittenDefinition

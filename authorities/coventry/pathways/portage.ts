import type { WrittenDefinition } from '#pathways'
import { healthVisitor, localOfferSearch, nurserySenco } from './sources.ts'

export const portage = {
  id: 'portage',
  version: '1',
  from: '2014-09-01',
  name: 'Portage',
  listing: 'early-years-send-and-portage',
  owner: 'SEND Early Years team',
  kind: 'local',
  ask: {
    by: [
      { who: 'early-years-setting' },
      { who: 'school' },
      { who: 'health' },
      { who: 'social-care' },
      { who: 'other-professional' },
    ],
    through: [nurserySenco, healthVisitor],
  },
  age: { from: 0, to: 36 },
  meets: 'any',
  criteria: [
    {
      id: 'birth-to-18-months',
      rule: {
        all: [
          { ageMonths: { from: 0, to: 18 } },
          { any: [{ fact: 'condition-with-learning-difficulty' }, { fact: 'delay-from-prematurity' }] },
        ],
      },
    },
    {
      id: 'from-18-months',
      rule: {
        all: [
          { ageMonths: { from: 18, to: 36 } },
          {
            any: [
              { delay: { measure: 'months', atLeast: 9, areas: 2 } },
              { fact: 'physical-impact-on-learning' },
              { fact: 'significant-social-communication' },
            ],
          },
        ],
      },
    },
  ],
  priority: [
    {
      band: 'go first',
      when: { fact: 'looked-after' },
      because: 'The council must care for these children as a parent would.',
    },
  ],
  decideAt: 'after-assessment',
  stages: [
    {
      id: 'home-visit',
      kind: 'contact',
      phase: 'deciding',
      name: 'First home visit',
      owner: 'SEND Early Years team',
      family: 'Somebody from the team visits you at home to meet you and your child.',
      where: 'home',
    },
    {
      id: 'play-assessment',
      kind: 'assessment',
      phase: 'deciding',
      name: 'Finding out through play',
      owner: 'SEND Early Years team',
      family:
        'You talk about what your child needs. Somebody plays with your child to see what they can do now.',
      where: 'home',
      interpreterIfNeeded: true,
    },
    {
      id: 'agree-needs',
      kind: 'agreement',
      phase: 'deciding',
      name: 'Agreeing what would help',
      owner: 'SEND Early Years team and the family',
    },
    { id: 'answer', kind: 'decision', phase: 'deciding', name: 'The answer', owner: 'SEND Early Years team' },
    {
      id: 'worker',
      kind: 'allocation',
      phase: 'delivering',
      name: 'Choosing a worker',
      owner: 'SEND Early Years team',
      family: 'You hear who will work with you: a Portage worker or a Family Hub worker.',
    },
    {
      id: 'first-visit',
      kind: 'visit',
      phase: 'delivering',
      name: 'First visit',
      owner: 'Portage worker or Family Hub worker',
      family: 'Your worker rings you or the nursery to agree a day for the first visit.',
    },
    {
      id: 'visits',
      kind: 'delivery',
      phase: 'delivering',
      name: 'Learning through play',
      owner: 'Portage worker or Family Hub worker',
      family:
        'At home or in nursery, you learn together in small steps, and enjoy each one your child takes.',
    },
  ],
  pools: [{ id: 'workers', name: 'Portage workers’ time', unit: 'worker', size: null }],
  agreements: [{ id: 'support', of: ['the family'], to: 'the help their child needs', before: 'worker' }],
  words: {
    family:
      'Teaching through play at home or in nursery, for babies and toddlers. Parents learn how to carry it on.',
    referrer:
      'Your referral is a first look. Whether the child meets the rules is decided after a visit at home.',
    team: 'Compare the play-based assessment with the rules. If the answer is no, say why and where else to turn.',
  },
  signposts: [
    {
      to: { service: 'speech-and-language-therapy' },
      why: 'For help with talking, understanding, eating or drinking.',
    },
    { to: { service: 'occupational-therapy' }, why: 'For help with movement and everyday things.' },
    { to: { service: 'send-early-years-teachers' }, why: 'For help in nursery.' },
    { to: { service: 'sendiass' }, why: 'For free advice from people who do not work for the council.' },
  ],
  sources: [localOfferSearch],
} satisfies WrittenDefinition

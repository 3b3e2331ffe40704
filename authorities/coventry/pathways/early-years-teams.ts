import type { WrittenDefinition } from '#pathways'
import { healthVisitor, localOfferSearch, nurserySenco } from './sources.ts'

export const sendEarlyYearsTeachers = {
  id: 'send-early-years-teachers',
  version: '1',
  from: '2014-09-01',
  name: 'SEND Early Years teachers',
  listing: 'send-support-in-early-years-settings',
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
  age: { from: 0, to: 60 },
  criteria: [
    { id: 'concern', rule: { fact: 'setting-concern' } },
    { id: 'in-a-setting', rule: { place: ['childcare', 'school'] } },
  ],
  decideAt: 'after-assessment',
  stages: [
    {
      id: 'teacher',
      kind: 'allocation',
      phase: 'deciding',
      name: 'Choosing a teacher',
      owner: 'SEND Early Years team',
      family: 'A teacher from the team is chosen to work with the nursery.',
    },
    {
      id: 'contact',
      kind: 'contact',
      phase: 'deciding',
      name: 'First contact',
      owner: 'SEND Early Years teacher',
    },
    {
      id: 'observe',
      kind: 'visit',
      phase: 'deciding',
      name: 'Watching your child play and learn',
      owner: 'SEND Early Years teacher',
      where: 'setting',
    },
    {
      id: 'level',
      kind: 'assessment',
      phase: 'deciding',
      name: 'How much help',
      owner: 'SEND Early Years teacher',
      team: 'Use the four areas of need and the early years foundation stage, from the child’s own starting point.',
    },
    { id: 'answer', kind: 'decision', phase: 'deciding', name: 'The answer', owner: 'SEND Early Years team' },
    {
      id: 'coaching',
      kind: 'delivery',
      phase: 'delivering',
      name: 'Showing staff what helps',
      owner: 'SEND Early Years teacher',
      where: 'setting',
    },
    {
      id: 'reception',
      kind: 'follow-up',
      phase: 'delivering',
      name: 'Moving into Reception',
      owner: 'SEND Early Years teacher',
      family: 'The teacher helps your child to move from nursery into a Reception class.',
    },
  ],
  pools: [{ id: 'teachers', name: 'Teachers’ time', unit: 'worker', size: null }],
  words: { family: 'A teacher visits your child’s nursery, and shows staff how to help your child learn.' },
  signposts: [
    { to: { service: 'educational-psychology' }, why: 'If your child needs more than this.' },
    { to: { service: 'speech-and-language-therapy' }, why: 'For help with talking.' },
    { to: { service: 'occupational-therapy' }, why: 'For help with movement and everyday things.' },
  ],
  sources: [
    {
      ...localOfferSearch,
      note: 'The page gives 0 to 5 as the age of the whole team’s children, and the nursery year for this service.',
    },
  ],
} satisfies WrittenDefinition

export const complexCommunication = {
  id: 'early-years-complex-communication',
  version: '1',
  from: '2014-09-01',
  name: 'Early Years Complex Communication',
  listing: 'send-early-years-complex-communication',
  owner: 'SEND Early Years Complex Communication team',
  kind: 'local',
  ask: { by: [{ who: 'early-years-setting' }], through: [nurserySenco] },
  age: { from: 0, to: 60 },
  criteria: [
    { id: 'in-a-setting', rule: { place: ['childcare'] } },
    {
      id: 'autism-or-on-the-pathway',
      rule: { any: [{ fact: 'autism-diagnosis' }, { fact: 'on-neurodevelopmental-pathway' }] },
    },
  ],
  decideAt: 'after-assessment',
  stages: [
    {
      id: 'level',
      kind: 'assessment',
      phase: 'deciding',
      name: 'How much help',
      owner: 'Complex Communication teacher',
      where: 'setting',
    },
    {
      id: 'answer',
      kind: 'decision',
      phase: 'deciding',
      name: 'The answer',
      owner: 'Complex Communication team',
    },
    {
      id: 'teacher-support',
      kind: 'delivery',
      phase: 'delivering',
      name: 'Advice from a teacher',
      owner: 'Complex Communication teacher',
      family: 'A teacher watches your child in nursery, gives advice and helps staff set targets.',
    },
    {
      id: 'block',
      kind: 'delivery',
      phase: 'delivering',
      name: 'A block of support',
      owner: 'Higher level teaching assistant',
      family:
        'A teaching assistant comes for a number of visits. They work on your child’s targets and show staff how.',
    },
    {
      id: 'parents',
      kind: 'delivery',
      phase: 'delivering',
      name: 'Groups and help for parents',
      owner: 'Complex Communication team',
      family:
        'There are group sessions for children, and advice for parents. The team may run EarlyBird courses.',
    },
    {
      id: 'review',
      kind: 'review',
      phase: 'delivering',
      name: 'Looking back',
      owner: 'Complex Communication teacher',
    },
  ],
  pools: [
    { id: 'teacher', name: 'Teacher', unit: 'worker', size: 1 },
    { id: 'preschool-coordinator', name: 'Pre-school coordinator', unit: 'worker', size: 1 },
    { id: 'teaching-assistants', name: 'Higher level teaching assistants', unit: 'worker', size: 2 },
  ],
  words: {
    family: 'Help in nursery for children with autism, and for those who are being assessed for it.',
  },
  signposts: [
    {
      to: { service: 'neurodevelopmental-pathway' },
      why: 'If nobody has looked at whether your child is autistic.',
    },
    { to: { service: 'send-early-years-teachers' }, why: 'For help in nursery without a diagnosis.' },
  ],
  sources: [{ ...localOfferSearch, note: 'The page does not say how long a block lasts.' }],
} satisfies WrittenDefinition

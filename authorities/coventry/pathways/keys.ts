import type { WrittenDefinition } from '#pathways'
import { localOfferSearch, schoolSenco } from './sources.ts'

const both = {
  id: 'keys',
  listing: 'semhl-the-keys',
  kind: 'local',
  ask: { by: [{ who: 'school' }], through: [schoolSenco] },
  criteria: [
    { id: 'key-stage', rule: { keyStages: [1, 2] } },
    { id: 'at-risk-of-exclusion', rule: { fact: 'at-risk-of-exclusion' } },
    { id: 'behaviour-or-emotions', rule: { fact: 'behaviour-or-emotions' } },
  ],
  decideAt: 'panel',
  signposts: [
    { to: { service: 'my-support-plan' }, why: 'For planning help together in your child’s own school.' },
    { to: { service: 'sendiass' }, why: 'For free advice, and if your child may be excluded.' },
  ],
} satisfies Partial<WrittenDefinition>

const startAgreed = {
  id: 'start-date',
  of: ['the school', 'the parent or carer', 'the teacher in charge of the Key'],
  to: 'the start date',
}

export const keysAtTwoPrimarySchools = {
  ...both,
  version: '1',
  from: '2014-09-01',
  to: '2025-08-31',
  name: 'The Keys',
  owner: 'Social, Emotional, Mental Health and Learning team',
  stages: [
    {
      id: 'panel',
      kind: 'decision',
      phase: 'deciding',
      name: 'Panel',
      owner: 'Head teachers and Keys staff',
      family: 'Head teachers and Keys staff meet, and the school hears whether there is a place.',
    },
    {
      id: 'visit-key',
      kind: 'visit',
      phase: 'delivering',
      name: 'Visiting the Key',
      owner: 'Teacher in charge of the Key',
      where: 'base',
    },
    {
      id: 'visit-home',
      kind: 'visit',
      phase: 'delivering',
      name: 'A visit to your home',
      owner: 'Teacher in charge of the Key',
      where: 'home',
    },
    {
      id: 'start',
      kind: 'agreement',
      phase: 'delivering',
      name: 'Agreeing the start date',
      owner: 'All three',
    },
    {
      id: 'attending',
      kind: 'delivery',
      phase: 'delivering',
      name: 'Going to the Key',
      owner: 'Teacher in charge of the Key',
      family: 'Your child learns in a small group, and keeps a day a week in their own school.',
    },
    {
      id: 'return',
      kind: 'review',
      phase: 'delivering',
      name: 'Going back to school full time',
      owner: 'Key, school, parents and pupil',
      family: 'You, your child, the Key and school plan together how your child goes back.',
    },
    { id: 'after', kind: 'follow-up', phase: 'delivering', name: 'Keeping in touch', owner: 'Keys staff' },
  ],
  pools: [
    { id: 'parkgate', name: 'Parkgate Primary School', unit: 'place', size: 24, keyStages: [1, 2] },
    { id: 'frederick-bird', name: 'Frederick Bird Primary School', unit: 'place', size: 12, keyStages: [1] },
  ],
  placement: { lasts: { count: 2, unit: 'terms' }, timetable: [{ fromWeek: 1, there: 4, ownSchool: 1 }] },
  agreements: [{ ...startAgreed, before: 'attending' }],
  words: {
    family:
      'A place for a while in a small group, for children who find it hard to cope in their own school.',
  },
  sources: [localOfferSearch],
} satisfies WrittenDefinition

export const keysAtHowesAndParkgate = {
  ...both,
  version: '2',
  from: '2025-09-01',
  name: 'The Key Intervention',
  owner: 'Specialist teachers for social, emotional and mental health and learning',
  ask: {
    by: [
      {
        who: 'school',
        how: 'with the request on the council’s website, with the views of parents and pupil',
      },
    ],
    through: [schoolSenco],
    bring: ['the child’s My Support Plan'],
  },
  stages: [
    {
      id: 'open-evening',
      kind: 'contact',
      phase: 'deciding',
      name: 'Open evening for parents',
      owner: 'Key staff',
      family: 'You can come and see what a Key is like, and ask questions.',
      where: 'base',
    },
    {
      id: 'observation',
      kind: 'assessment',
      phase: 'deciding',
      name: 'Watching your child in school',
      owner: 'Key staff',
      where: 'setting',
    },
    {
      id: 'panel',
      kind: 'decision',
      phase: 'deciding',
      name: 'Panel',
      owner: 'Service leaders and head teachers',
      family: 'Your child’s school tells a panel about your child. The panel decides, and the school hears.',
    },
    {
      id: 'first-meeting',
      kind: 'contact',
      phase: 'delivering',
      name: 'First meeting',
      owner: 'Key staff',
      family: 'You meet staff and the other professionals to plan what will happen.',
    },
    {
      id: 'visit-home',
      kind: 'visit',
      phase: 'delivering',
      name: 'A visit to your home',
      owner: 'Key staff',
      where: 'home',
    },
    {
      id: 'return-agreed',
      kind: 'agreement',
      phase: 'delivering',
      name: 'Agreeing the way back to school',
      owner: 'Key, school and parents',
      family: 'Before your child starts, you agree how they will go back to their own school.',
    },
    { id: 'attending', kind: 'delivery', phase: 'delivering', name: 'Going to the Key', owner: 'Key staff' },
  ],
  pools: [
    { id: 'howes', name: 'Key at Howes', unit: 'place', size: null },
    { id: 'parkgate', name: 'Key at Parkgate', unit: 'place', size: null },
  ],
  placement: {
    lasts: { count: 26, unit: 'weeks' },
    maximumSchoolDays: 85,
    timetable: [
      { fromWeek: 1, there: 4, ownSchool: 1 },
      { fromWeek: 13, there: 4, ownSchool: 1, ownSchoolGrowsTo: 3 },
    ],
  },
  agreements: [{ ...startAgreed, before: 'attending' }],
  words: {
    family:
      'A place for up to 26 weeks in a small group, for children who find it hard to cope in their own school.',
    team: 'The home school keeps its duty to keep the child safe. Pupils who were excluded for good come through Fair Access.',
  },
  sources: [
    {
      url: 'https://www.coventry.gov.uk/coventry-send-support-service/keys',
      read: 'stored copy, 2026-11',
      note: 'The page does not say when it changed, nor how many places there are. The start of the school year 2025 to 2026 stands in for the day.',
    },
  ],
} satisfies WrittenDefinition

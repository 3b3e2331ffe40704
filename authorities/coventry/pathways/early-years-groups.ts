import type { WrittenDefinition } from '#pathways'
import { localOfferSearch } from './sources.ts'

const routeNotTold = {
  ...localOfferSearch,
  note: 'The page does not say who may ask, how big a group is, or when it meets.',
}

export const togetherWeCan = {
  id: 'together-we-can',
  version: '1',
  from: '2014-09-01',
  name: 'Together we can',
  listing: 'together-we-can-group',
  owner: 'SEND Early Years team, with the Central Health visiting team',
  kind: 'local',
  ask: { by: [] },
  age: { from: 18, to: 36 },
  criteria: [
    { id: 'delay', rule: { fact: 'developmental-delay' } },
    { id: 'at-home', rule: { place: ['home'] } },
  ],
  stages: [
    {
      id: 'answer',
      kind: 'decision',
      phase: 'deciding',
      name: 'The answer',
      owner: 'SEND Early Years team',
    },
    {
      id: 'sessions',
      kind: 'delivery',
      phase: 'delivering',
      name: 'Play sessions',
      owner: 'SEND Early Years team',
      family: 'You and your child come to play sessions. Staff see what your child can do.',
    },
    {
      id: 'talk-after',
      kind: 'follow-up',
      phase: 'delivering',
      name: 'Talking after a session',
      owner: 'SEND Early Years team',
      family: 'You talk about how things are going. Staff can ask other services to help.',
    },
  ],
  pools: [{ id: 'seats', name: 'Room in the group', unit: 'seat', size: null, per: 'session' }],
  words: {
    family: 'A play group for toddlers who are slower to develop, with staff who can ask others to help.',
  },
  signposts: [
    { to: { service: 'portage' }, why: 'For visits at home.' },
    { to: { service: 'speech-and-language-therapy' }, why: 'For help with talking.' },
  ],
  sources: [routeNotTold],
} satisfies WrittenDefinition

export const experienceGroup = {
  id: 'experience-group',
  version: '1',
  from: '2014-09-01',
  name: 'Experience Group',
  listing: 'experience-group',
  owner: 'SEND Early Years team',
  kind: 'local',
  ask: { by: [] },
  criteria: [
    { id: 'not-yet-moving', rule: { fact: 'not-yet-moving' } },
    { id: 'at-home', rule: { place: ['home'] } },
  ],
  stages: [
    { id: 'answer', kind: 'decision', phase: 'deciding', name: 'The answer', owner: 'SEND Early Years team' },
    {
      id: 'sessions',
      kind: 'delivery',
      phase: 'delivering',
      name: 'Group sessions',
      owner: 'SEND Early Years team',
      family:
        'You and your child play in a safe place, with staff who know what your child needs. You meet other parents.',
    },
  ],
  pools: [{ id: 'seats', name: 'Room in the group', unit: 'seat', size: null, per: 'session' }],
  words: { family: 'A group for children who do not move around by themselves yet, and their parents.' },
  signposts: [{ to: { service: 'portage' }, why: 'For visits at home.' }],
  sources: [routeNotTold],
} satisfies WrittenDefinition

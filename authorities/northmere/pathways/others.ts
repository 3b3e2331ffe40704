import type { WrittenDefinition } from '#pathways'

const everybody = [{ who: 'parent' as const }, { who: 'young-person' as const }]

/** For the youngest at any address, at nursery or not: Coventry’s group is for those at home alone. */
export const ripples = {
  id: 'experience-group',
  version: '1',
  from: '2026-09-01',
  name: 'Ripples',
  owner: 'The Nest',
  kind: 'local',
  ask: { by: [{ who: 'parent', how: 'just come' }, { who: 'health' }] },
  age: { from: 0, to: 30 },
  meets: 'any',
  criteria: [
    { id: 'not-yet-moving', rule: { fact: 'not-yet-moving' } },
    { id: 'hoist', rule: { fact: 'uses-hoist' } },
  ],
  stages: [
    { id: 'answer', kind: 'decision', phase: 'deciding', name: 'The answer', owner: 'The Nest' },
    {
      id: 'sessions',
      kind: 'delivery',
      phase: 'delivering',
      name: 'Sessions in the warm pool',
      owner: 'The Nest',
    },
  ],
  pools: [{ id: 'seats', name: 'Room in the pool', unit: 'seat', size: 6, per: 'session' }],
  words: { family: 'Play in warm water, for babies and small children who do not move about yet.' },
  signposts: [{ to: { service: 'portage' }, why: 'For visits at home.' }],
} satisfies WrittenDefinition

export const harbourClinic = {
  id: 'neurodevelopmental-pathway',
  version: '1',
  from: '2026-09-01',
  name: 'Harbour clinic',
  owner: 'Northshire Health',
  kind: 'signpost',
  ask: { by: [...everybody, { who: 'school' }, { who: 'early-years-setting' }, { who: 'health' }] },
  age: { from: 24, to: 216 },
  criteria: [{ id: 'social-communication', rule: { fact: 'social-communication' } }],
  words: { family: 'A clinic that finds out whether a child is autistic. You can write to it yourself.' },
} satisfies WrittenDefinition

export const handsAndFeet = {
  id: 'occupational-therapy',
  version: '1',
  from: '2026-09-01',
  name: 'Hands and Feet',
  owner: 'Northshire Health',
  kind: 'signpost',
  ask: { by: [{ who: 'parent' }, { who: 'school' }, { who: 'health' }] },
  age: { from: 0, to: 228 },
  criteria: [{ id: 'daily-life', rule: { fact: 'physical-daily-life' } }],
  words: { family: 'Occupational therapists, who help with everyday things. You can ring them yourself.' },
} satisfies WrittenDefinition

export const compass = {
  id: 'dimensions',
  version: '1',
  from: '2026-09-01',
  name: 'Compass questions',
  owner: 'Northmere Family Guide',
  kind: 'signpost',
  ask: { by: everybody },
  words: { family: 'Ten questions online about how your family is. The answers point to help.' },
} satisfies WrittenDefinition

export const sendiass = {
  id: 'sendiass',
  version: '1',
  from: '2026-09-01',
  name: 'Northmere SENDIASS',
  owner: 'Northmere SENDIASS',
  kind: 'signpost',
  ask: { by: everybody },
  words: { family: 'Free advice about special needs and your rights. It does not work for the council.' },
} satisfies WrittenDefinition

import { describe, expect, test } from 'vitest'
import { parseDay } from '#kit/day'
import { couldHelp, definitionsOn, eligibility, pathwaysPackSchema, type WrittenDefinition } from './index.ts'

const today = parseDay('2026-11-24')!

const kiteClub = {
  id: 'kite-club',
  version: '1',
  from: '2026-09-01',
  name: 'Kite Club',
  owner: 'Kite team',
  kind: 'local',
  ask: { by: [{ who: 'parent' }] },
  words: { family: 'We fly kites.' },
  signposts: [{ to: { name: 'Wind', url: 'https://example.org/wind' }, why: 'For wind.' }],
} satisfies WrittenDefinition

const faults = (...services: WrittenDefinition[]): string =>
  pathwaysPackSchema
    .safeParse({ services })
    .error?.issues.map(({ message }) => message)
    .join('\n') ?? ''

test('a pack with nothing in it still tells a family of the assessment every council owes', () => {
  const pack = pathwaysPackSchema.parse({})
  expect(couldHelp(pack, {}, today).services).toMatchObject([
    { kind: 'statutory-assessment', overall: 'need-more-information', asOf: '2026-11-24' },
  ])
})

test('a pack may put the core’s words in its own, and keeps the rest', () => {
  const own = {
    id: 'looked-after',
    ask: 'Is your child in our care?',
    is: 'is in our care',
    isNot: 'is not in our care',
  }
  const { facts } = pathwaysPackSchema.parse({ facts: [own] })
  expect(facts.filter(({ id }) => id === own.id)).toEqual([own])
  expect(facts.length).toBeGreaterThan(20)
})

test('a service is in force from its first day to its last, and both count', () => {
  const { services } = pathwaysPackSchema.parse({ services: [{ ...kiteClub, to: '2026-11-24' }] })
  const there = (iso: string) => definitionsOn(services, parseDay(iso)!).some(({ id }) => id === 'kite-club')
  expect(['2026-08-31', '2026-09-01', '2026-11-24', '2026-11-25'].map(there)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

describe('a pack is refused, in a sentence that says what is wrong', () => {
  const stage = {
    id: 'fly',
    kind: 'delivery',
    phase: 'delivering',
    name: 'Flying',
    owner: 'Kite team',
  } as const
  const timetable = (...weeks: number[]) => ({
    placement: {
      lasts: { count: 1, unit: 'terms' as const },
      timetable: weeks.map((fromWeek) => ({ fromWeek, there: 4, ownSchool: 1 })),
    },
  })
  test.each([
    ['nothing', {}, ''],
    [
      'a fact that nobody put into words',
      { criteria: [{ id: 'one', rule: { any: [{ fact: 'likes-kites' }, { fact: 'looked-after' }] } }] },
      'nothing says what the fact “likes-kites” means',
    ],
    [
      'an unknown fact in who may ask',
      { ask: { by: [{ who: 'parent', when: { fact: 'likes-kites' } }] } },
      'likes-kites',
    ],
    ['two stages of one name', { stages: [stage, stage] }, 'two stages are called “fly”'],
    [
      'two criteria of one name',
      {
        criteria: [
          { id: 'one', rule: { place: ['home'] } },
          { id: 'one', rule: { place: ['home'] } },
        ],
      },
      'two criteria are called “one”',
    ],
    [
      'a criterion that would hide the age',
      { criteria: [{ id: 'age', rule: { place: ['home'] } }] },
      'may not be called “age”',
    ],
    ['an end before its start', { to: '2026-08-31' }, 'it ends (2026-08-31) before it starts'],
    [
      'an aim for a stage there is not',
      { targets: [{ from: 'received', to: 'land', within: 1, unit: 'weeks' }] },
      '“land” is none of its stages',
    ],
    [
      'an agreement before a stage there is not',
      { agreements: [{ id: 'a', of: ['us'], to: 'fly', before: 'land' }] },
      '“land” is none of its stages',
    ],
    [
      'a duty the law does not have',
      { stages: [{ ...stage, duty: 'fly on time' }] },
      'the law has no duty called “fly on time”',
    ],
    [
      'a signpost to nowhere',
      { signposts: [{ to: { service: 'boats' }, why: 'For boats.' }] },
      'points to a service “boats”',
    ],
    ['a timetable out of order', timetable(1, 5, 3), 'week 3 of its timetable is out of order'],
    ['a timetable that begins late', timetable(2), 'does not begin with week 1'],
    [
      'a week of four days',
      {
        placement: {
          lasts: { count: 1, unit: 'terms' },
          timetable: [{ fromWeek: 1, there: 3, ownSchool: 1 }],
        },
      },
      'A school week has five days.',
    ],
    ['a day that is none', { from: '2026-02-30' }, 'This is not a day'],
    ['no way on for who is told no', { signposts: [] }, 'It points nowhere else'],
  ] as [string, Partial<WrittenDefinition>, string][])('%s', (_, change, wanted) => {
    const said = faults({ ...kiteClub, ...change })
    if (wanted === '') expect(said).toBe('')
    else expect(said).toContain(wanted)
  })

  test('two versions in force on one day', () => {
    expect(faults(kiteClub, { ...kiteClub, version: '2', from: '2027-01-01' })).toContain('both in force')
    expect(faults({ ...kiteClub, to: '2026-12-31' }, { ...kiteClub, version: '2', from: '2027-01-01' })).toBe(
      '',
    )
  })
})

test('who may ask on either of two conditions is told of the one still open, and of those joined in one', () => {
  const asks = (by: WrittenDefinition['ask']['by']) => {
    const { services, ...vocabulary } = pathwaysPackSchema.parse({ services: [{ ...kiteClub, ask: { by } }] })
    const facts = { told: { 'local-gp': false } }
    return eligibility(
      services.find(({ id }) => id === 'kite-club')!,
      facts,
      today,
      vocabulary,
    ).route.because
  }
  expect(
    asks([
      { who: 'parent', when: { fact: 'local-gp' } },
      { who: 'parent', when: { any: [{ fact: 'moving-into-area' }, { fact: 'looked-after' }] } },
    ]),
  ).toBe('You can ask if the child is about to move into the area or is looked after by a council.')
  expect(
    asks([
      { who: 'parent', when: { atLeast: 1, of: [{ fact: 'not-yet-moving' }, { fact: 'looked-after' }] } },
    ]),
  ).toBe(
    'You can ask if at least 1 of these are true: the child does not move around by themselves yet and the child is looked after by a council.',
  )
})

test('who goes first is the first band that fits, and the questions left are about that and who may ask', () => {
  const { services, facts, instruments } = pathwaysPackSchema.parse({
    services: [
      {
        ...kiteClub,
        ask: { by: [{ who: 'parent', when: { fact: 'local-gp' } }] },
        criteria: [{ id: 'moving', rule: { fact: 'not-yet-moving' } }],
        priority: [
          { band: 'go first', when: { fact: 'looked-after' }, because: 'One.' },
          { band: 'second', when: { fact: 'not-yet-moving' }, because: 'Two.' },
        ],
      },
    ],
  })
  const told = { 'not-yet-moving': true }
  const kite = (more: Record<string, boolean>) =>
    couldHelp({ services, facts, instruments }, { told: { ...told, ...more } }, today).services.find(
      ({ service }) => service === 'kite-club',
    )!
  expect(kite({}).priority?.band).toBe('second')
  expect(kite({ 'looked-after': true }).priority?.band).toBe('go first')
  expect(kite({}).findOut.map(({ ask }) => 'fact' in ask && ask.fact)).toEqual(['local-gp', 'looked-after'])
  expect(kite({}).route).toMatchObject({
    allowed: false,
    finding: 'unknown',
    because: 'You can ask if the child is registered with a local GP.',
  })
  expect(kite({ 'local-gp': false }).route.because).toBe('Nobody can ask about this child now.')
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '#kit/day'
import { anyRule } from './any-rule.ts'
import { areasOfNeed } from './areas.ts'
import { because } from './because.ts'
import { evaluate, leavesOf } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { mostUsefulFirst, weigh, type Weighed } from './find-out.ts'
import { knownFacts } from './known-facts.ts'
import { knownInstruments } from './known-instruments.ts'
import { places, type Rule, ruleSchema } from './rule.ts'
import { standingOn } from './standing.ts'

const today = parseDay('2026-11-24')!
const vocabulary = { facts: knownFacts, instruments: knownInstruments }
const standing = (facts: Facts, asOf = today) => standingOn(facts, asOf, vocabulary)

/** A child of whom everything is known. */
const anyChild = fc
  .record({
    months: fc.nat({ max: 330 }),
    days: fc.nat({ max: 27 }),
    weeksEarly: fc.nat({ max: 16 }),
    place: fc.constantFrom(...places),
    yearGroup: fc.option(fc.integer({ min: 0, max: 14 }), { nil: undefined }),
    told: fc.array(fc.boolean(), { minLength: knownFacts.length, maxLength: knownFacts.length }),
    behind: fc.array(fc.integer({ min: -3, max: 30 }), { minLength: 4, maxLength: 4 }),
    comparedWith: fc.constantFrom('actual age' as const, 'corrected age' as const),
  })
  .map(({ months, days, told, behind, comparedWith, yearGroup, ...rest }): Facts => ({
    ...rest,
    ...(yearGroup !== undefined && { yearGroup }),
    age: { born: today.subtract({ days }).subtract({ months }) },
    told: Object.fromEntries(knownFacts.map(({ id }, at) => [id, told[at]!])),
    readings: [
      {
        instrument: 'four-areas',
        on: today,
        comparedWith,
        results: behind.map((low, at) => ({
          area: areasOfNeed[at]!,
          monthsBehind: { low, high: low },
          percentile: { low: Math.max(0.1, low), high: Math.max(0.1, low) },
          bandsBelow: { low, high: low },
        })),
      },
    ],
  }))

/** The same child before some of it was told. */
const forgetting = (facts: Facts, seed: readonly boolean[]): Facts => {
  const [age, place, told, readings, weeks] = seed
  const kept = Object.entries(facts.told!).filter((_, at) => !told || seed[(at % 8) + 5])
  return {
    ...(!age && { age: facts.age! }),
    ...(!place && { place: facts.place! }),
    ...(!weeks && { weeksEarly: facts.weeksEarly! }),
    // The year group a child is taught in puts right what their age would say, so it is never learned later here.
    ...(facts.yearGroup !== undefined && { yearGroup: facts.yearGroup }),
    told: Object.fromEntries(kept.filter(([id]) => id !== 'developmental-delay' || !readings)),
    ...(!readings && { readings: facts.readings! }),
  }
}

describe('whatever the rule and the child', () => {
  const seed = fc.array(fc.boolean(), { minLength: 13, maxLength: 13 })

  test('learning more never turns met into not met, nor not met into met', () =>
    fc.assert(
      fc.property(anyRule, anyChild, seed, (rule, child, forgotten) => {
        const before = evaluate(rule, standing(forgetting(child, forgotten)))
        const after = evaluate(rule, standing(child))
        expect(before === 'unknown' ? after : before).toBe(after)
      }),
      { numRuns: 400 },
    ))

  test('when everything is known, so is the answer, and it has a reason', () =>
    fc.assert(
      fc.property(anyRule, anyChild, (rule, child) => {
        const all = standing(child)
        expect(evaluate(rule, all)).not.toBe('unknown')
        expect(because(rule, all).length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    ))

  test('something is asked exactly while the answer is open, and reasons are given once it is not', () =>
    fc.assert(
      fc.property(anyRule, anyChild, seed, (rule, child, forgotten) => {
        const partly = standing(forgetting(child, forgotten))
        const open: Weighed = new Map()
        weigh(rule, partly, 1, open)
        const isOpen = evaluate(rule, partly) === 'unknown'
        expect(mostUsefulFirst(open).length > 0).toBe(isOpen)
        expect(because(rule, partly).length > 0).toBe(!isOpen)
        for (const { text } of open.values()) expect(text).toMatch(/[?.]$/)
      }),
      { numRuns: 400 },
    ))

  test('the schema takes every rule there is, and a rule has a leaf', () =>
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(ruleSchema.safeParse(rule).error?.issues).toBeUndefined()
        expect(leavesOf(rule).length).toBeGreaterThan(0)
      }),
    ))
})

describe('the schema refuses', () => {
  test.each([
    ['nothing to choose from', { any: [] }],
    ['more than is listed', { atLeast: 2, of: [{ fact: 'looked-after' }] }],
    ['ages the wrong way round', { ageMonths: { from: 36, to: 18 } }],
    ['a rule with another beside it', { fact: 'looked-after', place: ['home'] }],
    ['a key stage that is none', { keyStages: [6] }],
    [
      'more areas than are named',
      { delay: { measure: 'months', atLeast: 9, areas: 2, of: ['sensory-and-physical'] } },
    ],
    [
      'an area named twice',
      {
        delay: {
          measure: 'months',
          atLeast: 9,
          areas: 2,
          of: ['sensory-and-physical', 'sensory-and-physical'],
        },
      },
    ],
    [
      'more than the whole age',
      { delay: { measure: 'fraction-of-age', atLeast: { of: 4, in: 3 }, areas: 1 } },
    ],
    ['code', { run: 'process.exit()' }],
  ])('%s', (_, rule) => expect(ruleSchema.safeParse(rule).success).toBe(false))
})

describe('a single leaf', () => {
  const born = (iso: string): Facts => ({ age: { born: parseDay(iso)! } })
  test.each([
    ['below-compulsory-school-age', '2021-12-31', '2026-12-30', 'met'],
    ['below-compulsory-school-age', '2021-12-31', '2026-12-31', 'not-met'],
    ['of-compulsory-school-age', '2021-12-31', '2026-12-31', 'met'],
    ['of-compulsory-school-age', '2010-01-10', '2026-06-26', 'met'],
    ['over-compulsory-school-age', '2010-01-10', '2026-06-27', 'met'],
    ['under-25', '2001-11-25', '2026-11-24', 'met'],
    ['under-25', '2001-11-24', '2026-11-24', 'not-met'],
  ] as const)('%s, born %s, on %s: %s', (lawfulAge, birth, asOf, wanted) =>
    expect(evaluate({ lawfulAge }, standing(born(birth), parseDay(asOf)!))).toBe(wanted),
  )

  test('told in months, an age near a line set by days is not known, and the day of birth is asked for', () => {
    const near = standing({ age: { months: 60 } }, parseDay('2027-01-10')!)
    const rule: Rule = { lawfulAge: 'below-compulsory-school-age' }
    expect(evaluate(rule, near)).toBe('unknown')
    expect(asks(rule, near)).toEqual(['date-of-birth'])
    expect(asks(rule, standing({}))).toEqual(['age'])
  })

  test('a key stage by age, by the year a child is taught in, and not before year 1', () => {
    const rule: Rule = { keyStages: [1] }
    expect(evaluate(rule, standing({ yearGroup: 0 }))).toBe('not-met')
    expect(evaluate(rule, standing({ yearGroup: 14 }))).toBe('not-met')
    expect(because(rule, standing({ yearGroup: 0 }))).toEqual(['Your child is not yet in year 1.'])
    expect(because(rule, standing({ yearGroup: 2 }))).toEqual(['Your child is in year 2.'])
    expect(asks(rule, standing({}))).toEqual(['age'])
    const near = standing({ age: { months: 62 } }, parseDay('2026-11-10')!)
    expect([evaluate(rule, near), asks(rule, near)]).toEqual(['unknown', ['year-group']])
  })

  test('what is asked about delay is what is missing: an age, the weeks, or the delay', () => {
    const rule: Rule = { delay: { measure: 'months', atLeast: 9, areas: 1, of: ['sensory-and-physical'] } }
    const result = { area: 'physical', developmentalMonths: { low: 12, high: 12 } }
    const reading = {
      instrument: 'early-years-developmental-journal',
      on: today,
      comparedWith: 'corrected age' as const,
      results: [result],
    }
    expect(asks(rule, standing({}))).toEqual(['delay'])
    expect(asks(rule, standing({ readings: [reading] }))).toEqual(['age'])
    expect(asks(rule, standing({ age: { months: 30 }, readings: [reading] }))).toEqual(['weeks-early'])
    expect(because(rule, standing({ age: { months: 30 }, weeksEarly: 4, readings: [reading] }))).toEqual([
      'In moving, seeing and hearing: 17 to 18 months behind, counted from the day they were due (Early Years Developmental Journal, 24 November 2026).',
    ])
  })

  test.each([
    [{ monthsBehind: { low: -2, high: 0 } }, 'months', 'not behind'],
    [{ percentile: { low: 2, high: 5 } }, 'percentile', 'percentile 2 to 5'],
    [{ bandsBelow: { low: 3, high: 3 } }, 'bands', '3 bands below their age'],
  ] as const)('%j is told in words', (told, measure, words) => {
    const rule = {
      delay: { measure, atLeast: 2, atMost: 5, areas: 1, of: ['cognition-and-learning'] },
    } as unknown as Rule
    const reading = {
      instrument: 'four-areas',
      on: today,
      comparedWith: 'actual age' as const,
      results: [{ area: 'cognition-and-learning', ...told }],
    }
    const [reason] = because(rule, standing({ readings: [reading] }))
    expect(reason).toContain(`In thinking and learning: ${words} (`)
  })

  test('told that there is no delay, that is the reason', () => {
    const rule: Rule = { delay: { measure: 'percentile', atMost: 5, areas: 1 } }
    expect(because(rule, standing({ told: { 'developmental-delay': false } }))).toEqual([
      'Your child is developing as most children of their age do.',
    ])
  })

  test('what could not be worked out is said beside what could', () => {
    const rule: Rule = { delay: { measure: 'months', atLeast: 9, areas: 1 } }
    const results = [
      { area: 'sensory-and-physical', monthsBehind: { low: 9, high: 9 } },
      { area: 'cognition-and-learning', developmentalMonths: { low: 9, high: 9 } },
    ]
    const reading = { instrument: 'four-areas', on: today, comparedWith: 'actual age' as const, results }
    expect(because(rule, standing({ readings: [reading] })).join(' ')).toMatch(
      /9 months behind.*not worked out yet/,
    )
  })

  test('an age in words: not born, newborn, and older', () => {
    const rule: Rule = { ageMonths: { from: 0, to: 1 } }
    expect(because(rule, standing(born('2026-12-24')))).toEqual(['Your child is not born yet.'])
    expect(because(rule, standing(born('2026-11-20')))).toEqual(['Your child is less than a month old.'])
    expect(because(rule, standing({ age: { months: 31 } }))).toEqual([
      'Your child is 2 years and 7 months old.',
    ])
  })
})

const asks = (rule: Rule, one: ReturnType<typeof standing>): string[] => {
  const open: Weighed = new Map()
  weigh(rule, one, 1, open)
  return mostUsefulFirst(open).map(({ ask }) => ask.kind)
}

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '#kit/day'
import { areasOfNeed } from './areas.ts'
import { isDelayed } from './delay.ts'
import type { AreaResult, Facts, Reading } from './facts.ts'
import type { Finding } from './finding.ts'
import { knownFacts } from './known-facts.ts'
import { knownInstruments } from './known-instruments.ts'
import type { DelayRule } from './rule.ts'
import { standingOn } from './standing.ts'

const today = parseDay('2026-11-24')!
const vocabulary = { facts: knownFacts, instruments: knownInstruments }
const nineInOne: DelayRule = {
  measure: 'months',
  atLeast: 9,
  areas: 1,
  of: ['communication-and-interaction'],
}

const reading = (result: Partial<AreaResult>, more: Partial<Reading> = {}): Reading => ({
  instrument: 'early-years-developmental-journal',
  on: today,
  comparedWith: 'actual age',
  results: [{ area: 'communication', ...result }],
  ...more,
})

const found = (rule: DelayRule, facts: Facts): Finding =>
  isDelayed(rule, standingOn(facts, today, vocabulary))
const months = (low: number, high = low) => ({ low, high })

describe('delay is a range of months', () => {
  test.each([
    ['all of it reaches 9', months(15, 18), 'met'],
    ['some of it reaches 9', months(15, 19), 'unknown'],
    ['none of it reaches 9', months(19, 20), 'not-met'],
    ['ahead of their age', months(29, 40), 'not-met'],
  ])('a child of 27 months who does what most do at these ages: %s', (_, developmentalMonths, wanted) =>
    expect(found(nineInOne, { age: { months: 27 }, readings: [reading({ developmentalMonths })] })).toBe(
      wanted,
    ),
  )

  test('the age is that of the day it was measured, not of today', () => {
    const born = today.subtract({ months: 27 })
    const measured = { on: today.subtract({ months: 5 }) }
    expect(
      found(nineInOne, { age: { born }, readings: [reading({ developmentalMonths: months(18) })] }),
    ).toBe('met')
    expect(
      found(nineInOne, { age: { born }, readings: [reading({ developmentalMonths: months(18) }, measured)] }),
    ).toBe('not-met')
  })

  test('corrected age counts from the day the child was due, and cannot be told without the weeks', () => {
    const facts: Facts = {
      age: { born: today.subtract({ months: 27 }) },
      readings: [reading({ developmentalMonths: months(18) }, { comparedWith: 'corrected age' })],
    }
    expect(found(nineInOne, facts)).toBe('unknown')
    expect(found(nineInOne, { ...facts, weeksEarly: 0 })).toBe('met')
    expect(found(nineInOne, { ...facts, weeksEarly: 6 })).toBe('not-met')
  })

  test('without an age, a developmental age tells nothing, and months behind tell all', () => {
    expect(found(nineInOne, { readings: [reading({ developmentalMonths: months(18) })] })).toBe('unknown')
    expect(found(nineInOne, { readings: [reading({ monthsBehind: months(9) })] })).toBe('met')
  })

  test('the newest reading of an area counts; two of one day that differ leave it open', () => {
    const earlier = reading({ monthsBehind: months(12) }, { on: today.subtract({ days: 90 }) })
    const now = reading({ monthsBehind: months(3) })
    expect(found(nineInOne, { readings: [earlier, now] })).toBe('not-met')
    expect(found(nineInOne, { readings: [now, earlier] })).toBe('not-met')
    expect(found(nineInOne, { readings: [now, { ...earlier, on: today }] })).toBe('unknown')
  })

  test('a reading dated after the day, or of an area or tool nobody knows, counts for nothing', () => {
    const far = { monthsBehind: months(12) }
    for (const one of [
      reading(far, { on: today.add({ days: 1 }) }),
      reading({ ...far, area: 'juggling' }),
      reading(far, { instrument: 'tea-leaves' }),
    ])
      expect(found(nineInOne, { readings: [one] })).toBe('unknown')
  })

  test('told that there is no delay, nobody is asked to measure it; a reading still counts', () => {
    const told = { 'developmental-delay': false }
    expect(found(nineInOne, { told })).toBe('not-met')
    expect(found(nineInOne, { told, readings: [reading({ monthsBehind: months(12) })] })).toBe('met')
    expect(found(nineInOne, {})).toBe('unknown')
  })
})

describe('other measures', () => {
  const third: DelayRule = { measure: 'fraction-of-age', atLeast: { of: 1, in: 3 }, areas: 1 }
  test.each([
    [27, 9, 9, 'met'],
    [27, 8, 9, 'unknown'],
    [27, 5, 8, 'not-met'],
    [27, 0, 0, 'not-met'],
    [0, 0, 0, 'not-met'],
    [0, 0, 1, 'unknown'],
  ])('a third of %i months: %i to %i behind is %s', (age, low, high, wanted) => {
    const only = { ...third, of: ['communication-and-interaction' as const] }
    expect(
      found(only, { age: { months: age }, readings: [reading({ monthsBehind: months(low, high) })] }),
    ).toBe(wanted)
  })

  test('a fraction of an age nobody knows is not known', () =>
    expect(found(third, { readings: [reading({ monthsBehind: months(9) })] })).toBe('unknown'))

  test.each([
    ['percentile', 1, 5, 'met'],
    ['percentile', 4, 9, 'unknown'],
    ['percentile', 6, 9, 'not-met'],
    ['bands', 2, 3, 'met'],
    ['bands', 1, 2, 'unknown'],
    ['bands', 0, 1, 'not-met'],
  ] as const)('%s %i to %i: %s', (measure, low, high, wanted) => {
    const of = ['communication-and-interaction' as const]
    const rule: DelayRule =
      measure === 'percentile' ? { measure, atMost: 5, areas: 1, of } : { measure, atLeast: 2, areas: 1, of }
    const key = measure === 'percentile' ? 'percentile' : 'bandsBelow'
    expect(found(rule, { readings: [reading({ [key]: months(low, high) })] })).toBe(wanted)
  })

  test('one measure says nothing of another', () =>
    expect(
      found(
        { measure: 'percentile', atMost: 5, areas: 1 },
        { readings: [reading({ monthsBehind: months(20) })] },
      ),
    ).toBe('unknown'))
})

test('narrowing what is known never turns yes into no, nor no into yes', () => {
  const spread = fc.tuple(
    fc.integer({ min: -5, max: 25 }),
    fc.nat({ max: 12 }),
    fc.nat({ max: 12 }),
    fc.nat({ max: 12 }),
  )
  fc.assert(
    fc.property(
      fc.array(spread, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.nat({ max: 40 }),
      (areas, needed, age) => {
        for (const measure of ['months', 'fraction-of-age'] as const) {
          const rule: DelayRule =
            measure === 'months'
              ? { measure, atLeast: 9, areas: needed }
              : { measure, atLeast: { of: 1, in: 3 }, areas: needed }
          const told = (pick: (spread: (typeof areas)[number]) => { low: number; high: number }): Facts => ({
            age: { months: age },
            readings: [
              {
                instrument: 'four-areas',
                on: today,
                comparedWith: 'actual age',
                results: areas.map((one, at) => ({ area: areasOfNeed[at]!, monthsBehind: pick(one) })),
              },
            ],
          })
          const wide = found(
            rule,
            told(([low, below, between, above]) => ({ low: low - below, high: low + between + above })),
          )
          const narrow = found(
            rule,
            told(([low, , between]) => ({ low, high: low + between })),
          )
          expect(wide === 'unknown' ? narrow : wide).toBe(narrow)
        }
      },
    ),
  )
})

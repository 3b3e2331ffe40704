import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atLeastMet, type Finding, reaches } from './finding.ts'

const findings: readonly Finding[] = ['met', 'not-met', 'unknown']
const some = fc.array(fc.constantFrom(...findings), { maxLength: 6 })
const itself = (finding: Finding) => finding
const all = (ones: readonly Finding[]) => atLeastMet(ones.length, ones, itself)
const any = (ones: readonly Finding[]) => atLeastMet(1, ones, itself)

describe('three values', () => {
  test.each([
    ['met', 'met', 'met', 'met'],
    ['met', 'not-met', 'not-met', 'met'],
    ['met', 'unknown', 'unknown', 'met'],
    ['not-met', 'not-met', 'not-met', 'not-met'],
    ['not-met', 'unknown', 'not-met', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('%s with %s: both %s, either %s', (one, other, both, either) => {
    expect([all([one, other]), all([other, one])]).toEqual([both, both])
    expect([any([one, other]), any([other, one])]).toEqual([either, either])
  })

  test('nothing to meet is met, and nothing to choose from is not', () =>
    expect([all([]), any([])]).toEqual(['met', 'not-met']))

  test('it is met, or not, exactly when every way of finding out the rest agrees', () =>
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 7 }), (ones, needed) => {
        const outcomes = new Set(
          everyWay(ones).map((settled) => settled.filter((one) => one === 'met').length >= needed),
        )
        const wanted = outcomes.size === 2 ? 'unknown' : outcomes.has(true) ? 'met' : 'not-met'
        expect(atLeastMet(needed, ones, itself)).toBe(wanted)
      }),
    ))
})

const everyWay = (ones: readonly Finding[]): Finding[][] =>
  ones.reduce<Finding[][]>(
    (ways, one) =>
      ways.flatMap((way) =>
        (one === 'unknown' ? ['met', 'not-met'] : [one]).map((next) => [...way, next as Finding]),
      ),
    [[]],
  )

test.each([
  [9, 9, 'met'],
  [9, 20, 'met'],
  [8, 9, 'unknown'],
  [0, 8, 'not-met'],
])('a range of %i to %i months reaches 9: %s', (low, high, wanted) =>
  expect(reaches(low, high, 9)).toBe(wanted),
)

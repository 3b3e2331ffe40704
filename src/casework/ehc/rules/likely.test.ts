import { expect, it } from 'vitest'
import * as fc from 'fast-check'
import { fewest, likelyAfter } from './likely.ts'

const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

it('half had it by the middle one, nine in ten by the ninth of ten', () =>
  expect(likelyAfter(upTo(20), 0)).toEqual({ half: 10, nineInTen: 18, others: 20 }))

it('rests only on others who waited as long', () =>
  expect(likelyAfter(upTo(200), 150)).toEqual({ half: 175, nineInTen: 195, others: 50 }))

it('says nothing from fewer than ten others', () => {
  expect(likelyAfter(upTo(fewest - 1), 0)).toBeNull()
  expect(likelyAfter(upTo(fewest), 0)).not.toBeNull()
})

it('never tells a day that is past, and never a tail before the middle', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 900 })),
      fc.integer({ min: 0, max: 900 }),
      (took, waited) => {
        const likely = likelyAfter(took, waited)
        expect(likely === null || (likely.half > waited && likely.nineInTen >= likely.half)).toBe(true)
      },
    ),
  )
})

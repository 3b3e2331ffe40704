import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { epochDayOf, type EpochDay, isoOfEpochDay, parseDay, plusDays, Temporal, toEpochDay } from '#kit/day'
import { birthday } from '#law'
import { ageInMonths, ageRange, bornWhen } from './age.ts'

const on = (iso: string): EpochDay => toEpochDay(parseDay(iso)!)

describe('age in whole months', () => {
  test.each([
    ['2025-01-31', '2025-02-28', 0],
    ['2025-01-31', '2025-03-01', 1],
    ['2024-01-31', '2024-02-29', 0],
    ['2024-01-30', '2024-02-29', 0],
    ['2024-01-29', '2024-02-29', 1],
    ['2024-02-29', '2024-03-28', 0],
    ['2024-02-29', '2024-03-29', 1],
    ['2024-02-29', '2025-02-28', 11],
    ['2024-02-29', '2025-03-01', 12],
    ['2024-02-29', '2028-02-29', 48],
    ['2025-12-31', '2026-11-30', 10],
    ['2025-12-31', '2026-12-01', 11],
    ['2025-05-10', '2025-05-10', 0],
    ['2025-05-10', '2025-05-09', -1],
  ])('born %s, on %s: %i', (born, asOf, months) => expect(ageInMonths(on(born), on(asOf))).toBe(months))

  const day = fc.integer({ min: on('2000-01-01'), max: on('2040-12-31') }).map((days) => days as EpochDay)

  test('turns a year’s twelve on the birthday that the law counts, 29 February included', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (born, years) => {
        expect(ageInMonths(born, birthday(born, years))).toBe(years * 12)
        expect(ageInMonths(born, plusDays(birthday(born, years), -1))).toBe(years * 12 - 1)
      }),
    ))

  test('never falls from one day to the next, and never jumps by more than one', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 4000 }), (born, later) => {
        const grown = ageInMonths(born, plusDays(born, later + 1)) - ageInMonths(born, plusDays(born, later))
        expect([0, 1]).toContain(grown)
      }),
    ))

  test('told in months, it means every day of birth that gives those months, and no other', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 300 }), (asOf, months) => {
        const { earliest, latest } = bornWhen({ months }, asOf)!
        expect([ageInMonths(earliest, asOf), ageInMonths(latest, asOf)], isoOfEpochDay(asOf)).toEqual([
          months,
          months,
        ])
        expect(ageInMonths(plusDays(earliest, -1), asOf)).toBe(months + 1)
        expect(ageInMonths(plusDays(latest, 1), asOf)).toBe(months - 1)
      }),
    ))
})

test('told in months today, the age on an earlier day lies within a month of two', () => {
  const asOf = epochDayOf(2026, 11, 24)
  expect(ageRange(bornWhen({ months: 20 }, asOf)!, asOf)).toEqual({ low: 20, high: 20 })
  expect(ageRange(bornWhen({ months: 20 }, asOf)!, plusDays(asOf, -10))).toEqual({ low: 19, high: 20 })
  expect(bornWhen({ born: new Temporal.PlainDate(2025, 3, 1) }, asOf)).toEqual({
    earliest: on('2025-03-01'),
    latest: on('2025-03-01'),
  })
  expect(bornWhen(undefined, asOf)).toBeNull()
})

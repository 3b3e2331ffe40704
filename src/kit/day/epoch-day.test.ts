import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  calendarDate,
  epochDayOf,
  epochDayOfIso,
  fromEpochDay,
  isoOfEpochDay,
  parseDay,
  Temporal,
  toEpochDay,
  weekdayOf,
} from './index.ts'

// Around centuries with and without a leap day, and the years the law is asked about.
test.each([
  [1896, 1904],
  [1996, 2045],
  [2096, 2104],
])(
  'every day from %i to %i has one number, one more than the day before, and comes back as itself',
  (first, last) => {
    let number = epochDayOf(first, 1, 1)
    for (let day = new Temporal.PlainDate(first, 1, 1); day.year <= last; day = day.add({ days: 1 })) {
      const date = calendarDate(number)
      if (
        toEpochDay(day) !== number ||
        date.year !== day.year ||
        date.month !== day.month ||
        date.day !== day.day
      )
        expect.fail(`${day.toString()} is not day ${number}`)
      if (weekdayOf(number) !== day.dayOfWeek)
        expect.fail(`${day.toString()} is not weekday ${weekdayOf(number)}`)
      number++
    }
    expect(number).toBe(epochDayOf(last + 1, 1, 1))
  },
)

test('day nought is 1 January 1970, a Thursday', () => {
  expect(epochDayOf(1970, 1, 1)).toBe(0)
  expect(weekdayOf(epochDayOf(1970, 1, 1))).toBe(4)
})

test('a day is written the way forms and files write it', () => {
  expect(isoOfEpochDay(epochDayOf(2028, 2, 29))).toBe('2028-02-29')
  expect(fromEpochDay(epochDayOf(2028, 2, 29)).toString()).toBe('2028-02-29')
})

test('text is read as the day it names or as no day, just as Temporal reads it', () => {
  const digits = (most: number) =>
    fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'))
  const written = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), digits(13), digits(32))
    .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${month}-${day}`)
  fc.assert(
    fc.property(
      fc.oneof(written, fc.string(), fc.constantFrom('2026-02-29', '2028-02-29', '1900-02-29')),
      (text) => {
        const day = parseDay(text)
        expect(epochDayOfIso(text)).toBe(day === null ? null : toEpochDay(day))
      },
    ),
    { numRuns: 2000 },
  )
})

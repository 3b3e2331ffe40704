import { expect, test } from 'vitest'
import {
  calendarDate,
  epochDayOf,
  fromEpochDay,
  isoOfEpochDay,
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

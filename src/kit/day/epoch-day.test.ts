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

test('every day from 1899 to 2201 has one number, one more than the day before, and comes back as itself', () => {
  let number = epochDayOf(1899, 1, 1)
  for (let day = Temporal.PlainDate.from('1899-01-01'); day.year < 2202; day = day.add({ days: 1 })) {
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
  expect(number).toBe(epochDayOf(2202, 1, 1))
})

test('day nought is 1 January 1970, a Thursday', () => {
  expect(epochDayOf(1970, 1, 1)).toBe(0)
  expect(weekdayOf(epochDayOf(1970, 1, 1))).toBe(4)
})

test('a day is written the way forms and files write it', () => {
  expect(isoOfEpochDay(epochDayOf(2028, 2, 29))).toBe('2028-02-29')
  expect(fromEpochDay(epochDayOf(2028, 2, 29)).toString()).toBe('2028-02-29')
})

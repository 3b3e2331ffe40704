import { describe, expect, test } from 'vitest'
import { type EpochDay, isoOfEpochDay, parseDay, toEpochDay } from '#kit/day'
import {
  daysBeginningWith,
  firstDayOfMonthsEndingWith,
  monthsAfter,
  monthsBefore,
  monthsBeginningWith,
  theDayBefore,
  weeksBefore,
  withinDaysOf,
  withinWeeksOf,
  withinWorkingDaysOf,
  workingDaysBeginningWith,
} from '../phrases/index.ts'
import { walkedCalendar } from './walked-calendar.ts'

const calendar = walkedCalendar(2012, 2048)
const startDays = calendar.dates.filter((date) => date >= '2014-01-01' && date <= '2045-12-31')

const everyStartDay = (
  ours: (day: EpochDay) => EpochDay,
  theirs: (date: string) => string,
  days: readonly string[] = startDays,
) => {
  for (const date of days) {
    const start = parseDay(date)
    const got = start ? isoOfEpochDay(ours(toEpochDay(start))) : 'no day'
    if (got !== theirs(date)) expect.fail(`from ${date}: ${got}, and the walked calendar says ${theirs(date)}`)
  }
  expect(days.length).toBeGreaterThan(11_000)
}

describe('from every day of 2014 to 2045', () => {
  for (const weeks of [1, 2, 4, 5, 6, 8, 10, 11, 12, 14, 16, 20])
    test(`“within ${weeks} weeks of” ends ${weeks * 7} pages on`, () =>
      everyStartDay(
        (day) => withinWeeksOf(weeks, day),
        (date) => calendar.later(date, weeks * 7),
      ))

  for (const days of [15, 30])
    test(`“within ${days} days of” ends ${days} pages on, and “${days} days beginning with” one page sooner`, () => {
      everyStartDay(
        (day) => withinDaysOf(days, day),
        (date) => calendar.later(date, days),
      )
      everyStartDay(
        (day) => daysBeginningWith(days, day),
        (date) => calendar.later(date, days - 1),
      )
    })

  test('“at least 2 weeks before” is 14 pages back, and “before” is one', () => {
    everyStartDay(
      (day) => weeksBefore(2, day),
      (date) => calendar.later(date, -14),
    )
    everyStartDay(theDayBefore, (date) => calendar.later(date, -1))
  })

  for (const months of [1, 2, 3, 5, 6, 12]) {
    test(`“within ${months} months after” ends on the same date, or the last of a shorter month`, () => {
      everyStartDay(
        (day) => monthsAfter(months, day),
        (date) => calendar.sameDateLater(date, months).date,
      )
      everyStartDay(
        (day) => monthsBefore(months, day),
        (date) => calendar.sameDateLater(date, -months).date,
      )
    })

    test(`“${months} months beginning with” ends the day before the same date, or the last of a shorter month`, () =>
      everyStartDay(
        (day) => monthsBeginningWith(months, day),
        (date) => {
          const same = calendar.sameDateLater(date, months)
          return same.exists ? calendar.later(same.date, -1) : same.date
        },
      ))

    test(`“${months} months ending with” a day begin the day after the same date before it`, () =>
      everyStartDay(
        (day) => firstDayOfMonthsEndingWith(months, day),
        (date) => calendar.later(calendar.sameDateLater(date, -months).date, 1),
      ))
  }

  for (const days of [3, 15])
    test(`“${days} working days” pass over weekends and every bank holiday another calendar lists`, () => {
      // The other calendar does not know the holidays proclaimed for one year, so it is not asked across them.
      const known = startDays.filter((date) => !/^20(20-0[45]|22-0[5689])/.test(date))
      everyStartDay(
        (day) => withinWorkingDaysOf(days, day),
        (date) => calendar.workingDayNumber(days, date, false),
        known,
      )
      everyStartDay(
        (day) => workingDaysBeginningWith(days, day),
        (date) => calendar.workingDayNumber(days, date, true),
        known,
      )
    })
})

describe('the examples a policy officer would ask about', () => {
  const on = (iso: string) => toEpochDay(parseDay(iso)!)
  test.each([
    ['a year beginning with 29 February 2024', monthsBeginningWith(12, on('2024-02-29')), '2025-02-28'],
    ['a year beginning with 1 March 2023', monthsBeginningWith(12, on('2023-03-01')), '2024-02-29'],
    ['three months beginning with 30 November', monthsBeginningWith(3, on('2026-11-30')), '2027-02-28'],
    ['two months after 31 December', monthsAfter(2, on('2025-12-31')), '2026-02-28'],
    ['three working days of Maundy Thursday', withinWorkingDaysOf(3, on('2026-04-02')), '2026-04-09'],
    ['three working days of a Saturday', withinWorkingDaysOf(3, on('2026-06-06')), '2026-06-10'],
    ['a working day beginning with a Sunday', workingDaysBeginningWith(1, on('2026-06-07')), '2026-06-08'],
  ])('%s end as the phrase says', (_, day, expected) => expect(isoOfEpochDay(day)).toBe(expected))
})

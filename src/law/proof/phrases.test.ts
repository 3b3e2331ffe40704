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
import { walkedCalendar as calendar } from './walked-calendar.ts'

const startDays = calendar.dates.filter((date) => date >= '2014-01-01' && date <= '2045-12-31')

const startDayOf = new Map(startDays.map((date) => [date, toEpochDay(parseDay(date)!)]))

/** The start days from which the two calendars disagree. */
const disagreements = (
  ours: (day: EpochDay) => EpochDay,
  theirs: (date: string) => string,
  days: readonly string[] = startDays,
): readonly string[] =>
  days.filter((date) => {
    const start = startDayOf.get(date)
    return start === undefined || isoOfEpochDay(ours(start)) !== theirs(date)
  })

test('there are 11,688 start days to ask about', () => expect(startDays).toHaveLength(11_688))

describe('from every day of 2014 to 2045', () => {
  for (const weeks of [2, 6, 20])
    test(`“within ${weeks} weeks of” ends ${weeks * 7} pages on`, () =>
      expect(
        disagreements(
          (day) => withinWeeksOf(weeks, day),
          (date) => calendar.later(date, weeks * 7),
        ),
      ).toEqual([]))

  test('“within 30 days of” ends 30 pages on', () =>
    expect(
      disagreements(
        (day) => withinDaysOf(30, day),
        (date) => calendar.later(date, 30),
      ),
    ).toEqual([]))

  test('“15 days beginning with” a day ends 14 pages on', () =>
    expect(
      disagreements(
        (day) => daysBeginningWith(15, day),
        (date) => calendar.later(date, 14),
      ),
    ).toEqual([]))

  test('“at least 2 weeks before” is 14 pages back, and “before” is one', () => {
    expect(
      disagreements(
        (day) => weeksBefore(2, day),
        (date) => calendar.later(date, -14),
      ),
    ).toEqual([])
    expect(disagreements(theDayBefore, (date) => calendar.later(date, -1))).toEqual([])
  })

  for (const months of [1, 2])
    test(`“within ${months} months after” ends on the same date, or the last of a shorter month`, () =>
      expect(
        disagreements(
          (day) => monthsAfter(months, day),
          (date) => calendar.sameDateLater(date, months).date,
        ),
      ).toEqual([]))

  test('“at least 5 months before” is the same date, or the last of a shorter month', () =>
    expect(
      disagreements(
        (day) => monthsBefore(5, day),
        (date) => calendar.sameDateLater(date, -5).date,
      ),
    ).toEqual([]))

  for (const months of [3, 12])
    test(`“the period of ${months} months beginning with” ends the day before the same date, or the last of a shorter month`, () =>
      expect(
        disagreements(
          (day) => monthsBeginningWith(months, day),
          (date) => {
            const same = calendar.sameDateLater(date, months)
            return same.exists ? calendar.later(same.date, -1) : same.date
          },
        ),
      ).toEqual([]))

  test('“the period of 6 months ending with” a day begins the day after the same date before it', () =>
    expect(
      disagreements(
        (day) => firstDayOfMonthsEndingWith(6, day),
        (date) => calendar.later(calendar.sameDateLater(date, -6).date, 1),
      ),
    ).toEqual([]))

  for (const days of [3, 15])
    test(`“${days} working days” pass over weekends and every bank holiday another calendar lists`, () => {
      // The other calendar does not know the holidays proclaimed for one year, so it is not asked across them.
      const known = startDays.filter((date) => !/^20(20-0[45]|22-0[5689])/.test(date))
      expect(
        disagreements(
          (day) => withinWorkingDaysOf(days, day),
          (date) => calendar.workingDayNumber(days, date, false),
          known,
        ),
      ).toEqual([])
      expect(
        disagreements(
          (day) => workingDaysBeginningWith(days, day),
          (date) => calendar.workingDayNumber(days, date, true),
          known,
        ),
      ).toEqual([])
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

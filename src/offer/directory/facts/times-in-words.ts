import { type Day, dayInWords, type EpochDay, fromEpochDay, shortDay, toEpochDay } from '#kit/day'
import type { Schedule } from '../rules/listing.ts'
import { clockInWords, hoursOf } from './clock.ts'
import { boundsOf, type Recurrence, recurrenceOf, type WeekdayOfMonth } from './recurrence.ts'
import { scheduleWords as words, weekdayNames } from './schedule-words.ts'
import { capitalised, listInWords } from './words.ts'

/**
 * "First Saturday of the month, 2pm to 4pm, term time only". Given today, a beginning long past goes unsaid.
 * Where the days cannot be told it is the schedule's own description, or the hours alone, or ''.
 */
export const timesInWords = (schedule: Schedule, today?: Day): string => {
  const recurrence = recurrenceOf(schedule)
  const clock = clockInWords(hoursOf(schedule))
  const term = words.term[schedule.term ?? 'always']
  const description = schedule.description?.trim()
  if (recurrence === null) return description || capitalised(listed([clock, clock && term]))
  const bounds = recurrence.every === 'once' ? null : boundsInWords(schedule, today)
  return listed([daysInWords(recurrence), clock, term, bounds])
}

const listed = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ')

const daysInWords = (recurrence: Recurrence): string => {
  if (recurrence.every === 'once') return dayInWords(fromEpochDay(recurrence.day))
  if (recurrence.every === 'week') return weekdaysInWords(recurrence.weekdays, recurrence.interval)
  return 'dayOfMonth' in recurrence
    ? words.ofTheMonth(words.dayOfTheMonth(recurrence.dayOfMonth), recurrence.interval)
    : nthWeekdaysInWords(recurrence.weekdays, recurrence.interval)
}

const weekdaysInWords = (weekdays: readonly number[], interval: number): string => {
  const names = weekdays.map(nameOf)
  const [first = ''] = names
  if (interval > 1) {
    if (names.length > 1 || interval > 3) return words.everyWeeks(interval, listInWords(names))
    return interval === 2 ? words.everyOther(first) : words.everyThird(first)
  }
  if (names.length === 7) return words.everyDay
  const inARow = weekdays.at(-1) === (weekdays[0] ?? 0) + names.length - 1
  return names.length > 2 && inARow
    ? words.dayRange(first, names.at(-1) ?? '')
    : words.every(listInWords(names))
}

/** "First and third Monday": one weekday is named once; different ones each keep their own number. */
const nthWeekdaysInWords = (weekdays: readonly WeekdayOfMonth[], interval: number): string => {
  const numbered = weekdays.filter(({ nth }) => nth !== null)
  const everyOne = weekdays.filter(({ nth }) => nth === null).map(({ weekday }) => nameOf(weekday))
  const byDay = [...new Set(numbered.map(({ weekday }) => weekday))].map((weekday) => {
    const which = numbered.filter((named) => named.weekday === weekday).map(({ nth }) => words.nth(nth ?? 1))
    return `${listInWords(which)} ${nameOf(weekday)}`
  })
  const nths =
    byDay.length > 0
      ? capitalised(words.ofTheMonth(listInWords(byDay), interval)) + mayBeMissing(numbered)
      : null
  const all = everyOne.length > 0 ? words.weekdaysOfTheMonth(listInWords(everyOne), interval) : null
  return listed([all, nths])
}

/** Not every month has a fifth one. */
const mayBeMissing = (weekdays: readonly WeekdayOfMonth[]): string =>
  weekdays.some(({ nth }) => Math.abs(nth ?? 1) === 5) ? ` (${words.ifThereIsOne})` : ''

const boundsInWords = (schedule: Schedule, today: Day | undefined): string | null => {
  const { first, last } = boundsOf(schedule)
  const from = first !== null && (today === undefined || first > toEpochDay(today)) ? first : null
  if (from === null) return last === null ? null : words.until(inWords(last))
  return last === null ? words.from(inWords(from)) : words.fromTo(inWords(from), inWords(last))
}

const inWords = (day: EpochDay): string => shortDay(fromEpochDay(day))
const nameOf = (weekday: number): string => weekdayNames[weekday - 1] ?? ''

import { calendarDate, daysInMonth, type EpochDay, epochDayOf, plusDays, weekdayOf } from '#kit/day'
import type { Schedule } from '../rules/listing.ts'
import { boundsOf, countedFrom, type Recurrence, recurrenceOf, type WeekdayOfMonth } from './recurrence.ts'

/**
 * The days a schedule falls on from one day to another, both counted, in order (RFC 5545, weeks from Monday).
 * Term dates are not looked at. "Every other" without a day to count from gives none: either week could be it.
 */
export function* occurrences(schedule: Schedule, from: EpochDay, to: EpochDay): Generator<EpochDay> {
  const recurrence = recurrenceOf(schedule)
  if (recurrence === null) return
  const { first, last } = boundsOf(schedule)
  const earliest = Math.max(from, first ?? from)
  const latest = Math.min(to, last ?? to)
  for (const day of candidates(recurrence, countedFrom(schedule), earliest as EpochDay, latest as EpochDay))
    if (day >= earliest && day <= latest) yield day
}

/** Every day it falls on in the weeks or months that touch the span, and so a few beyond it. */
function* candidates(
  recurrence: Recurrence,
  start: EpochDay | null,
  from: EpochDay,
  to: EpochDay,
): Generator<EpochDay> {
  if (recurrence.every === 'once') {
    yield recurrence.day
    return
  }
  const { interval } = recurrence
  if (interval > 1 && start === null) return
  const period = recurrence.every === 'week' ? weekNumber : monthNumber
  const counted = start === null ? 0 : period(start)
  for (let each = period(from); each <= period(to); each++) {
    if ((each - counted) % interval !== 0) continue
    yield* recurrence.every === 'week'
      ? recurrence.weekdays.map((weekday) => plusDays(mondayOf(each), weekday - 1))
      : daysOfMonth(recurrence, Math.floor(each / 12), (each % 12) + 1)
  }
}

/** Day nought, 1 January 1970, was a Thursday. */
const weekNumber = (day: EpochDay): number => Math.floor((day + 3) / 7)
const mondayOf = (week: number): EpochDay => (week * 7 - 3) as EpochDay

const monthNumber = (day: EpochDay): number => {
  const { year, month } = calendarDate(day)
  return year * 12 + month - 1
}

const daysOfMonth = (
  recurrence: Extract<Recurrence, { every: 'month' }>,
  year: number,
  month: number,
): EpochDay[] => {
  const first = epochDayOf(year, month, 1)
  const length = daysInMonth(year, month)
  if ('dayOfMonth' in recurrence)
    return recurrence.dayOfMonth <= length ? [plusDays(first, recurrence.dayOfMonth - 1)] : []
  const days = recurrence.weekdays.flatMap((named) => offsets(named, weekdayOf(first), length))
  return [...new Set(days)].sort((a, b) => a - b).map((offset) => plusDays(first, offset))
}

/** Days after the first of the month. */
const offsets = ({ weekday, nth }: WeekdayOfMonth, firstWeekday: number, length: number): number[] => {
  const all: number[] = []
  for (let offset = (weekday - firstWeekday + 7) % 7; offset < length; offset += 7) all.push(offset)
  if (nth === null) return all
  const named = all.at(nth > 0 ? nth - 1 : nth)
  return named === undefined ? [] : [named]
}

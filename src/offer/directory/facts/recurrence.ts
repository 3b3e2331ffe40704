import { type EpochDay, parseDay, toEpochDay } from '#kit/day'
import type { Schedule } from '../rules/listing.ts'

/** A weekday, 1 Monday … 7 Sunday; with `nth`, only that one of the month, negative from its end. */
export type WeekdayOfMonth = { readonly weekday: number; readonly nth: number | null }

export type Recurrence =
  | { readonly every: 'once'; readonly day: EpochDay }
  | { readonly every: 'week'; readonly interval: number; readonly weekdays: readonly number[] }
  | { readonly every: 'month'; readonly interval: number; readonly weekdays: readonly WeekdayOfMonth[] }
  | { readonly every: 'month'; readonly interval: number; readonly dayOfMonth: number }

/** How a schedule comes round, or null where it does not say enough to tell. */
export const recurrenceOf = (schedule: Schedule): Recurrence | null => {
  const starts = schedule.dtstart === undefined ? null : parseDay(schedule.dtstart)
  const interval = schedule.interval ?? 1
  const named = weekdaysOf(schedule.byday)
  const isNth = named.some(({ nth }) => nth !== null)
  if (schedule.freq === undefined && starts) return { every: 'once', day: toEpochDay(starts) }
  // "The first Monday" can only mean of the month, whatever `freq` a feed has put beside it.
  if (schedule.freq === 'MONTHLY' || (isNth && interval === 1)) {
    if (named.length > 0) return { every: 'month', interval, weekdays: named }
    return starts && { every: 'month', interval, dayOfMonth: starts.day }
  }
  if (isNth) return null
  const weekdays = [...new Set(named.map(({ weekday }) => weekday))].sort((a, b) => a - b)
  if (weekdays.length > 0) return { every: 'week', interval, weekdays }
  return schedule.freq === 'WEEKLY' && starts
    ? { every: 'week', interval, weekdays: [starts.dayOfWeek] }
    : null
}

/** The day from which "every other" is counted. */
export const countedFrom = (schedule: Schedule): EpochDay | null =>
  dayNumber(schedule.dtstart) ?? dayNumber(schedule.valid_from)

/** The first and last day it can be on, where known. */
export const boundsOf = (schedule: Schedule): { first: EpochDay | null; last: EpochDay | null } => {
  const starts = [dayNumber(schedule.dtstart), dayNumber(schedule.valid_from)].filter((day) => day !== null)
  return {
    first: starts.length > 0 ? (Math.max(...starts) as EpochDay) : null,
    last: dayNumber(schedule.valid_to),
  }
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const weekdaysOf = (byday: string | undefined): WeekdayOfMonth[] =>
  (byday ? byday.split(',') : []).map((part) => ({
    weekday: codes.indexOf(part.slice(-2)) + 1,
    nth: part.length > 2 ? Number(part.slice(0, -2)) : null,
  }))

const dayNumber = (iso: string | undefined): EpochDay | null => {
  const day = iso === undefined ? null : parseDay(iso)
  return day && toEpochDay(day)
}

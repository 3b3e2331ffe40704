import { weekdayOf } from '#kit/day'
import type { Listing, Schedule } from '../rules/listing.ts'
import { type Hours, hoursOf } from './clock.ts'
import { recurrenceOf } from './recurrence.ts'
import { schedulesOf } from './sessions.ts'

/**
 * When in the week something is on, for filtering: 21 bits, bit = day × 3 + part; days from 0 Monday, parts
 * 0 morning (before 12), 1 afternoon (12 to 5), 2 evening (from 5). A day without times is on all day.
 * Null where no day of the week is known.
 */
export const timesMask = (listing: Pick<Listing, 'schedules' | 'service_at_locations'>): number | null => {
  let mask = 0
  for (const { schedule } of schedulesOf(listing))
    for (const weekday of weekdaysOf(schedule)) mask |= partsOf(hoursOf(schedule)) << ((weekday - 1) * 3)
  return mask === 0 ? null : mask
}

/** "The 5th of the month" can be any day, and so says nothing of the week. */
const weekdaysOf = (schedule: Schedule): readonly number[] => {
  const recurrence = recurrenceOf(schedule)
  if (recurrence === null || 'dayOfMonth' in recurrence) return []
  if (recurrence.every === 'once') return [weekdayOf(recurrence.day)]
  return recurrence.every === 'week' ? recurrence.weekdays : recurrence.weekdays.map(({ weekday }) => weekday)
}

/** Without an end, the part it begins in is all that is known. What goes on past midnight counts up to it. */
const partsOf = ({ opens, closes }: Hours): number => {
  if (opens === null && closes === null) return 0b111
  const from = opens ?? 0
  const to = closes ?? from + 1
  const touches = (start: number, end: number): number => (from < end && to > start ? 1 : 0)
  return touches(0, noon) | (touches(noon, evening) << 1) | (touches(evening, midnight) << 2)
}

const noon = 12 * 60
const evening = 17 * 60
const midnight = 24 * 60

import { type Day, shortDay, Temporal } from '#kit/day'
import type { Finding, Text } from './text.ts'

const soonDays = 30

/** A page that nobody has checked in time is a fault; a listing only fades, and its provider is asked. */
export const reviewAge = ({ where, kind, reviewed, due }: Text, today: Day): readonly Finding[] => {
  if (reviewed && Temporal.PlainDate.compare(reviewed, today) > 0)
    return [
      {
        level: 'fault',
        rule: 'review',
        where,
        says: `It says it was checked on ${shortDay(reviewed)}, which is yet to come.`,
      },
    ]
  if (!due) return []
  const left = today.until(due, { largestUnit: 'day' }).days
  if (left < 0)
    return [
      {
        level: kind === 'page' ? 'fault' : 'warning',
        rule: 'review',
        where,
        says: `It was due for a check on ${shortDay(due)}.`,
      },
    ]
  return left <= soonDays
    ? [{ level: 'warning', rule: 'review', where, says: `It is due for a check on ${shortDay(due)}.` }]
    : []
}

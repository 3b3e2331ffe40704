import { type Day, parseDay, shortDay, Temporal } from '#kit/day'
import type { Listing } from '../rules/listing.ts'
import { checkedWords as words } from './words.ts'

/**
 * How far the facts can be trusted for age. Without a date on which somebody vouched for them they are stale
 * from the start, and the words say that nobody has: the day we read a page is not a day it was checked.
 */
export const lastChecked = (
  listing: Pick<Listing, 'assured_date' | 'checked_note'>,
  today: Day,
  staleAfterMonths: number,
): { words: string; stale: boolean } | null => {
  const checked = listing.assured_date === undefined ? null : parseDay(listing.assured_date)
  // A day to come is a slip of the pen, not a check.
  if (checked && Temporal.PlainDate.compare(checked, today) <= 0) {
    const stale = Temporal.PlainDate.compare(checked.add({ months: staleAfterMonths }), today) < 0
    return { words: (stale ? words.checkedLongAgo : words.checked)(shortDay(checked)), stale }
  }
  const note = listing.checked_note?.trim().replace(/\.$/, '')
  return note ? { words: unconfirmed(note), stale: true } : null
}

const unconfirmed = (note: string): string => {
  const [, month] = /^stored copy, (\d{4}-(?:0[1-9]|1[0-2]))$/.exec(note) ?? []
  const read = month === undefined ? null : parseDay(`${month}-01`)
  // "November 2026": a day in words without its day.
  return read ? words.storedCopy(shortDay(read).replace(/^\d+ /, '')) : words.note(note)
}

import type { Listing } from '../rules/listing.ts'
import { waitWords as words } from './words.ts'

export type WaitBand = 'none' | 'up to 6 weeks' | 'up to 18 weeks' | 'longer'

/** The organisation's own words first; else the weeks, with months where weeks are hard to picture. */
export const waitInWords = (listing: Pick<Listing, 'wait_time' | 'wait_weeks'>): string | null => {
  const own = listing.wait_time?.trim()
  if (own) return own
  const weeks = listing.wait_weeks
  if (weeks === undefined) return null
  if (weeks === 0) return words.none
  if (weeks < 1) return words.underAWeek
  const whole = Math.round(weeks)
  return whole < 13 ? words.weeks(whole) : words.weeksAndMonths(whole, Math.round((whole * 12) / 52))
}

/** For filtering. 18 weeks is what the NHS aims at; 6 is about half a school term. Words alone are not guessed at. */
export const waitBand = (listing: Pick<Listing, 'wait_weeks'>): WaitBand | null => {
  const weeks = listing.wait_weeks
  if (weeks === undefined) return null
  return weeks === 0 ? 'none' : weeks <= 6 ? 'up to 6 weeks' : weeks <= 18 ? 'up to 18 weeks' : 'longer'
}

import type { Schedule } from '../rules/listing.ts'
import { clockWords as words } from './schedule-words.ts'

/** Minutes since the midnight before it opens: past midnight is over 1,440. Null for what is not known. */
export type Hours = { readonly opens: number | null; readonly closes: number | null }

export const hoursOf = (schedule: Pick<Schedule, 'opens_at' | 'closes_at'>): Hours => {
  const opens = minuteOfDay(schedule.opens_at)
  const closes = minuteOfDay(schedule.closes_at) ?? (schedule.closes_at === '24:00' ? 0 : null)
  if (closes === null) return { opens, closes }
  if (closes === 0) return { opens, closes: wholeDay }
  // Closing at the minute of opening is a form half filled in.
  if (closes === opens) return { opens, closes: null }
  return { opens, closes: opens !== null && closes < opens ? closes + wholeDay : closes }
}

/** "10:30am to 12 noon", "from 9am"; null where no time is known. */
export const clockInWords = ({ opens, closes }: Hours): string | null => {
  if (opens === null) return closes === null ? null : words.until(timeInWords(closes))
  if (closes === null) return words.from(timeInWords(opens))
  return opens === 0 && closes >= wholeDay - 1
    ? words.dayAndNight
    : words.range(timeInWords(opens), timeInWords(closes))
}

const wholeDay = 24 * 60

const minuteOfDay = (time: string | undefined): number | null => {
  const [hours = Number.NaN, minutes = Number.NaN] = (time ?? '').split(':').map(Number)
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}

const timeInWords = (minute: number): string => {
  const ofDay = minute % wholeDay
  if (ofDay === 0) return words.midnight
  if (ofDay === 720) return words.noon
  const minutes = ofDay % 60 === 0 ? '' : `:${String(ofDay % 60).padStart(2, '0')}`
  return `${Math.floor(ofDay / 60) % 12 || 12}${minutes}${ofDay < 720 ? 'am' : 'pm'}`
}

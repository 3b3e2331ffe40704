import { type Day, isBefore, parseDay } from '#kit/day'
import { done, refused, type Result } from '#kit/result'

/** A date as it was typed, in three boxes. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string }

export type DatePart = keyof TypedDate

/** What is wrong, and in which boxes. */
export type DateProblem = {
  readonly kind: 'empty' | 'part missing' | 'year not in full' | 'not a date' | 'too early' | 'too late'
  readonly parts: readonly DatePart[]
}

/** Reads a typed date. Months may be numbers or names; both ends of the span are allowed. */
export const readTypedDate = (
  typed: TypedDate,
  span: { readonly from: Day; readonly to: Day },
): Result<Day, DateProblem> => {
  const missing = parts.filter((part) => typed[part].trim() === '')
  if (missing.length === parts.length) return refused({ kind: 'empty', parts })
  if (missing.length > 0) return refused({ kind: 'part missing', parts: missing })
  const year = typed.year.trim()
  if (/^\d{1,3}$/.test(year)) return refused({ kind: 'year not in full', parts: ['year'] })
  const day = parseDay(`${year}-${twoDigits(monthNumber(typed.month))}-${twoDigits(typed.day.trim())}`)
  if (day === null) return refused({ kind: 'not a date', parts: wrongParts(typed) })
  if (isBefore(day, span.from)) return refused({ kind: 'too early', parts })
  return isBefore(span.to, day) ? refused({ kind: 'too late', parts }) : done(day)
}

const parts: readonly DatePart[] = ['day', 'month', 'year']

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthNumber = (typed: string): string => {
  const word = typed.trim().toLowerCase()
  const named = /^[a-z]{3,9}$/.test(word) ? months.indexOf(word.slice(0, 3)) : -1
  return named < 0 ? word : String(named + 1)
}

const twoDigits = (typed: string): string => typed.padStart(2, '0')

/** The boxes that cannot be right alone; all three where only together they make no date, as 31 November. */
const wrongParts = ({ day, month, year }: TypedDate): readonly DatePart[] => {
  const wrong = {
    day: !isWholeNumber(day, 1, 31),
    month: !isWholeNumber(monthNumber(month), 1, 12),
    year: !/^\d{4}$/.test(year.trim()),
  }
  const alone = parts.filter((part) => wrong[part])
  return alone.length > 0 ? alone : parts
}

const isWholeNumber = (typed: string, least: number, most: number): boolean =>
  /^\d{1,2}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most

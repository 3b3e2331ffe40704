import type { Day } from './day.ts'
import { Temporal } from './temporal.ts'

declare const countedInDays: unique symbol

/**
 * A calendar day as whole days since 1 January 1970: the same day as `Day`, for sums done a million times.
 * Branded, so that a count of days cannot be passed where a day is meant.
 */
export type EpochDay = number & { readonly [countedInDays]: true }

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number }

export const plusDays = (from: EpochDay, days: number): EpochDay => (from + days) as EpochDay

/** The calendar repeats every 400 years of 146,097 days; years run March to February so that a leap day ends one. */
export const epochDayOf = (year: number, month: number, day: number): EpochDay => {
  const marchYear = month > 2 ? year : year - 1
  const cycle = Math.floor(marchYear / 400)
  const yearOfCycle = marchYear - cycle * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100)
  return (cycle * 146_097 + yearOfCycle * 365 + leapDays + dayOfYear - 719_468) as EpochDay
}

export const calendarDate = (day: EpochDay): CalendarDate => {
  const shifted = day + 719_468
  const cycle = Math.floor(shifted / 146_097)
  const dayOfCycle = shifted - cycle * 146_097
  const leapsSoFar =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096)
  const yearOfCycle = Math.floor((dayOfCycle - leapsSoFar) / 365)
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** 1 Monday … 7 Sunday, as in ISO 8601. */
export const weekdayOf = (day: EpochDay): number => ((((day + 3) % 7) + 7) % 7) + 1

export const isBefore = (one: Day, other: Day): boolean => toEpochDay(one) < toEpochDay(other)

export const toEpochDay = (day: Day): EpochDay => epochDayOf(day.year, day.month, day.day)

export const fromEpochDay = (day: EpochDay): Day => {
  const date = calendarDate(day)
  return new Temporal.PlainDate(date.year, date.month, date.day)
}

/** The other way: `2026-02-16` as a day, and null for what is not one. A file of dates is read without Temporal. */
export const epochDayOfIso = (iso: string): EpochDay | null => {
  if (iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return null
  const year = numberAt(iso, 0, 4)
  const month = numberAt(iso, 5, 7)
  const day = numberAt(iso, 8, 10)
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? epochDayOf(year, month, day)
    : null
}

/** `2026-02-16`, for years 0 to 9999. */
export const isoOfEpochDay = (day: EpochDay): string => {
  const date = calendarDate(day)
  return `${date.year < 1000 ? String(date.year).padStart(4, '0') : date.year}-${twoDigits[date.month]}-${twoDigits[date.day]}`
}

const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'))

/** The digits between two places, and not-a-number if one of them is no digit. */
const numberAt = (text: string, from: number, to: number): number => {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN
  }
  return number
}

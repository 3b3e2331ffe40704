import { calendarDate, type EpochDay, daysInMonth, epochDayOf, toEpochDay } from '#kit/day'
import type { Facts, Range } from './facts.ts'

/** When a child may have been born: one day if we know it, a month of days if only the age in months was told. */
export type Born = { readonly earliest: EpochDay; readonly latest: EpochDay }

/**
 * Whole months of age. A month is complete on the same day of the month, or on the 1st of the next where there is no
 * such day: born on 31 January, one month old on 1 March. `#law` counts birthdays of 29 February alike.
 */
export const ageInMonths = (born: EpochDay, on: EpochDay): number => {
  const from = calendarDate(born)
  const to = calendarDate(on)
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0)
}

export const bornWhen = (age: Facts['age'], asOf: EpochDay): Born | null => {
  if (age === undefined) return null
  if ('months' in age) return monthOfBirth(age.months, asOf)
  const born = toEpochDay(age.born)
  return { earliest: born, latest: born }
}

/** The age in whole months on a day, as the range it may lie in. */
export const ageRange = ({ earliest, latest }: Born, on: EpochDay): Range => ({
  low: ageInMonths(latest, on),
  high: ageInMonths(earliest, on),
})

/** Every day of birth that makes a child so many whole months old on a day. */
const monthOfBirth = (months: number, asOf: EpochDay): Born => {
  const { year, month, day } = calendarDate(asOf)
  const index = year * 12 + month - 1 - months
  const latest = dayOfMonth(index, Math.min(day, lengthOf(index)))
  const earliest = day < lengthOf(index - 1) ? dayOfMonth(index - 1, day + 1) : dayOfMonth(index, 1)
  return { earliest, latest }
}

const dayOfMonth = (index: number, day: number): EpochDay =>
  epochDayOf(Math.floor(index / 12), (index % 12) + 1, day)

const lengthOf = (index: number): number => daysInMonth(Math.floor(index / 12), (index % 12) + 1)

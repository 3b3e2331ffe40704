import { type Day, parseDay } from '#kit/day'

/** The month of a day, as YYYY-MM. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** Twelve months that end with this one, the oldest first. */
export const lastTwelveMonths = (today: string): readonly string[] => months(today, -11, 12)

/** Six months that begin with this one. */
export const nextSixMonths = (today: string): readonly string[] => months(today, 0, 6)

/** The Monday of each of the next eight weeks, this one first. */
export const nextEightWeeks = (today: string): readonly string[] => {
  const monday = mondayOf(today)
  return Array.from({ length: 8 }, (_, week) => monday.add({ weeks: week }).toString())
}

export const weekOf = (day: string): string => mondayOf(day).toString()

/** A year before, the day itself not counted. */
export const yearBefore = (today: string): string => dayOf(today).subtract({ years: 1 }).toString()

export const daysFrom = (from: string, to: string): number => dayOf(from).until(dayOf(to)).days

const months = (today: string, from: number, count: number): readonly string[] => {
  const first = dayOf(today).with({ day: 1 })
  return Array.from({ length: count }, (_, month) => monthOf(first.add({ months: from + month }).toString()))
}

const mondayOf = (day: string): Day => {
  const one = dayOf(day)
  return one.subtract({ days: one.dayOfWeek - 1 })
}

const dayOf = (text: string): Day => parseDay(text)!

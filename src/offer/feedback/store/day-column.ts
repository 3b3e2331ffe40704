import { type Day, parseDay } from '#kit/day'

/** A `date` column as a day. */
export const dayOf = (column: string): Day => {
  const day = parseDay(column)
  if (day === null) throw new Error(`The database gave ${column} for a day.`)
  return day
}

export const dayOrNull = (column: string | null): Day | null => (column === null ? null : dayOf(column))

import { type EpochDay, plusDays } from '#kit/day'
import { correspondingDate } from './corresponding-date.ts'

/** "within N months after D": the corresponding date, or the month's last day where there is none. */
export const monthsAfter = (months: number, day: EpochDay): EpochDay => correspondingDate(months, day).day

/** "at least N months before D": the latest day, counted back the same way. */
export const monthsBefore = (months: number, day: EpochDay): EpochDay => correspondingDate(-months, day).day

/**
 * "in the period of N months beginning with D": the last day is the day before the corresponding date,
 * or the month's last day where there is no such date.
 */
export const monthsBeginningWith = (months: number, day: EpochDay): EpochDay => {
  const corresponding = correspondingDate(months, day)
  return corresponding.monthTooShort ? corresponding.day : plusDays(corresponding.day, -1)
}

/** "within the period of N months ending with D": the first day of that period. */
export const firstDayOfMonthsEndingWith = (months: number, day: EpochDay): EpochDay =>
  plusDays(correspondingDate(-months, day).day, 1)

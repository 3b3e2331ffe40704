import { type EpochDay, plusDays } from '#kit/day'

/** "within N days of D": D is not counted, so the last day is D + N. */
export const withinDaysOf = (days: number, day: EpochDay): EpochDay => plusDays(day, days)

/** "N days beginning with D": D is day 1, so the last day is D + N - 1, and nothing may follow before D + N. */
export const daysBeginningWith = (days: number, day: EpochDay): EpochDay => plusDays(day, days - 1)

/** "before D": read strictly, the day before is the last. */
export const theDayBefore = (day: EpochDay): EpochDay => plusDays(day, -1)

import { type EpochDay, plusDays } from '#kit/day'

/** "within N weeks of D": D is not counted, so the last day is D + 7N. No bank holiday moves it. */
export const withinWeeksOf = (weeks: number, day: EpochDay): EpochDay => plusDays(day, 7 * weeks)

/** "at least N weeks' notice of D", "N weeks in advance of D": the latest day, D - 7N. */
export const weeksBefore = (weeks: number, day: EpochDay): EpochDay => plusDays(day, -7 * weeks)

import { type EpochDay } from '#kit/day'

/** A run of days, first and last both counted. */
export type Period = { readonly from: EpochDay; readonly to: EpochDay }

/** "during that period": on its first day, its last, or any between. */
export const isDuring = (day: EpochDay, period: Period): boolean => day >= period.from && day <= period.to

/** Days of one period that fall inside another. */
export const daysShared = (one: Period, other: Period): number =>
  Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1)

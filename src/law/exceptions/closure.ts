import { type EpochDay, plusDays } from '#kit/day'
import { isDuring, type Period } from '../phrases/index.ts'

export type Closure = {
  readonly closureDays: number
  readonly closureLongEnough: boolean
  /** Days on which asking the head brings the exception in; null if the closure is too short to. */
  readonly window: Period | null
  readonly exceptionAvailable: boolean
}

/**
 * Asked "during a period beginning one week before any date on which that school was closed for a continuous
 * period of not less than 4 weeks from that date and ending one week before the date on which it re-opens".
 */
export const schoolClosure = (firstClosed: EpochDay, reopens: EpochDay, asked: EpochDay): Closure => {
  const closureDays = reopens - firstClosed
  const closureLongEnough = closureDays >= fourWeeks
  const window = closureLongEnough
    ? { from: plusDays(firstClosed, -oneWeek), to: plusDays(reopens, -oneWeek) }
    : null
  return {
    closureDays,
    closureLongEnough,
    window,
    exceptionAvailable: window !== null && isDuring(asked, window),
  }
}

const oneWeek = 7
const fourWeeks = 28

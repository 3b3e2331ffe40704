import { calendarDate, type EpochDay, epochDayOf, plusDays, workingDayOnOrAfter } from '#kit/day'
import { dueBy } from '../limits.ts'

export type AppealWindow = {
  /** The later of two months from the decision and one month from the certificate. */
  readonly rawLimit: EpochDay
  /** The last day, by 5pm, once the roll-over is applied. */
  readonly inTimeIfReceivedBy: EpochDay
}

export const appealWindow = (decisionSent: EpochDay, certificate: EpochDay | null): AppealWindow => {
  const fromDecision = dueBy('appeal after the decision', decisionSent)
  const fromCertificate =
    certificate === null ? fromDecision : dueBy('appeal after the certificate', certificate)
  const rawLimit = fromCertificate > fromDecision ? fromCertificate : fromDecision
  return { rawLimit, inTimeIfReceivedBy: rollOver(rawLimit) }
}

/**
 * Rule 12(2)-(3)(a). What counts is the day the time ends, not the day it is carried to: a limit ending on
 * Saturday 31 July is met on Monday 2 August, and is not carried on to September.
 */
export const rollOver = (limit: EpochDay): EpochDay => {
  const { year, month, day } = calendarDate(limit)
  if (month === 8) return workingDayOnOrAfter(epochDayOf(year, 9, 1))
  if (month === 12 && day >= 25) return workingDayOnOrAfter(epochDayOf(year + 1, 1, 2))
  if (month === 1 && day === 1) return workingDayOnOrAfter(plusDays(limit, 1))
  return workingDayOnOrAfter(limit)
}

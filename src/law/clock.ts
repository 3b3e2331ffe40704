import { type EpochDay, plusDays, workingDayOnOrBefore } from '#kit/day'
import { dueBy, limit } from './limits.ts'

/** Every date that follows from one request, as day numbers. */
export type Clock = {
  readonly decideWhetherToAssessBy: EpochDay
  /** If advice is asked for on the last day for deciding; sooner if it is asked for sooner. */
  readonly adviceDueByAtLatest: EpochDay
  readonly notifyNoPlanBy: EpochDay
  /** The last day a draft can be served and still leave 15 days before a final plan on the last day. */
  readonly latestDraftServed: EpochDay
  /** The last day to answer a draft served on that day. */
  readonly latestAnswerToDraft: EpochDay
  readonly finalPlanSentBy: EpochDay
  /** For planning: the last working day on which the final plan can go. */
  readonly finalPlanLastWorkingDay: EpochDay
}

/** One whole clock. Plain arithmetic on whole days, so that a caseload is worked through at once. */
export const clockOf = (received: EpochDay): Clock => {
  const decideWhetherToAssessBy = decide(received)
  const finalPlanSentBy = final(received)
  const latestDraftServed = latestDraftFor(finalPlanSentBy)
  return {
    decideWhetherToAssessBy,
    adviceDueByAtLatest: advice(decideWhetherToAssessBy),
    notifyNoPlanBy: noPlan(received),
    latestDraftServed,
    latestAnswerToDraft: answer(latestDraftServed),
    finalPlanSentBy,
    finalPlanLastWorkingDay: workingDayOnOrBefore(finalPlanSentBy),
  }
}

/** The draft must lie with the family its whole time, and the final plan may go the day after. */
const latestDraftFor = (final: EpochDay): EpochDay => {
  const daysHeld = dueBy('leave time to answer the draft', final) - final + 1
  return plusDays(final, -daysHeld)
}

const decide = limit('decide whether to assess')
const advice = limit('give advice')
const noPlan = limit('say there will be no plan')
const answer = limit('leave time to answer the draft')
const final = limit('send the final plan')

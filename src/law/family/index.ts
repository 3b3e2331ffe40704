import type { Day } from '#kit/day'
import { afterBirth } from './birthday.ts'
import type { DateThatFollows } from './date-that-follows.ts'
import { afterDecisionLetter } from './decision-letter.ts'
import { afterDraftPlan } from './draft-plan.ts'
import { afterMove } from './move.ts'
import { afterFinalPlan, afterProposedChanges, afterReviewMeeting } from './plan.ts'
import { mainClock } from './request.ts'

export type { DateThatFollows } from './date-that-follows.ts'
export { afterAskingAgain } from './assessed-again.ts'
export { afterCertificate } from './decision-letter.ts'
export { exceptionsInPlainWords } from './lateness.ts'
export { mainClock } from './request.ts'

/** What a family can start from. */
export type FamilyEvent =
  | 'request'
  | 'decision letter'
  | 'draft plan'
  | 'final plan'
  | 'review meeting'
  | 'proposed changes'
  | 'move'
  | 'date of birth'

/** Every date that follows from one thing that happened. */
export const datesThatFollow: Readonly<Record<FamilyEvent, (on: Day) => readonly DateThatFollows[]>> = {
  request: mainClock,
  'decision letter': afterDecisionLetter,
  'draft plan': afterDraftPlan,
  'final plan': afterFinalPlan,
  'review meeting': afterReviewMeeting,
  'proposed changes': afterProposedChanges,
  move: afterMove,
  'date of birth': afterBirth,
}

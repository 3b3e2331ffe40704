import type { Act } from '#cases'
import { type Day, dayInWords, isBefore } from '#kit/day'
import { dueOn } from '#law'
import type { EhcCase } from '../../rules/state.ts'
import { moveFacts as factsOf } from './facts.ts'
import { reviewOf } from './taken-over.ts'

/** Why an act of a move makes no sense as the case stands; null where it does. */
export const senselessMove = (state: EhcCase, { act, facts, on }: Act): string | null => {
  const { takenOver, moving } = state
  switch (act) {
    case 'moved away': {
      const { movedOn } = factsOf[act].parse(facts)
      const hasPlan = state.finalSentOn !== null || takenOver !== null
      return movedOn !== null && !hasPlan && isBefore(on, movedOn) ? words.oursUntilThen : null
    }
    case 'plan passed on':
      return moving !== null && isBefore(on, moving.movedOn) ? words.notBeforeTheMove(moving.movedOn) : null
    case 'place elsewhere':
      if (takenOver === null) return words.ownPlan
      return isBefore(factsOf[act].parse(facts).from, takenOver.passedOnOn) ? words.beforeItCame : null
    case 'say what follows': {
      if (takenOver === null) return words.ownPlan
      const { duty, from } = reviewOf(takenOver)
      const latest = dueOn(duty, from)
      const { reviewBy } = factsOf[act].parse(facts)
      return isBefore(latest, reviewBy) ? words.tooLate(latest) : null
    }
    default:
      return null
  }
}

const words = {
  oursUntilThen:
    'Until the day they move, the assessment is this council’s and its days go on. Write it down on that day',
  notBeforeTheMove: (day: Day) =>
    `The plan is passed on on the day of the move, ${dayInWords(day)}, and not before (regulation 15(2))`,
  ownPlan: 'This plan was made by this council. That is for a plan that came from another',
  beforeItCame: 'Enter a day on or after the day the plan was passed on',
  tooLate: (day: Day) =>
    `The review must be done by ${dayInWords(day)} (regulation 15(5)). Choose that day or one before it`,
} as const

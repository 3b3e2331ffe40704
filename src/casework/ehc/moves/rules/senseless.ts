import type { Act } from '#cases'
import { type Day, dayInWords, isBefore } from '#kit/day'
import { dueOn } from '#law'
import type { EhcCase } from '../../rules/state.ts'
import { moveFacts as factsOf } from './facts.ts'
import { hasPlan } from './passing-on.ts'
import { reviewOf } from './taken-over.ts'

/** Why an act of a move makes no sense as the case stands; null where it does. */
export const senselessMove = (state: EhcCase, { act, facts, on }: Act): string | null => {
  const { takenOver, moving } = state
  switch (act) {
    case 'moved away': {
      const { movedOn } = factsOf[act].parse(facts)
      return movedOn !== null && !hasPlan(state) && isBefore(on, movedOn) ? words.oursUntilThen : null
    }
    case 'plan goes elsewhere':
      if (!hasPlan(state)) return words.noPlan
      return isSame(state, factsOf[act].parse(facts).council)
    case 'papers go elsewhere': {
      if (hasPlan(state)) return words.aPlan
      const { council, movedOn } = factsOf[act].parse(facts)
      return isBefore(on, movedOn) ? words.notYet : isSame(state, council)
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

const isSame = ({ moving }: EhcCase, council: string): string | null =>
  moving?.council?.trim().toLowerCase() === council.trim().toLowerCase() ? words.same(council) : null

const words = {
  noPlan: 'There is no plan to pass on. Pass on what the assessment has found out',
  aPlan: 'There is a plan. It is the plan that is passed on',
  notYet: 'Papers go to the other council on the day they move, and not before. Write it down on that day',
  same: (council: string) =>
    `It goes, or went, to ${council} already. If papers were lost, make a new code for them where they were sent`,
  oursUntilThen:
    'Until the day they move, the assessment is this council’s and its days go on. Write it down on that day',
  notBeforeTheMove: (day: Day) =>
    `The plan is passed on on the day of the move, ${dayInWords(day)}, and not before (regulation 15(2))`,
  ownPlan: 'This plan was made by this council. That is for a plan that came from another',
  beforeItCame: 'Enter a day on or after the day the plan was passed on',
  tooLate: (day: Day) =>
    `The review must be done by ${dayInWords(day)} (regulation 15(5)). Choose that day or one before it`,
} as const

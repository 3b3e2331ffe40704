import type { Act } from '#cases'
import { type Day, isBefore } from '#kit/day'
import type { Disagreement } from './disagreement.ts'
import { disagreementFacts as factsOf } from './facts.ts'

/** Why an act of a disagreement makes no sense as it stands; null where it does. Lateness is never a reason. */
export const senselessDisagreement = (
  said: Disagreement,
  act: Act,
  decisionSentOn: Day | null,
): string | null => {
  const { facts } = act
  const early = notYet(said, act.act)
  if (early !== null) return early
  const beforeDecision = (on: Day) =>
    decisionSentOn && isBefore(on, decisionSentOn) ? words.beforeDecision : null
  switch (act.act) {
    case 'mediation adviser told':
      return beforeDecision(factsOf[act.act].parse(facts).toldOn)
    case 'certificate given':
      return beforeDecision(factsOf[act.act].parse(facts).givenOn)
    case 'appeal registered':
      return beforeDecision(factsOf[act.act].parse(facts).registeredOn)
    case 'mediation arranged': {
      const { arrangedOn, meetsOn } = factsOf[act.act].parse(facts)
      return isBefore(meetsOn, arrangedOn) ? words.meetsBefore : null
    }
    case 'mediation held':
      return afterArranged(said, factsOf[act.act].parse(facts).heldOn)
    case 'appeal conceded':
      return aboutTheAppeal(said, factsOf[act.act].parse(facts).toldTribunalOn)
    case 'order made':
      return aboutTheAppeal(said, factsOf[act.act].parse(facts).madeOn)
    case 'done as settled': {
      const { id } = factsOf[act.act].parse(facts)
      return said.owed.some((one) => one.id === id && one.doneOn === null) ? null : words.notOwed
    }
    default:
      return null
  }
}

/** What has to come first, whatever is said of it; null for an act that makes sense at this point. */
export const notYet = (said: Disagreement, act: string): string | null => {
  switch (act) {
    case 'appeal registered':
      return hasAppeal(said) ? words.appealedAlready : null
    case 'appeal conceded':
    case 'order made':
      return hasAppeal(said) ? null : words.noAppeal
    case 'health body told':
      return said.health ? null : words.noHealth
    case 'mediation arranged':
    case 'mediation not arranged':
      return said.wishesToMediate ? null : words.noWish
    case 'mediation held':
      if (!said.wishesToMediate) return words.noWish
      return said.arrangedOn === null ? words.notArranged : null
    default:
      return null
  }
}

const hasAppeal = ({ appeal, appealEndedOn }: Disagreement): boolean =>
  appeal !== null && appealEndedOn === null

const afterArranged = ({ arrangedOn }: Disagreement, heldOn: Day): string | null => {
  return arrangedOn !== null && isBefore(heldOn, arrangedOn) ? words.heldBefore : null
}

const aboutTheAppeal = ({ appeal }: Disagreement, on: Day): string | null =>
  appeal !== null && isBefore(on, appeal.on) ? words.beforeAppeal : null

const words = {
  beforeDecision: 'Enter a day on or after the day the decision was sent',
  appealedAlready: 'An appeal is on record already, and is not over',
  noWish: 'The family has not said that it wishes to mediate. Write that down first',
  noHealth: 'The family did not ask to mediate about health',
  meetsBefore: 'The meeting cannot be before the day it was arranged',
  notArranged: 'Write down first when mediation was arranged for',
  heldBefore: 'Enter a day on or after the day mediation was arranged',
  noAppeal: 'There is no appeal on record that is still open. Write the appeal down first',
  beforeAppeal: 'Enter a day on or after the day the appeal was registered',
  notOwed: 'This is not owed, or it was done already',
} as const

import type { Act } from '#cases'
import type { Day } from '#kit/day'
import { afresh, type Disagreement, type Owed, settledOnly } from './disagreement.ts'
import { disagreementFacts as factsOf } from './facts.ts'
import { metBy, owedBy } from './settled.ts'

/** How a disagreement stands after an act; null where the act is not about it. */
export const disagreementChangedBy = (before: Disagreement, act: Act): Disagreement | null => {
  const changed = toldBy(before, act) ?? settledBy(before, act)
  if (changed) return changed
  const met = metBy[act.act]
  if (!met) return null
  // A plan can be changed by agreement while the appeal about it goes on.
  const goesOn = act.act === 'send changed plan' && before.appeal !== null && before.appealEndedOn === null
  return meet(goesOn ? before : afresh(before), met, act.on)
}

const toldBy = (before: Disagreement, { act, facts }: Act): Disagreement | null => {
  switch (act) {
    case 'mediation adviser told': {
      const { toldOn, wishes, health } = factsOf[act].parse(facts)
      return { ...before, adviserToldOn: toldOn, wishesToMediate: wishes === 'to mediate', health }
    }
    case 'health body told':
      return { ...before, healthToldOn: factsOf[act].parse(facts).toldOn }
    case 'mediation arranged': {
      const { arrangedOn, meetsOn } = factsOf[act].parse(facts)
      return { ...before, arrangedOn: before.arrangedOn ?? arrangedOn, meetsOn, notArrangedOn: null }
    }
    case 'mediation not arranged':
      return { ...before, notArrangedOn: factsOf[act].parse(facts).toldOn }
    case 'certificate given':
      return { ...before, certificateOn: factsOf[act].parse(facts).givenOn }
    default:
      return null
  }
}

const settledBy = (before: Disagreement, { act, facts, on }: Act): Disagreement | null => {
  switch (act) {
    case 'mediation held': {
      const { heldOn, agreed, by, other } = factsOf[act].parse(facts)
      const more = other === null ? [] : [alsoAgreed(other, heldOn, by)]
      return { ...add(before, [...owedBy('agreement', agreed, heldOn, by), ...more]), heldOn }
    }
    case 'appeal registered': {
      const { registeredOn, reference, about, ...days } = factsOf[act].parse(facts)
      const appeal = { on: registeredOn, reference, about }
      return { ...add(before, directions(registeredOn, days)), appeal, appealEndedOn: null }
    }
    case 'appeal conceded': {
      const { toldTribunalOn, about } = factsOf[act].parse(facts)
      return over(add(before, owedBy('concession', about, toldTribunalOn, null)), toldTribunalOn)
    }
    case 'order made': {
      const { madeOn, orders, by } = factsOf[act].parse(facts)
      return over(add(before, owedBy('order', orders, madeOn, by)), madeOn)
    }
    case 'done as settled': {
      const { id, doneOn } = factsOf[act].parse(facts)
      return { ...before, owed: before.owed.map((one) => (one.id === id ? { ...one, doneOn } : one)) }
    }
    case 'disagreement over':
      return over(before, on)
    default:
      return null
  }
}

type Directed = Readonly<Record<'respondBy' | 'evidenceBy' | 'bundleBy' | 'hearingOn', Day | null>>

/** The Tribunal's own days, as its letter gives them. */
const directions = (from: Day, days: Directed): readonly Owed[] =>
  Object.entries(days).flatMap(([what, by]) =>
    by === null
      ? []
      : [{ id: `direction-${what}`, duty: 'do as the Tribunal directed', from, by, what, doneOn: null }],
  )

const alsoAgreed = (what: string, from: Day, by: Day | null): Owed => ({
  id: `agreed-${from.toString()}`,
  duty: 'do what was agreed and cannot be appealed',
  from,
  by,
  what,
  doneOn: null,
})

/** What is owed again under the same name takes the place of what was. */
const add = (before: Disagreement, more: readonly Owed[]): Disagreement => ({
  ...before,
  owed: [...before.owed.filter(({ id }) => more.every((one) => one.id !== id)), ...more],
})

/** The Tribunal has no more to do: its directions fall away. */
const over = (before: Disagreement, on: Day): Disagreement => ({
  ...before,
  appealEndedOn: on,
  owed: settledOnly(before),
})

const meet = (before: Disagreement, met: readonly string[], on: Day): Disagreement => ({
  ...before,
  owed: before.owed.map((one) =>
    one.doneOn === null && met.includes(one.duty) ? { ...one, doneOn: on } : one,
  ),
})

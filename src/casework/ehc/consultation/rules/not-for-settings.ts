import { aboutChild, type Plan } from '../../plan/rules/plan.ts'

/**
 * A part of a draft that can be kept back from settings: one of the fields of section A, a need, an outcome, a line of
 * provision, or section J or K by its letter. Finer than what is saved at once: what a family says may be kept back, and
 * what the child says not.
 */
export type Kept = string

export type PartForSettings = { readonly id: Kept; readonly section: string; readonly text: string }

/**
 * Everything in a draft that can be kept back, in the order it is read. The whole draft goes unless somebody marks a
 * part: the Code of Practice (9.80) has the council send the setting “a copy of the draft plan”, section A among it, and
 * no setting can say whether it meets needs that it has not read. Needs and help are therefore marked with care.
 */
export const partsForSettings = (plan: Plan): readonly PartForSettings[] => [
  ...aboutChild.flatMap((id) => (plan[id].trim() === '' ? [] : [{ id, section: 'A', text: plan[id] }])),
  ...plan.needs.map(({ id, section, words }) => ({ id, section, text: words })),
  ...plan.outcomes.map(({ id, words }) => ({ id, section: 'E', text: words })),
  ...plan.provision.map(({ id, section, what }) => ({ id, section, text: what })),
  ...(plan.directPayment === null ? [] : [{ id: 'J', section: 'J', text: plan.directPayment.how }]),
  ...(plan.appendices.length === 0 ? [] : [{ id: 'K', section: 'K', text: '' }]),
]

/** Those of the marks that are about something in this draft, in its order. */
export const keptIn = (plan: Plan, marked: readonly Kept[]): readonly Kept[] => {
  const wanted = new Set(marked)
  return partsForSettings(plan).flatMap(({ id }) => (wanted.has(id) ? [id] : []))
}

/** A need, an outcome or help that is kept back leaves a setting answering for less than the plan will ask of it. */
export const isOfTheQuestion = (id: Kept): boolean => /^[nop]/.test(id)

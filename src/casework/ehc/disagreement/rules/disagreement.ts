import type { Day } from '#kit/day'
import type { DutyName } from '#law'

/** What an appeal, an agreement or an order can be about (Children and Families Act 2014, section 51(2)). */
export const matters = ['assess', 'make a plan', 'think again', 'change the plan', 'name the school'] as const
export type Matter = (typeof matters)[number]

/** How a matter was settled: each has a clock of its own (regulations 42, 44 and 45). */
export type HowSettled = 'agreement' | 'concession' | 'order'

/** One thing the council must now do by a day, because it was agreed, given way on, or ordered. */
export type Owed = {
  readonly id: string
  readonly duty: DutyName
  readonly from: Day
  /** A day the Tribunal set, or both sides agreed in writing; null where the law's own limit counts. */
  readonly by: Day | null
  /** What exactly, in the words of the agreement or the direction; null where the duty says it. */
  readonly what: string | null
  readonly doneOn: Day | null
}

export type Disagreement = {
  /** The day the family told the mediation adviser whether it wishes to mediate. */
  readonly adviserToldOn: Day | null
  readonly wishesToMediate: boolean
  readonly health: boolean
  readonly healthToldOn: Day | null
  readonly arrangedOn: Day | null
  readonly meetsOn: Day | null
  /** The council said that it could not arrange it in time: the adviser gives a certificate. */
  readonly notArrangedOn: Day | null
  readonly heldOn: Day | null
  readonly certificateOn: Day | null
  readonly appeal: { readonly on: Day; readonly reference: string; readonly about: readonly Matter[] } | null
  readonly appealEndedOn: Day | null
  readonly owed: readonly Owed[]
}

export const noDisagreement: Disagreement = {
  adviserToldOn: null,
  wishesToMediate: false,
  health: false,
  healthToldOn: null,
  arrangedOn: null,
  meetsOn: null,
  notArrangedOn: null,
  heldOn: null,
  certificateOn: null,
  appeal: null,
  appealEndedOn: null,
  owed: [],
}

/** A new decision can be disagreed with anew; what was settled before is still owed. */
export const afresh = (before: Disagreement): Disagreement => ({
  ...noDisagreement,
  owed: settledOnly(before),
})

/** What is owed without what the Tribunal directed in an appeal that is over. */
export const settledOnly = ({ owed }: Disagreement): readonly Owed[] =>
  owed.filter(({ duty, doneOn }) => doneOn !== null || duty !== 'do as the Tribunal directed')

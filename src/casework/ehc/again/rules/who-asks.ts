import type { Requester } from '../../rules/state.ts'

/** Under which right somebody asks that a child who has a plan be assessed again. */
export type AsksAgain = {
  readonly by: Exclude<Requester, 'brought to attention'>
  /** The law lets the council say no. */
  readonly mayBeRefused: boolean
  /** There is a request to decide on; without one the council has decided already. */
  readonly isAsked: boolean
  readonly cite: string
}

export const asksAgain: readonly AsksAgain[] = [
  { by: 'parent', mayBeRefused: true, isAsked: true, cite: 'Section 44(2)(a)' },
  { by: 'young person', mayBeRefused: true, isAsked: true, cite: 'Section 44(2)(a)' },
  { by: 'setting', mayBeRefused: true, isAsked: true, cite: 'Section 44(2)(b)' },
  { by: 'health body', mayBeRefused: false, isAsked: true, cite: 'Regulation 23' },
  { by: 'the council', mayBeRefused: false, isAsked: false, cite: 'Section 44(3)' },
]

export const asksAgainAs = (by: Requester): AsksAgain | undefined => asksAgain.find((one) => one.by === by)

import type { Day } from '#kit/day'
import type { AdviceGiver } from '#law'
import type { Copies } from './copies.ts'

export const nudges = ['reminder', 'chaser'] as const
export const stillNeeds = ['a referral form', 'to speak or screen first'] as const

/** A reminder before the day, or a chaser after it. */
export type Nudge = {
  readonly adviceId: string
  readonly sort: (typeof nudges)[number]
  readonly on: Day
}

/** What an adviser says they need before they can advise. It stops no clock: their six weeks go on. */
export type StillNeeded = {
  readonly adviceId: string
  readonly what: (typeof stillNeeds)[number]
  readonly says: string
  readonly on: Day
}

/** Somebody the family asks for (regulation 6(1)(h)), and what the council answered. */
export type Wish = {
  readonly id: string
  readonly who: string
  readonly because: string
  readonly on: Day
  readonly answer: 'yes' | 'no' | null
  readonly reason: string | null
}

export type Agreed = { readonly agrees: boolean; readonly on: Day }

/**
 * Whether advice already given is enough (regulation 6(4)): the council says so by asking, and the person who gave it
 * and the family each say so themselves. Until all three have, it is to be sought.
 */
export type EnoughAsked = {
  readonly id: string
  readonly kind: AdviceGiver['kind']
  readonly who: string
  readonly council: Day
  readonly giver: Agreed | null
  readonly family: Agreed | null
}

/** What happens round the advice, besides asking for it and getting it. */
export type Gathering = {
  readonly nudges: readonly Nudge[]
  readonly needed: readonly StillNeeded[]
  readonly wishes: readonly Wish[]
  readonly enough: readonly EnoughAsked[]
  readonly copies: readonly Copies[]
}

export const nothingGathered: Gathering = { nudges: [], needed: [], wishes: [], enough: [], copies: [] }

export const isAgreedByAll = ({ giver, family }: EnoughAsked): boolean =>
  giver?.agrees === true && family?.agrees === true

/** One of the three says no: the advice must be asked for. */
export const isRefusedByOne = ({ giver, family }: EnoughAsked): boolean =>
  giver?.agrees === false || family?.agrees === false

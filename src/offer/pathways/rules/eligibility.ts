import type { Day } from '#kit/day'
import type { PathwaysPack } from '../pathways-pack.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { ServiceDefinition } from './definition.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'

/** What the rules say about one service and one child. It advises a person, who decides. */
export type EligibilityResult = {
  readonly service: string
  readonly version: string
  readonly name: string
  /** The day the age was taken on: the day a request is, or would be, received. */
  readonly asOf: string
  readonly route: Route
  readonly criteria: readonly CriterionFinding[]
  readonly overall: Overall
  readonly priority?: { readonly band: string; readonly because: string }
  /** What would help to settle it, most useful first; each answers itself with one of these. */
  readonly findOut: readonly ToFindOut[]
}

export type Overall = 'appears-to-meet' | 'appears-not-to-meet' | 'need-more-information'

export type Route = {
  /** May the one who asks now, ask? */
  readonly allowed: boolean
  readonly finding: Finding
  readonly because: string
  /** Everybody who can, in words, those that fit this child first. */
  readonly whoCan: readonly string[]
}

export type CriterionFinding = {
  readonly id: string
  readonly text: string
  readonly finding: Finding
  /** The facts that settled it, in words. */
  readonly because: readonly string[]
  readonly missing: readonly ToFindOut[]
}

/** One thing not known yet. `ask` says which question answers it, `text` is the question. */
export type ToFindOut = {
  readonly ask: Ask
  readonly text: string
}

export type Ask =
  | { readonly kind: 'age' | 'date-of-birth' | 'weeks-early' | 'place' | 'year-group' | 'delay' }
  | { readonly kind: 'fact'; readonly fact: string }

/** One service. */
export const eligibility = (
  _definition: ServiceDefinition,
  _facts: Facts,
  _asOf: Day,
  _vocabulary: Vocabulary,
): EligibilityResult => {
  throw new Error('not written yet')
}

/** Every service in force on the day, those that seem to fit first, and what to find out across all of them. */
export const couldHelp = (
  _pack: PathwaysPack,
  _facts: Facts,
  _asOf: Day,
): { readonly services: readonly EligibilityResult[]; readonly findOut: readonly ToFindOut[] } => {
  throw new Error('not written yet')
}

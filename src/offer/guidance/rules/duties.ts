import { actDuties } from './duties/act.ts'
import { codeDuties } from './duties/code.ts'
import { regulationsDuties } from './duties/regulations.ts'
import { provisionDuties } from './duties/schedule-2-provision.ts'
import { widerDuties } from './duties/schedule-2-wider.ts'

/** What an English council must tell in its Local Offer, and what it must do about it. */
export type OfferDuty = {
  readonly id: string
  readonly group: OfferDutyGroup
  readonly cite: string
  readonly url: string
  readonly provenance: OfferDutyProvenance
  /** To tell families something, or to do something with them. Only what must be told can be covered by pages. */
  readonly kind: 'tell' | 'do'
  readonly asks: string
  /** Words alone do not meet it: families must also be shown services, by name. */
  readonly alsoListings?: true
  /** A page that names this duty counts only if it has at least one of these words. */
  readonly mentions?: readonly string[]
  /** The same thing asked for elsewhere: as well met as the worst of these. */
  readonly restsOn?: readonly string[] | 'all of Schedule 2'
}

export const offerDutyGroups = ['act', 'regulations', 'schedule', 'code'] as const
export type OfferDutyGroup = (typeof offerDutyGroups)[number]

export type OfferDutyProvenance =
  | 'read in a public copy'
  | 'read in a secondary source'
  | 'number to be checked'
  | 'not read at source'

export const offerDuties: readonly OfferDuty[] = [
  ...actDuties,
  ...regulationsDuties,
  ...provisionDuties,
  ...widerDuties,
  ...codeDuties,
]

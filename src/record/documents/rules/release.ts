import type { Label } from '#access'
import type { Finding } from './gate/finding.ts'

/** Why somebody is not sent this bundle. Said plainly to whoever is about to send it. */
export type RecipientFault =
  | 'not on this child’s record'
  | 'must not be told'
  | 'must not be contacted'
  | 'may not read all of it'
  | 'address not on the record'
  | 'address not confirmed'

export type RecipientFacts = {
  readonly isTied: boolean
  readonly restrictions: readonly ('kept from some of it' | 'not to be contacted' | 'not to be told')[]
  readonly mayReadAll: boolean
  readonly channel: 'online' | 'letter'
  /** Null for an address that is not theirs today. */
  readonly address: { readonly confirmed: boolean } | null
}

export const recipientFault = (facts: RecipientFacts): RecipientFault | null => {
  if (facts.restrictions.includes('not to be told')) return 'must not be told'
  if (facts.restrictions.includes('not to be contacted')) return 'must not be contacted'
  if (!facts.isTied) return 'not on this child’s record'
  if (!facts.mayReadAll) return 'may not read all of it'
  if (facts.channel === 'online') return null
  if (!facts.address) return 'address not on the record'
  return facts.address.confirmed ? null : 'address not confirmed'
}

/** What could put somebody at risk, should it reach the wrong hands. */
const flags: readonly Label[] = ['safeguarding', 'kept from a parent', 'address withheld']

export const isFlagged = (labels: readonly Label[], anyRestriction: boolean): boolean =>
  anyRestriction || labels.some((label) => flags.includes(label))

/** What must happen before a bundle leaves: a second person, another look, or nothing. */
export const firstState = (
  flagged: boolean,
  findings: readonly Pick<Finding, 'weight'>[],
): 'to agree' | 'to look at' | 'ready' => {
  if (flagged || findings.some(({ weight }) => weight === 'hard')) return 'to agree'
  return findings.length > 0 ? 'to look at' : 'ready'
}

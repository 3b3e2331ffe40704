import type { Label } from './labels.ts'
import type { Relationship } from './relationships.ts'

/** What the question is about. */
export type Item = {
  readonly authority: string
  /** Null for what is about no child: a listing, a team, a setting of the site. */
  readonly childId: string | null
  /** The case it lies in; null for what belongs to the child and no one case. */
  readonly caseId: string | null
  /** Every row about this child, whoever asks. Rows of other children are passed over. */
  readonly relationships: readonly Relationship[]
  /** Who a paragraph or a document is kept for. Each label must be allowed. */
  readonly labels?: readonly Label[]
  /** The account that agreed to it, where a second person must. */
  readonly agreedBy?: string | null
}

export const aboutNoChild = (authority: string): Item => ({
  authority,
  childId: null,
  caseId: null,
  relationships: [],
})

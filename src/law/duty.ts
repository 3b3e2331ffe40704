import type { Exception } from './exceptions/limbs.ts'
import type { Counting } from './phrases/index.ts'

/** What statute (or statutory guidance) asks of somebody, by when, and how sure we are of the wording. */
export type Duty = {
  /** Its name, in words; the same name with later dates is the same duty as changed by a later law. */
  readonly duty: string
  readonly who: Party
  /** What they must do, completing "the council must …". */
  readonly does: string
  /** The event time runs from or to, completing "within 6 weeks of …". */
  readonly after: string
  /** How many days, weeks or months; null where the law gives no number. */
  readonly within: number | null
  readonly countedHow: Counting
  readonly cite: string
  readonly url: string
  readonly force: 'law' | 'guidance' | 'court'
  /** ISO days, both in force. Law without `to` is in force still. */
  readonly inForce: { readonly from: string; readonly to?: string }
  /** Limbs that take the time limit away, and only if it is impractical to keep to it because of them. */
  readonly exceptions: readonly Exception[]
  readonly provenance: Provenance
  /** ISO day somebody last read the source; null when nobody has. */
  readonly checkedOn: string | null
  readonly note?: string
}

export type Party =
  | 'the council'
  | 'the council the family left'
  | 'the council the family moved to'
  | 'the health body'
  | 'the person asked for advice'
  | 'the setting'
  | 'whoever arranges the review'
  | 'the family'
  | 'the mediation adviser'
  | 'whoever appeals'

/** How the wording is known. Anything not read at source is shown with a request to check it. */
export type Provenance = 'read in a public copy' | 'read in a secondary source' | 'not read at source'

import type { Lexicon } from './lexicon.ts'
import type { Synonyms } from './synonyms.ts'

/** What the reader of a query may ask of the index. */
export type IndexFacts = {
  readonly lexicon: Lexicon
  readonly synonyms: Synonyms
  readonly size: number
  /** Live entries that hold the term. */
  readonly entriesWith: (term: number) => number
}

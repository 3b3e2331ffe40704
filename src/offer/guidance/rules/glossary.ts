import { aToD } from './glossary/a-to-d.ts'
import { eToM } from './glossary/e-to-m.ts'
import { nToZ } from './glossary/n-to-z.ts'

/** A word of the field, explained in a sentence or two that anyone can read. */
export type Term = {
  readonly id: string
  readonly term: string
  /** Other ways it is written, each found in text as well. */
  readonly also?: readonly string[]
  readonly means: string
}

/** What every council's site explains; a pack may add words, or say one of these in its own way. */
export const coreGlossary: readonly Term[] = [...aToD, ...eToM, ...nToZ]

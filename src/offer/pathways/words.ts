import type { ServiceDefinition } from './rules/definition.ts'
import type { Vocabulary } from './rules/vocabulary.ts'

/** A sentence, and what it lists: the shape of a paragraph followed by bullet points. */
export type Saying = { readonly say: string; readonly each?: readonly Saying[] }

/** Who it is for, written out from the rules themselves. */
export const whoItIsFor = (_definition: ServiceDefinition, _vocabulary: Vocabulary): Saying[] => {
  throw new Error('not written yet')
}

/** Who may ask and how, whom a family can turn to, and what must be agreed: from the definition. */
export const howToAsk = (_definition: ServiceDefinition, _vocabulary: Vocabulary): Saying[] => {
  throw new Error('not written yet')
}

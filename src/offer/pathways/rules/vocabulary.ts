import { z } from 'zod'
import { areasOfNeed } from './areas.ts'

const id = z.string().regex(/^[a-z0-9-]+$/)
const words = z.string().min(1).max(300)

/** A yes-or-no that rules may ask about. `is` and `isNot` complete "the child …". */
export const knownFactSchema = z.strictObject({
  id,
  /** The question to a family. */
  ask: words,
  hint: words.optional(),
  is: words,
  isNot: words,
})
export type KnownFact = z.infer<typeof knownFactSchema>

/** A way of measuring, and which of the four areas each of its own areas belongs to. */
export const instrumentSchema = z.strictObject({
  id,
  name: words,
  areas: z.record(id, z.enum(areasOfNeed)),
})
export type Instrument = z.infer<typeof instrumentSchema>

/** What rules can be about: the facts and instruments of a pack, together with those every council has. */
export type Vocabulary = { readonly facts: readonly KnownFact[]; readonly instruments: readonly Instrument[] }

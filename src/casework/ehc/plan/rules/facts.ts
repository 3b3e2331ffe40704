import { z } from 'zod'
import { day, text } from '../../rules/fact-kinds.ts'

/** The plan an act sent: its number, the saving it is, and to whom of the record it went. */
export const sentPlan = z.object({
  number: z.int().min(1),
  saved: z.int().min(1),
  to: z.array(z.uuid()),
})
export type SentPlan = z.infer<typeof sentPlan>

/** What each act about a plan holds, beside its sending. */
export const planFacts = {
  'offer plan meeting': z.object({ offeredOn: day, how: text }),
  'plan meeting held': z.object({ heldOn: day, came: z.array(text).min(1), agreed: text }),
} as const

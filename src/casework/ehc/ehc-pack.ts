import { z } from 'zod'

/** What a council says of its own casework for plans. */
export const ehcPackSchema = z.object({
  /** The team that new requests go to. */
  team: z.string().min(1).prefault('EHC team north'),
})

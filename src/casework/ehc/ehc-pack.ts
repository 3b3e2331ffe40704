import { z } from 'zod'
import { advicePackSchema } from './advice/advice-pack.ts'

/** How to reach somebody, as a letter says it. */
const reach = z.string().min(1)

/** What a council says of its own casework for plans. */
export const ehcPackSchema = z.object({
  /** The team that new requests go to. */
  team: z.string().min(1).prefault('EHC team north'),
  /** The integrated care board that must arrange the health help in plans, and is sent each (regulation 13(2)). */
  healthBody: z.string().min(1).prefault('The health body (ICB)'),
  advice: advicePackSchema,
  letters: z
    .object({
      /** The mediation adviser: without one, no letter that can be appealed can be sent (regulation 32). */
      mediation: reach.optional(),
      /** Help to settle disagreements outside the council (section 57). */
      disagreement: reach.optional(),
      schools: reach.prefault(
        'Our Local Offer website lists schools and colleges. Ask us for the list on paper if you would rather have that.',
      ),
    })
    .prefault({}),
})

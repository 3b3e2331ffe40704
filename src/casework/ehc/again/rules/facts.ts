import { z } from 'zod'
import { day, text } from '../../rules/fact-kinds.ts'

const which = z.object({ reference: text })

/** Kept on the case whose plan it is about; what comes of it is kept on a case of its own. */
export const againFacts = {
  'asked to assess again': which.extend({ askedOn: day }),
  'not assessed again': which,
  'assessed again': which,
  'refuse to assess again': z
    .object({ ground: z.enum(['assessed lately', 'not necessary']).optional() })
    .loose(),
} as const

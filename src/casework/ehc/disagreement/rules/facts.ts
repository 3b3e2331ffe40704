import { z } from 'zod'
import { day, text } from '../../rules/fact-kinds.ts'
import { matters } from './disagreement.ts'

const matter = z.enum(matters)
const aboutWhat = z.array(matter).min(1)

/** What each act of a disagreement holds. */
export const disagreementFacts = {
  'mediation adviser told': z.object({
    toldOn: day,
    wishes: z.enum(['to mediate', 'a certificate only']),
    about: text.nullable().optional(),
    health: z.boolean().default(false),
  }),
  'health body told': z.object({ toldOn: day }),
  'mediation arranged': z.object({ arrangedOn: day, meetsOn: day, who: text.nullable().optional() }),
  'mediation not arranged': z.object({ toldOn: day }),
  'mediation held': z.object({
    heldOn: day,
    agreed: z.array(matter).default([]),
    /** Another time, if both sides agreed it in writing (regulation 42(5)). */
    by: day.nullable().default(null),
    /** What was agreed that could not be appealed (regulation 42(3)). */
    other: text.nullable().default(null),
  }),
  'certificate given': z.object({ givenOn: day }),
  'appeal registered': z.object({
    registeredOn: day,
    reference: text,
    about: aboutWhat,
    respondBy: day.nullable().default(null),
    evidenceBy: day.nullable().default(null),
    bundleBy: day.nullable().default(null),
    hearingOn: day.nullable().default(null),
  }),
  'appeal conceded': z.object({ toldTribunalOn: day, about: aboutWhat }),
  'order made': z.object({
    madeOn: day,
    orders: z.array(matter),
    by: day.nullable().default(null),
    says: text.nullable().default(null),
  }),
  'done as settled': z.object({ id: text, doneOn: day }),
  'send changed plan': z.object({ letter: z.unknown().optional(), version: z.number().optional() }).loose(),
} as const

export type DisagreementAct = keyof typeof disagreementFacts

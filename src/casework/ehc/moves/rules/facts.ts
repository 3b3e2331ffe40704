import { z } from 'zod'
import { day, text } from '../../rules/fact-kinds.ts'
import { follows } from './taken-over.ts'

const elsewhere = z.object({ council: text, knownOn: day, movedOn: day })

/** What each act of a move holds. */
export const moveFacts = {
  'plan came': z.object({
    council: text,
    passedOnOn: day,
    madeOn: day,
    lastReviewedOn: day.nullable().default(null),
    channel: z.literal('another council'),
    teamId: z.string().nullable(),
  }),
  'say what follows': z.object({ follows: z.enum(follows), reviewBy: day }).loose(),
  'place elsewhere': z.object({ setting: text, from: day }),
  'moved away': z.object({
    council: text.nullable().default(null),
    knownOn: day.nullable().default(null),
    movedOn: day.nullable().default(null),
  }),
  'plan goes elsewhere': elsewhere,
  'papers go elsewhere': elsewhere,
} as const

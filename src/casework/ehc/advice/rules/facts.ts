import { z } from 'zod'
import { adviceGivers } from '#law'
import { nudges, stillNeeds } from './gathering.ts'

const text = z.string().trim().min(1)

export const giver = z.object({ id: text, kind: z.enum(adviceGivers.map(({ kind }) => kind)), who: text })

/** Who may answer for somebody who is asked, and where word reaches them. The acts keep it; so does a table to look in. */
export const reach = z.object({
  personId: z.uuid().nullable().default(null),
  organisationId: z.uuid().nullable().default(null),
  teamId: z.uuid().nullable().default(null),
  email: z.string().nullable().default(null),
})

/** Papers and views that go to an adviser, by their ids (regulation 6(3)); and what was looked at and left behind. */
export const goesWith = z.object({
  papers: z.array(z.uuid()).readonly().default([]),
  views: z.array(z.uuid()).readonly().default([]),
  left: z.array(z.uuid()).readonly().default([]),
})

/** What each act round the advice holds. The day is that of the act. */
export const gatheringFacts = {
  'send more evidence': z.object({ sent: z.array(goesWith.extend({ id: text })).min(1) }),
  'chase advice': z.object({
    chased: z.array(z.object({ id: text, sort: z.enum(nudges) })).min(1),
  }),
  'adviser needs something': z.object({ id: text, what: z.enum(stillNeeds), says: text }),
  'family asks for somebody': z.object({ id: text, who: text, because: z.string().default('') }),
  'answer a wish': z.object({ id: text, answer: z.enum(['yes', 'no']) }),
  'say if advice is enough': z.object({ id: text, by: z.enum(['giver', 'family']), agrees: z.boolean() }),
  'correct advice': z.object({ id: text, version: z.int().min(2) }),
} as const

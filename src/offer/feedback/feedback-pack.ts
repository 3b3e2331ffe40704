import { z } from 'zod'
import { parseDay } from '#kit/day'
import { subjectNames, whos } from './rules/comments/subjects.ts'

const day = z.string().refine((iso) => parseDay(iso) !== null, 'a day is written as 2026-09-01')
const action = { action: z.string(), team: z.string() }

/** One invented comment of a demonstration, and what came of it. */
const exampleSchema = z.object({
  subject: z.enum(subjectNames),
  who: z.enum(whos).optional(),
  about: z.string().startsWith('/').optional(),
  words: z.string(),
  received: day,
  published: z
    .object({
      on: day,
      answer: z.string(),
      what: z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('planned'), ...action, due: day }),
        z.object({ outcome: z.literal('done'), ...action, on: day }),
        z.object({ outcome: z.literal('cannot do'), ...action }),
        z.object({ outcome: z.literal('nothing needed') }),
      ]),
      confirmed: z.array(z.string()).optional(),
    })
    .optional(),
})

export type Example = z.infer<typeof exampleSchema>

/** How an authority answers what people tell it. */
export const feedbackPackSchema = z.object({
  /** Who first owns a report, and how many working days they give themselves to answer. */
  problem: z.object({ team: z.string(), workingDays: z.number().int().min(1) }),
  suggestion: z.object({ team: z.string(), workingDays: z.number().int().min(1) }),
  missing: z.object({ team: z.string(), workingDays: z.number().int().min(1) }),
  comment: z.object({ team: z.string(), workingDays: z.number().int().min(1) }),
  /** Months after closing when a reporter's name and address are deleted, and the words of a comment as they were sent. */
  forgetContactAfterMonths: z.number().int().min(1),
  /** Invented comments, for a council that is invented too. Never about a real one. */
  examples: z.array(exampleSchema).optional(),
})

export type FeedbackPack = z.infer<typeof feedbackPackSchema>

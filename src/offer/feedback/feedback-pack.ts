import { z } from 'zod'

/** How an authority answers what people tell it. */
export const feedbackPackSchema = z.object({
  /** Who first owns a report, and how many working days they give themselves to answer. */
  problem: z.object({ team: z.string(), workingDays: z.number().int().min(1) }),
  suggestion: z.object({ team: z.string(), workingDays: z.number().int().min(1) }),
  missing: z.object({ team: z.string(), workingDays: z.number().int().min(1) }),
  comment: z.object({ team: z.string(), workingDays: z.number().int().min(1) }),
  /** Months after closing when a reporter's name and address are deleted, and the words of a comment as they were sent. */
  forgetContactAfterMonths: z.number().int().min(1),
})

export type FeedbackPack = z.infer<typeof feedbackPackSchema>

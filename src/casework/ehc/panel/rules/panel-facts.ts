import { z } from 'zod'
import { parseDay } from '#kit/day'
import { answers, panelQuestions } from './legal-test.ts'

const day = z.string().transform((text, context) => {
  const read = parseDay(text)
  if (read === null) context.addIssue({ code: 'custom', message: 'not a day' })
  return read!
})
const text = z.string().trim().min(1)
const answered = z.object({ answer: z.enum(answers), because: text })

/** What each act about a panel holds. */
export const panelFacts = {
  'put on panel': z.object({
    itemId: z.uuid(),
    meetingId: z.uuid(),
    meetsOn: day,
    question: z.enum(panelQuestions),
    papersHash: text,
    /** Documents among the papers, each pinned to a version. */
    documents: z
      .array(z.object({ id: z.uuid(), number: z.int().min(1) }))
      .readonly()
      .default([]),
  }),
  'panel advised': z.object({
    itemId: z.uuid(),
    said: z.object({ needs: answered.optional(), plan: answered.optional() }),
    advice: text,
    present: z.array(text).min(1),
    stoodAside: z.array(text),
  }),
} as const

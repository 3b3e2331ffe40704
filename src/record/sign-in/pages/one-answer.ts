import { z } from 'zod'

/** What was typed in one box, as it was typed but for the spaces round it. */
export const typed = (missing: string, most = 200) =>
  z.preprocess(
    (sent) => (Array.isArray(sent) ? (sent[0] ?? '') : (sent ?? '')),
    z.string().trim().min(1, missing).max(most, missing),
  )

/** A password: its spaces are its own. */
export const typedPassword = (missing: string) =>
  z.preprocess(
    (sent) => (Array.isArray(sent) ? (sent[0] ?? '') : (sent ?? '')),
    z.string().min(1, missing).max(1000, missing),
  )

/** A hidden field, which may be away. */
export const carried = z
  .array(z.string())
  .optional()
  .transform((sent) => sent?.[0] ?? '')

/** Posts of one form from one network; the budgets of rules/budgets.ts are the ones that count. */
export const formLimit = { max: 300, timeWindow: '10 minutes' } as const

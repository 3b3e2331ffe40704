import { z } from 'zod'
import { parseDay } from '#kit/day'

/** A day in the facts of an act, kept as YYYY-MM-DD. */
export const day = z.string().transform((text, context) => {
  const read = parseDay(text)
  if (read === null) context.addIssue({ code: 'custom', message: 'not a day' })
  return read!
})

export const text = z.string().trim().min(1)

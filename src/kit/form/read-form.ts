import type { z } from 'zod'
import { type Answers, answersIn } from './answers.ts'

/** One mistake: which field, and how to put it right. */
export type FieldError = { readonly field: string; readonly message: string }

export type Reading<Values> =
  | { readonly ok: true; readonly values: Values; readonly answers: Answers }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly answers: Answers }

/** Reads a posted form. One error a field, in the order of the questions; the answers are kept either way. */
export const readForm = <Shape extends z.ZodRawShape>(
  questions: z.ZodObject<Shape>,
  body: unknown,
): Reading<z.output<z.ZodObject<Shape>>> => {
  const fields = Object.keys(questions.shape)
  const answers = answersIn(body, fields)
  const read = questions.safeParse(answers)
  if (read.success) return { ok: true, values: read.data, answers }
  const errors = fields.flatMap((field) => {
    const issue = read.error.issues.find(({ path }) => path[0] === field)
    return issue ? [{ field, message: issue.message }] : []
  })
  return { ok: false, errors, answers }
}

/**
 * `when` for a rule about two answers together: without it the rule waits until every other mistake is put
 * right, and people meet their mistakes one page at a time. The rule must bear answers that are themselves wrong.
 */
export const always = (): boolean => true

import { type Answers, answersTo, answerTo } from './answers.ts'
import type { FieldError } from './read-form.ts'
import type { words } from './words.ts'

/** What could keep a form from being taken in, other than its answers. */
export type Trouble = keyof (typeof words)['trouble']

/** A form as it is about to be shown. */
export type FormState = {
  readonly ticket: string
  readonly answers: Answers
  readonly errors: readonly FieldError[]
  readonly trouble?: Trouble
}

export const hasFailed = ({ errors, trouble }: FormState): boolean =>
  errors.length > 0 || trouble !== undefined

/** Props for Input and Textarea: name, id, what was typed, what is wrong with it. */
export const asked = (form: FormState, name: string) => ({
  id: name,
  name,
  value: answerTo(form.answers, name),
  ...errorOf(form, name),
})

/** Props for Radios and Select. */
export const askedToChoose = (form: FormState, name: string) => ({
  idPrefix: name,
  name,
  value: answerTo(form.answers, name),
  ...errorOf(form, name),
})

/** Props for Checkboxes. */
export const askedToTick = (form: FormState, name: string) => ({
  idPrefix: name,
  name,
  values: [...answersTo(form.answers, name)],
  ...errorOf(form, name),
})

const errorOf = ({ errors }: FormState, name: string) => {
  const error = errors.find(({ field }) => field === name)
  return error ? { errorMessage: { text: error.message } } : {}
}

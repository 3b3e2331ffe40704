import { z } from 'zod'
import type { Day } from '#kit/day'
import { type Answers, answerTo, type FormState, readForm, readTypedDate } from '#kit/form'
import { done, refused, type Result } from '#kit/result'
import { type Asked, type Asker, askers } from '../../../rules/request/asked.ts'
import { bornFields } from './about-the-child.tsx'
import { questions } from './order.ts'

/** Who is asking, as far as has been said. */
export const askerIn = (answers: Answers): Asker | undefined =>
  askers.find((asker) => asker === answerTo(answers, 'asker'))

export type ToPutRight = FormState['errors'][number] & { readonly slug: string }

/** The whole request, or what keeps it from being sent: in practice, only a name. */
export const askedFrom = (answers: Answers, today: Day): Result<Asked, readonly ToPutRight[]> => {
  const read = readForm(everything(today), answers)
  if (!read.ok)
    return refused(read.errors.map((error) => ({ ...error, slug: questionOf(error.field, today) })))
  const typed = {
    day: answerTo(answers, bornFields.day),
    month: answerTo(answers, bornFields.month),
    year: answerTo(answers, bornFields.year),
  }
  const birthday = readTypedDate(typed, { from: today.subtract({ years: 100 }), to: today })
  const { [bornFields.day]: _, [bornFields.month]: __, [bornFields.year]: ___, ...rest } = read.values
  // Each value was read by its own question; together they are what those questions say.
  return done({ ...(rest as unknown as Asked), ...(birthday.ok && { born: birthday.value.toString() }) })
}

const shapes = (today: Day) => questions.map(({ slug, reads }) => ({ slug, shape: reads(() => today).shape }))

const everything = (today: Day) =>
  z.object(Object.assign({}, ...shapes(today).map(({ shape }) => shape)) as z.ZodRawShape)

const questionOf = (field: string, today: Day): string =>
  shapes(today).find(({ shape }) => field in shape)?.slug ?? 'name'

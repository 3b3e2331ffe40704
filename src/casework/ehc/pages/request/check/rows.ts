import { shortDay, Temporal } from '#kit/day'
import { type Answers, answersTo, answerTo, readTypedDate } from '#kit/form'
import type { Asker } from '../../../rules/request/asked.ts'
import { bornFields } from '../questions/about-the-child.tsx'
import type { RequestQuestion } from '../questions/question.ts'
import { fieldsOf } from '../questions/view.tsx'
import { words } from '../questions/words.ts'

/** What was answered to one question, line by line, as it was typed; empty where nothing was. */
export const saidTo = (question: RequestQuestion, answers: Answers): string => {
  if (question.slug === 'born') return birthdayIn(answers)
  return fieldsOf(question)
    .map((field) => inWords(field, answersTo(answers, field)))
    .filter(Boolean)
    .join('\n')
}

const birthdayIn = (answers: Answers): string => {
  const [day = '', month = '', year = ''] = [bornFields.day, bornFields.month, bornFields.year].map((field) =>
    answerTo(answers, field),
  )
  const read = readTypedDate({ day, month, year }, everyDay)
  return read.ok ? shortDay(read.value) : [day, month, year].filter(Boolean).join(' ')
}

const everyDay = { from: new Temporal.PlainDate(1, 1, 1), to: new Temporal.PlainDate(9999, 12, 31) }

const inWords = (field: string, given: readonly string[]): string =>
  given.map((one) => chosen[field]?.[one] ?? one).join(', ')

const texts = (choices: Readonly<Record<Asker, { readonly text: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(choices).map(([value, { text }]) => [value, text]))

const chosen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  asker: texts(words.who.choices),
  ways: words.talk.choices,
  needs: words.talk.need,
  familyKnows: words.family.knowing,
}

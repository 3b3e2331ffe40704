import { cleanText } from './clean-text.ts'

/** What was typed and ticked, field by field, kept so that it can be shown again whatever went wrong. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** Takes these fields out of a posted form, and nothing else that was sent with them. */
export const answersIn = (body: unknown, fields: readonly string[]): Answers => {
  const sent = new Map(Object.entries(typeof body === 'object' && body !== null ? body : {}))
  return Object.fromEntries(
    fields.flatMap((field) => {
      const given = [sent.get(field)].flat().filter((one) => typeof one === 'string')
      return given.length === 0 ? [] : [[field, [...new Set(given.slice(0, mostTicks).map(cleanText))]]]
    }),
  )
}

/** The one answer to a question that takes one. */
export const answerTo = (answers: Answers, field: string): string => answers[field]?.[0] ?? ''

/** A count or a version that travels in a hidden field: 0 for whatever is no whole number the database can hold. */
export const countIn = (answers: Answers, field: string): number => {
  const count = Number(answerTo(answers, field))
  return Number.isInteger(count) && count >= 0 && count < 2 ** 31 ? count : 0
}

/** Every answer to a question that takes several. */
export const answersTo = (answers: Answers, field: string): readonly string[] => answers[field] ?? []

// More than any of our questions offers; a hostile form could send a hundred thousand.
const mostTicks = 200

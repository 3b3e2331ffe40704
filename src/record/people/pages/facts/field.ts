import { z } from 'zod'
import { type Day, parseDay } from '#kit/day'
import { type Answers, answerTo, optional, readTypedDate } from '#kit/form'
import { done, refused, type Result } from '#kit/result'
import type { FactRow, FactValue } from '../../store/facts.ts'
import { dayFaults, faults } from './words.ts'

export type Option = { readonly value: string; readonly text: string; readonly hint?: string }

/** One question about a fact. `name` is the column it is kept in. */
export type Field = {
  readonly name: string
  readonly as: 'line' | 'text' | 'lines' | 'day' | 'choice' | 'yes or no'
  readonly label: string
  readonly hint?: string
  /** What to say when it is left empty; without it, it may be. */
  readonly missing?: string
  /** What may be chosen; where a name, looked up for this child. */
  readonly options?: readonly Option[] | 'relatives' | 'staff' | 'settings' | 'known'
  readonly autocomplete?: string
}

export type FieldFault = { readonly field: string; readonly message: string }

/** As the form is sent, box by box: a day has three. */
export const questionsOf = (fields: readonly Field[]) =>
  z.object({
    version: optional('', 10),
    ...Object.fromEntries(
      fields.flatMap(({ name, as, label }) =>
        boxesOf(name, as).map((box) => [box, optional(label, as === 'text' ? 2000 : 300)]),
      ),
    ),
  })

/** What was sent, as the columns it is kept in; or every mistake at once. */
export const readFields = (
  fields: readonly Field[],
  answers: Answers,
  options: (field: Field) => readonly Option[],
  today: Day,
): Result<FactRow, readonly FieldFault[]> => {
  const read = fields.map((field) => ({ field, value: valueOf(field, answers, options(field), today) }))
  const wrong = read.flatMap(({ field, value }) =>
    value.ok ? [] : [{ field: field.name, message: value.reason }],
  )
  if (wrong.length > 0) return refused(wrong)
  return done(Object.fromEntries(read.map(({ field, value }) => [field.name, value.ok ? value.value : null])))
}

/** What is kept, as the form shows it. */
export const answersOf = (fields: readonly Field[], row: FactRow): Answers =>
  Object.fromEntries(
    fields.flatMap(({ name, as }) => {
      const value = row[name] ?? null
      if (value === null) return []
      if (as === 'day') return boxesOf(name, as).map((box, at) => [box, [partOf(value as string, at)]])
      if (as === 'yes or no') return [[name, [value ? 'yes' : 'no']]]
      return [[name, [Array.isArray(value) ? value.join('\n') : String(value)]]]
    }),
  )

/** What a question itself offers; nothing where that is looked up. */
export const offeredBy = ({ options }: Field): readonly Option[] =>
  typeof options === 'object' ? options : []

export const boxesOf = (name: string, as: Field['as']): readonly string[] =>
  as === 'day' ? [`${name}-day`, `${name}-month`, `${name}-year`] : [name]

const partOf = (iso: string, at: number): string => String(Number(iso.split('-')[2 - at]))

const valueOf = (
  { name, as, missing }: Field,
  answers: Answers,
  options: readonly Option[],
  today: Day,
): Result<FactValue, string> => {
  if (as === 'day') return dayOf(name, missing, answers, today)
  const said = answerTo(answers, name).trim()
  if (said === '') return missing === undefined ? done(null) : refused(missing)
  if (as === 'yes or no')
    return said === 'yes' || said === 'no' ? done(said === 'yes') : refused(faults.choose)
  if (as === 'choice' && !options.some(({ value }) => value === said)) return refused(faults.choose)
  if (as === 'lines') return linesOf(said)
  if (name === 'postcode') return postcodeOf(said)
  return done(as === 'line' ? said.replace(/\s+/g, ' ') : said)
}

const dayOf = (
  name: string,
  missing: string | undefined,
  answers: Answers,
  today: Day,
): Result<string | null, string> => {
  const [day, month, year] = boxesOf(name, 'day').map((box) => answerTo(answers, box))
  const typed = { day: day ?? '', month: month ?? '', year: year ?? '' }
  const read = readTypedDate(typed, { from: parseDay('1900-01-01')!, to: today.add({ years: 20 }) })
  if (read.ok) return done(read.value.toString())
  if (read.reason.kind === 'empty') return missing === undefined ? done(null) : refused(missing)
  return refused(dayFaults[read.reason.kind])
}

const linesOf = (said: string): Result<readonly string[], string> => {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.length <= 6 ? done(lines) : refused(faults.sixLines)
}

const postcodeOf = (said: string): Result<string, string> => {
  const letters = said.toUpperCase().replace(/\s/g, '')
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(letters)
    ? done(`${letters.slice(0, -3)} ${letters.slice(-3)}`)
    : refused(faults.postcode)
}

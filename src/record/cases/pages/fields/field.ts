import type { z } from 'zod'
import { type Day, parseDay } from '#kit/day'
import { type Answers, answersTo, answerTo, choices, optional, readTypedDate } from '#kit/form'
import { done, refused, type Result } from '#kit/result'
import { dayFaults, faults } from './words.ts'

type Option = { readonly value: string; readonly text: string; readonly hint?: string }

/** One question about a deed. Its answer lands in the facts of the act under its name. */
export type Field = {
  readonly name: string
  /** `lines`: one thing a line. `carried`: comes with the link, and is not shown. */
  readonly as: 'line' | 'text' | 'lines' | 'day' | 'choice' | 'ticks' | 'carried'
  readonly label: string
  readonly hint?: string
  /** What to say when it is left empty; without it, it may be. */
  readonly missing?: string
  readonly options?: readonly Option[]
  /** What stands there before anybody has typed; `today` for a day. */
  readonly starts?: readonly string[]
  /** A thing that has happened cannot have happened tomorrow. Days may lie ahead only where this says so. */
  readonly mayLieAhead?: true
}

/** Answers by field: a day as YYYY-MM-DD, ticks and lines as lists, what was left empty as null. */
export type Values = Readonly<Record<string, string | readonly string[] | null>>
export type FieldFault = { readonly field: string; readonly message: string }

/** As the form is sent, box by box: a day has three. */
export const boxesIn = (fields: readonly Field[]): z.ZodRawShape =>
  Object.fromEntries(
    fields.flatMap((field) =>
      boxesOf(field).map((box) => [
        box,
        field.as === 'ticks'
          ? choices((field.options ?? []).map(({ value }) => value))
          : optional(field.label, field.as === 'text' || field.as === 'lines' ? 4000 : 200),
      ]),
    ),
  )

export const boxesOf = ({ name, as }: Field): readonly string[] =>
  as === 'day' ? [`${name}-day`, `${name}-month`, `${name}-year`] : [name]

/** What stands in the boxes at first, where the link brought nothing. */
export const startsOf = (fields: readonly Field[], today: Day): Answers =>
  Object.fromEntries(
    fields.flatMap((field): [string, readonly string[]][] => {
      if (field.starts === undefined) return []
      if (field.as !== 'day') return [[field.name, field.starts]]
      const parts = [today.day, today.month, today.year]
      return boxesOf(field).map((box, at) => [box, [String(parts[at])]])
    }),
  )

/** What was sent, or every mistake at once. */
export const readFields = (
  fields: readonly Field[],
  answers: Answers,
  today: Day,
): Result<Values, readonly FieldFault[]> => {
  const read = fields.map((field) => ({ field, value: valueOf(field, answers, today) }))
  const wrong = read.flatMap(({ field, value }) =>
    value.ok ? [] : [{ field: field.name, message: value.reason }],
  )
  if (wrong.length > 0) return refused(wrong)
  return done(Object.fromEntries(read.map(({ field, value }) => [field.name, value.ok ? value.value : null])))
}

const valueOf = (field: Field, answers: Answers, today: Day): Result<Values[string], string> => {
  const { name, as, missing, options = [] } = field
  if (as === 'day') return dayOf(field, answers, today)
  if (as === 'ticks' || as === 'lines') {
    const said =
      as === 'ticks'
        ? answersTo(answers, name)
        : answerTo(answers, name)
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
    return said.length === 0 && missing !== undefined ? refused(missing) : done(said)
  }
  const said = answerTo(answers, name).trim()
  if (said === '') return missing === undefined ? done(null) : refused(missing)
  if (as === 'choice' && !options.some(({ value }) => value === said)) return refused(faults.choose)
  return done(as === 'line' ? said.replace(/\s+/g, ' ') : said)
}

const dayOf = (field: Field, answers: Answers, today: Day): Result<string | null, string> => {
  const [day, month, year] = boxesOf(field).map((box) => answerTo(answers, box))
  const typed = { day: day ?? '', month: month ?? '', year: year ?? '' }
  const to = field.mayLieAhead ? today.add({ years: 2 }) : today
  const read = readTypedDate(typed, { from: firstDay, to })
  if (read.ok) return done(read.value.toString())
  if (read.reason.kind === 'empty') return field.missing === undefined ? done(null) : refused(field.missing)
  return refused(dayFaults[read.reason.kind])
}

/** Part 3 of the Children and Families Act 2014 began that day. */
const firstDay = parseDay('2014-09-01')!

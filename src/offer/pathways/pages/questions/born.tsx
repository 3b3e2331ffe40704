import { type Day, shortDay } from '#kit/day'
import { type DateProblem, readTypedDate, type TypedDate } from '#kit/form'
import { DateInput } from '#kit/govuk'
import { done, refused } from '#kit/result'
import { legend } from './choose.tsx'
import { boxOf, type Question, type Sent } from './question.ts'
import { words } from './words.ts'

const fields = ['day', 'month', 'year'] as const

/** The date of birth, for the few rules that turn on the day: a school year, the end of school age. */
export const born = (today: Day): Question => ({
  name: 'born',
  asks: words.born.asks,
  fields,
  unsureButton: true,
  read: (sent) => {
    const read = readTypedDate(typedIn(sent), spanOf(today))
    if (read.ok) return done(fields.map((field) => String(read.value[field])))
    const { parts } = read.reason
    return refused({ text: problemInWords(read.reason), at: `born-${parts[0] ?? 'day'}`, fields: parts })
  },
  Fields: ({ sent, mistake }) => (
    <DateInput
      id="born"
      fieldset={legend(words.born.asks)}
      hint={{ text: words.born.hint }}
      errorMessage={mistake}
      items={fields.map((name) => ({
        name,
        label: words.born[name],
        value: boxOf(sent, name),
        error: mistake?.fields?.includes(name) ?? false,
        autocomplete: 'off',
        attributes: { maxlength: '20' },
      }))}
    />
  ),
  inWords: (values) => {
    const day = dayIn(values, today)
    return day ? shortDay(day) : words.unsure
  },
})

/** An answer's three parts as a day, if it can still be one today. */
export const dayIn = ([day = '', month = '', year = '']: readonly string[], today: Day): Day | undefined => {
  const read = readTypedDate({ day, month, year }, spanOf(today))
  return read.ok ? read.value : undefined
}

const spanOf = (today: Day) => ({ from: today.subtract({ years: 26 }), to: today })

const typedIn = (sent: Sent): TypedDate => ({
  day: boxOf(sent, 'day'),
  month: boxOf(sent, 'month'),
  year: boxOf(sent, 'year'),
})

const problemInWords = ({ kind, parts }: DateProblem): string =>
  kind === 'part missing'
    ? words.born.problems[kind](parts.join(' and a '))
    : kind === 'not a date'
      ? words.born.problems[kind](parts.length === 3 ? 'day and month' : parts.join(' and '))
      : words.born.problems[kind]

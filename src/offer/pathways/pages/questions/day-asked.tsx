import { type Day, shortDay } from '#kit/day'
import { type DateProblem, readTypedDate, type TypedDate } from '#kit/form'
import { DateInput } from '#kit/govuk'
import { done, refused } from '#kit/result'
import { legend } from './choose.tsx'
import { boxOf, type Question, type Sent } from './question.ts'
import { words } from './words.ts'

const fields = ['day', 'month', 'year'] as const

/**
 * A day: the date of birth, for the few rules that turn on it (a school year, the end of school age), or the day
 * somebody worked out how far behind a child was.
 */
export const dayAsked = (name: 'born' | 'seen', today: Day): Question => ({
  name,
  asks: words[name].asks,
  fields,
  unsureButton: true,
  read: (sent) => {
    const read = readTypedDate(typedIn(sent), spanOf(today))
    if (read.ok) return done(fields.map((field) => String(read.value[field])))
    const { parts } = read.reason
    return refused({
      text: problemInWords(name, read.reason),
      at: `${name}-${parts[0] ?? 'day'}`,
      fields: parts,
    })
  },
  Fields: ({ sent, mistake }) => (
    <DateInput
      id={name}
      fieldset={legend(words[name].asks)}
      hint={{ text: words[name].hint }}
      errorMessage={mistake}
      items={fields.map((field) => ({
        name: field,
        label: words.born[field],
        value: boxOf(sent, field),
        error: mistake?.fields?.includes(field) ?? false,
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

const problemInWords = (name: 'born' | 'seen', { kind, parts }: DateProblem): string =>
  kind === 'part missing'
    ? words[name].problems[kind](parts.join(' and a '))
    : kind === 'not a date'
      ? words[name].problems[kind](parts.length === 3 ? 'day and month' : parts.join(' and '))
      : words[name].problems[kind]

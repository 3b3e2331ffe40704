import { Checkboxes, Radios } from '#kit/govuk'
import { done, refused } from '#kit/result'
import { unsure } from '../told.ts'
import type { Question } from './question.ts'
import { words } from './words.ts'

type Choices = {
  name: string
  asks: string
  hint?: string | undefined
  /** Value to words, in order; “I do not know” is added. */
  items: Readonly<Record<string, string>>
  missing?: string
}

const field = 'answer'

/** A question with one answer among a few. */
export const chooseOne = ({ name, asks, hint, items, missing = words.noChoice }: Choices): Question => ({
  name,
  asks,
  fields: [field],
  read: (sent) => {
    const value = sent[field]?.[0]
    return value === unsure || (value !== undefined && Object.hasOwn(items, value))
      ? done([value])
      : refused({ text: missing, at: field })
  },
  Fields: ({ sent, mistake }) => (
    <Radios
      name={field}
      fieldset={legend(asks)}
      hint={hint === undefined ? undefined : { text: hint }}
      errorMessage={mistake}
      value={sent[field]?.[0] ?? ''}
      items={[...choicesOf(items), { divider: words.or }, { value: unsure, text: words.unsure }]}
    />
  ),
  inWords: ([value]) => items[value ?? ''] ?? words.unsure,
})

/** A question with any number of answers, but at least one box ticked. */
export const chooseSome = ({ name, asks, hint, items, missing = words.noneTicked }: Choices): Question => ({
  name,
  asks,
  fields: [field],
  read: (sent) => {
    const values = [...new Set(sent[field] ?? [])]
    if (values.includes(unsure)) return done([unsure])
    const known = values.filter((value) => Object.hasOwn(items, value))
    return known.length > 0 ? done(known) : refused({ text: missing, at: field })
  },
  Fields: ({ sent, mistake }) => (
    <Checkboxes
      name={field}
      fieldset={legend(asks)}
      hint={hint === undefined ? undefined : { text: hint }}
      errorMessage={mistake}
      values={sent[field] ?? []}
      items={[
        ...choicesOf(items),
        { divider: words.or },
        { value: unsure, text: words.unsure, behaviour: 'exclusive' },
      ]}
    />
  ),
  inWords: (values) => values.flatMap((value) => items[value] ?? []).join('; ') || words.unsure,
})

export const legend = (text: string) => ({
  legend: { text, classes: 'govuk-fieldset__legend--l', isPageHeading: true },
})

const choicesOf = (items: Choices['items']) => Object.entries(items).map(([value, text]) => ({ value, text }))

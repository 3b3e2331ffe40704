import { DateInput } from '#kit/govuk'
import { done, refused } from '#kit/result'
import { ageInWords } from '../age-words.ts'
import { legend } from './choose.tsx'
import { boxOf, type Mistake, type Question } from './question.ts'
import { words } from './words.ts'

const fields = ['years', 'months'] as const

/** Age in years and months: enough for nearly every rule, and it names nobody. */
export const age: Question = {
  name: 'age',
  asks: words.age.asks,
  fields,
  unsureButton: true,
  read: (sent) => {
    const [years, months] = fields.map((field) => boxOf(sent, field))
    if (!years && !months) return refused(mistake(words.age.missing, fields))
    if (years && !isUpTo(years, oldestYears)) return refused(mistake(words.age.wrongYears, ['years']))
    if (months && !isUpTo(months, 11)) return refused(mistake(words.age.wrongMonths, ['months']))
    return done([years || '0', months || '0'])
  },
  Fields: ({ sent, mistake: wrong }) => (
    <DateInput
      id="age"
      fieldset={legend(words.age.asks)}
      hint={{ text: words.age.hint }}
      errorMessage={wrong}
      items={fields.map((name) => ({
        name,
        label: words.age[name],
        value: boxOf(sent, name),
        error: wrong?.fields?.includes(name) ?? false,
        classes: 'govuk-input--width-2',
        attributes: { maxlength: '10' },
      }))}
    />
  ),
  inWords: (values) => ageInWords(monthsIn(values)),
}

/** Years and months as months. */
export const monthsIn = ([years, months]: readonly string[]): number => Number(years) * 12 + Number(months)

const oldestYears = 25

const isUpTo = (typed: string, most: number): boolean => /^\d{1,2}$/.test(typed) && Number(typed) <= most

const mistake = (text: string, wrong: readonly string[]): Mistake => ({
  text,
  at: `age-${wrong[0] ?? 'years'}`,
  fields: wrong,
})

import type { Field } from '#cases'
import { fieldWords as words } from './field-words.ts'

export const happened = (name: string, label: string, hint?: string): Field => ({
  name,
  as: 'day',
  label,
  missing: words.dayMissing,
  starts: ['today'],
  ...(hint !== undefined && { hint }),
})
const carriedId: Field = { name: 'id', as: 'carried', label: words.who, missing: words.chooseFirst }

export const adviceCame = { fields: [carriedId, happened('givenOn', words.givenOn)] }
export const familyAnswered = { fields: [happened('answeredOn', words.answeredOn)] }

/** Evidence is never a gate: what is missing is said, and why it was not waited for is kept. */
export const planIsNeeded = {
  fields: [
    { name: 'despite', as: 'text', label: words.despite, hint: words.despiteHint },
  ] satisfies readonly Field[],
}

export const endsQuietly = {
  fields: [
    {
      name: 'ending',
      as: 'choice',
      label: words.ending,
      missing: words.endingMissing,
      options: words.endings,
    },
  ] satisfies readonly Field[],
}

export const tellParties = {
  fields: [
    {
      name: 'told',
      as: 'ticks',
      label: words.told,
      hint: words.toldHint,
      missing: words.toldMissing,
      options: words.parties,
      starts: words.parties.map(({ value }) => value),
    },
    ...words.parties.map(({ value, to }): Field => ({
      name: `to-${value.replace(/ /g, '-')}`,
      as: 'line',
      label: to,
    })),
  ] satisfies readonly Field[],
}

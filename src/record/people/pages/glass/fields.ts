import { glassReasons } from '#access'
import type { Field } from '../facts/field.ts'
import { words } from './words.ts'

export const fields: readonly Field[] = [
  { name: 'who', as: 'line', label: words.who, missing: words.whoMissing },
  { name: 'born_on', as: 'day', label: words.born, hint: words.bornHint },
  {
    name: 'reason',
    as: 'choice',
    label: words.reason,
    missing: words.reasonMissing,
    options: Object.entries(glassReasons).map(([value, text]) => ({ value, text })),
  },
  { name: 'words', as: 'text', label: words.words, missing: words.wordsMissing },
  {
    name: 'minutes',
    as: 'choice',
    label: words.minutes,
    missing: words.minutesMissing,
    options: ['15', '30', '60'].map((value) => ({ value, text: `${value} minutes` })),
  },
  { name: 'hidden', as: 'text', label: words.hidden, hint: words.hiddenHint },
]

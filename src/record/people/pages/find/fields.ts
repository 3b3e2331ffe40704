import type { Field } from '../facts/field.ts'
import { words } from './words.ts'

export const fields: readonly Field[] = [
  { name: 'who', as: 'line', label: words.who, hint: words.whoHint },
  { name: 'born_on', as: 'day', label: words.born },
]

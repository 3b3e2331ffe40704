import type { Field } from '../facts/field.ts'
import { words } from './words.ts'

export const fields: readonly Field[] = [
  { name: 'given_name', as: 'line', label: words.given, missing: words.givenMissing },
  { name: 'family_name', as: 'line', label: words.family, hint: words.familyHint },
  { name: 'known_as', as: 'line', label: words.knownAs, hint: words.knownAsHint },
  { name: 'born_on', as: 'day', label: words.born },
  { name: 'postcode', as: 'line', label: words.postcode },
  { name: 'upn', as: 'line', label: words.upn },
  { name: 'nhs_number', as: 'line', label: words.nhs },
]

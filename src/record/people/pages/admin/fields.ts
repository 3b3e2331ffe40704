import { staffRoles } from '#access'
import type { Field } from '../facts/field.ts'
import { accountWords } from './account-words.ts'
import { words } from './words.ts'

export const roleFields: readonly Field[] = [
  {
    name: 'role',
    as: 'choice',
    label: words.role,
    missing: words.roleMissing,
    options: staffRoles.map((role) => ({ value: role, text: role })),
  },
  { name: 'place', as: 'choice', label: words.place, missing: words.placeMissing, options: 'settings' },
  { name: 'from_on', as: 'day', label: words.from, missing: words.fromMissing },
  { name: 'to_on', as: 'day', label: words.to, hint: words.toHint },
]

export const personFields: readonly Field[] = [
  { name: 'given_name', as: 'line', label: words.given, missing: words.givenMissing },
  { name: 'family_name', as: 'line', label: words.family },
  ...roleFields,
]

export const endFields: readonly Field[] = [
  { name: 'to_on', as: 'day', label: words.to, missing: words.toMissing },
]

export const emailField: Field = {
  name: 'email',
  as: 'line',
  label: accountWords.email,
  hint: accountWords.emailHint,
}

export const inviteFields: readonly Field[] = [
  {
    name: 'kind',
    as: 'choice',
    label: words.kind,
    missing: words.kindMissing,
    options: Object.entries(words.kinds).map(([value, text]) => ({ value, text })),
  },
  emailField,
]

export const teamFields: readonly Field[] = [
  { name: 'name', as: 'line', label: words.teamName, missing: words.teamMissing },
]

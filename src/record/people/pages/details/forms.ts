import type { Identity, IdentityFault } from '../../rules/identity.ts'
import type { FactForm } from '../facts/kinds.ts'

const acts = ['correct details'] as const

/** What may be put right about who somebody is: one form for each thing. Columns of people.person. */
export const detailForms = {
  names: {
    title: 'What they are called',
    button: 'Save',
    acts,
    fields: [
      {
        name: 'given_name',
        as: 'line',
        label: 'First name, as on legal papers',
        missing: 'Enter a first name',
      },
      {
        name: 'family_name',
        as: 'line',
        label: 'Family name',
        hint: 'Leave it empty if they have one name only',
      },
      { name: 'known_as', as: 'line', label: 'What people call them', hint: 'If it is not their first name' },
      { name: 'pronouns', as: 'line', label: 'Pronouns', hint: 'For example, she and her' },
    ],
  },
  born: {
    title: 'When they were born',
    button: 'Save',
    acts,
    fields: [
      {
        name: 'born_on',
        as: 'day',
        label: 'Date of birth',
        hint: 'The day the rights become their own is worked out from it.',
      },
    ],
  },
  numbers: {
    title: 'Their numbers',
    button: 'Save',
    acts,
    fields: [
      { name: 'upn', as: 'line', label: 'Pupil number (UPN)', hint: 'A letter and 12 figures' },
      { name: 'nhs_number', as: 'line', label: 'NHS number', hint: '10 figures' },
    ],
  },
  language: {
    title: 'How to talk with them',
    button: 'Save',
    acts,
    fields: [
      { name: 'language', as: 'line', label: 'Language they speak at home' },
      {
        name: 'interpreter',
        as: 'line',
        label: 'Interpreter needed for',
        hint: 'For example, Somali or BSL',
      },
      { name: 'communication', as: 'text', label: 'What helps them understand and say things' },
    ],
  },
} as const satisfies Record<string, FactForm>

export type DetailName = keyof typeof detailForms

/** Columns as the rules call them. */
export const identityOf = {
  given_name: 'givenName',
  family_name: 'familyName',
  known_as: 'knownAs',
  pronouns: 'pronouns',
  born_on: 'bornOn',
  upn: 'upn',
  nhs_number: 'nhsNumber',
  language: 'language',
  interpreter: 'interpreter',
  communication: 'communication',
} as const satisfies Record<string, keyof Identity>

/** Where a mistake is shown, and how to put it right. */
export const identityFaults: Readonly<
  Record<IdentityFault, { readonly field: string; readonly message: string }>
> = {
  'no name': { field: 'given_name', message: 'Enter a first name' },
  'not a day': { field: 'born_on', message: 'This is not a real date. Check the day and the month' },
  'born after today': { field: 'born_on', message: 'The date of birth must not be in the future' },
  'not a pupil number': {
    field: 'upn',
    message: 'A pupil number is a letter and 12 figures, like A801200010101',
  },
  'pupil number mistyped': {
    field: 'upn',
    message: 'The first letter does not fit the figures. Check the pupil number for a slip',
  },
  'not an NHS number': { field: 'nhs_number', message: 'An NHS number is 10 figures' },
  'NHS number mistyped': {
    field: 'nhs_number',
    message: 'The last figure does not fit the others. Check the NHS number for a slip',
  },
}

export const numberTaken =
  'This number is on another child’s record. Check it, or ask for the two to be looked at'

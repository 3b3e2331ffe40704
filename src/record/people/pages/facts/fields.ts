import { statusActs } from '../../rules/sections.ts'
import type { Field, Option } from './field.ts'

const from = (label: string): Field => ({
  name: 'from_on',
  as: 'day',
  label,
  missing: 'Enter the first day',
})

export const to: Field = {
  name: 'to_on',
  as: 'day',
  label: 'Last day',
  hint: 'Leave it empty while it goes on',
}

export const sameWord = (values: readonly string[]): readonly Option[] =>
  values.map((value) => ({ value, text: value[0]!.toUpperCase() + value.slice(1) }))

export const home: readonly Field[] = [
  {
    name: 'lines',
    as: 'lines',
    label: 'Address',
    missing: 'Enter the address',
    hint: 'One part on each line',
  },
  { name: 'postcode', as: 'line', label: 'Postcode' },
  {
    name: 'confidential',
    as: 'yes or no',
    label: 'Must this address be kept from people?',
    hint: 'Choose yes if somebody could be in danger when others know it. Only the few who need it will see it.',
    missing: 'Say whether this address must be kept from people',
  },
  from('First day there'),
]

export const way: readonly Field[] = [
  {
    name: 'person_id',
    as: 'choice',
    label: 'Whose is it?',
    missing: 'Say whose it is',
    options: 'relatives',
  },
  {
    name: 'kind',
    as: 'choice',
    label: 'What is it?',
    missing: 'Say what it is',
    options: [
      { value: 'mobile', text: 'A mobile phone' },
      { value: 'phone', text: 'Another phone' },
      { value: 'email', text: 'An e-mail address' },
    ],
  },
  { name: 'value', as: 'line', label: 'Number or address', missing: 'Enter the number or the address' },
  {
    name: 'preferred',
    as: 'yes or no',
    label: 'Is this how they like to be reached?',
    missing: 'Choose yes or no',
  },
  {
    name: 'safe',
    as: 'yes or no',
    label: 'Is it safe?',
    hint: 'Choose no if somebody else may read it or listen. We will never send anything there.',
    missing: 'Say whether it is safe',
  },
  from('First day it can be used'),
]

export const wish: readonly Field[] = [
  {
    name: 'person_id',
    as: 'choice',
    label: 'Who is to be written to?',
    missing: 'Say who is to be written to',
    options: 'relatives',
  },
  {
    name: 'how',
    as: 'choice',
    label: 'How do they want to be written to?',
    hint: 'A way that is not safe is never used, whatever is chosen here.',
    missing: 'Say how they want to be written to',
    options: [
      { value: 'email', text: 'By e-mail' },
      { value: 'text', text: 'By text message' },
      { value: 'post', text: 'By post, please' },
      { value: 'as known', text: 'They do not mind' },
    ],
  },
  { name: 'language', as: 'line', label: 'In which language?', hint: 'Leave it empty for English' },
  { name: 'interpreter', as: 'line', label: 'Do they need an interpreter? Which?' },
  {
    name: 'large_print',
    as: 'yes or no',
    label: 'Do they need large print?',
    hint: 'Letters to them are then printed large.',
    missing: 'Say whether they need large print',
  },
  {
    name: 'easy_read',
    as: 'yes or no',
    label: 'Do they need Easy Read?',
    missing: 'Say whether they need Easy Read',
  },
  {
    name: 'asked_by',
    as: 'line',
    label: 'Who asked for this, and how?',
    hint: 'For example, their mother, by phone',
    missing: 'Say who asked for this',
  },
  from('The day they asked'),
]

export const relativeName: readonly Field[] = [
  { name: 'given_name', as: 'line', label: 'First name', missing: 'Enter a first name' },
  {
    name: 'family_name',
    as: 'line',
    label: 'Family name',
    hint: 'Leave it empty if they have one name only',
  },
]

/** Asked only where somebody of that name is on record already. */
export const knownRelative: Field = {
  name: 'known',
  as: 'choice',
  label: 'Is it one of these people?',
  hint: 'A parent of two children is one person.',
  options: 'known',
}

export const somebodyElse: Option = { value: 'new', text: 'No, it is somebody else' }

export const relative: readonly Field[] = [
  {
    name: 'kind',
    as: 'choice',
    label: 'What are they to the child?',
    missing: 'Say what they are to the child',
    options: sameWord([
      'mother',
      'father',
      'parent',
      'step-parent',
      'grandparent',
      'foster carer',
      'special guardian',
      'sibling',
      'other relative',
      'other carer',
      'agreed supporter',
    ]),
  },
  {
    name: 'parental_responsibility',
    as: 'choice',
    label: 'Do they have parental responsibility?',
    missing: 'Say whether they have parental responsibility',
    options: sameWord(['yes', 'no', 'not known']),
  },
  { name: 'lives_with_child', as: 'yes or no', label: 'Does the child live with them?' },
  from('First day'),
]

export const limits: readonly Field[] = [
  {
    name: 'restriction',
    as: 'choice',
    label: 'Is there a limit on what they may know?',
    hint: 'Leave it empty if there is none.',
    options: [
      { value: 'kept from some of it', text: 'Some of it is kept from them' },
      { value: 'not to be contacted', text: 'They must not be contacted' },
      { value: 'not to be told', text: 'They must not be told anything' },
    ],
  },
  { name: 'restriction_reason', as: 'line', label: 'Why?', hint: 'For example, a court order and its date' },
]

export const attended: readonly Field[] = [
  {
    name: 'organisation_id',
    as: 'choice',
    label: 'Where do they go?',
    missing: 'Choose where they go',
    options: 'settings',
  },
  {
    name: 'kind',
    as: 'choice',
    label: 'Is it their main place?',
    missing: 'Say whether it is their main place',
    options: [
      { value: 'main', text: 'Yes' },
      { value: 'dual', text: 'No, they go to two places' },
    ],
  },
  from('First day on roll'),
]

export const worker: readonly Field[] = [
  { name: 'who', as: 'choice', label: 'Who?', missing: 'Choose a person or a team', options: 'staff' },
  {
    name: 'kind',
    as: 'choice',
    label: 'What do they do for this child?',
    missing: 'Say what they do for this child',
    options: [
      { value: 'allocated officer', text: 'They have the case' },
      { value: 'case team', text: 'Their team has the case' },
      { value: 'named professional', text: 'They work with the child' },
      { value: 'service involved', text: 'Their service works with the child' },
    ],
  },
  from('First day'),
]

export const status: readonly Field[] = [
  {
    name: 'kind',
    as: 'choice',
    label: 'What is so?',
    missing: 'Say what is so',
    options: sameWord(Object.keys(statusActs)),
  },
  {
    name: 'detail',
    as: 'line',
    label: 'More about it',
    hint: 'For example, which pathway or who diagnosed it',
  },
  { name: 'source', as: 'line', label: 'Who told us?', missing: 'Say who told us' },
  from('First day'),
]

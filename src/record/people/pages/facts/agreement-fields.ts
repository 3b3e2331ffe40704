import type { Field } from './field.ts'
import { sameWord } from './fields.ts'

export const question: readonly Field[] = [
  {
    name: 'respondent_id',
    as: 'choice',
    label: 'Who was asked?',
    missing: 'Choose who was asked',
    options: 'relatives',
  },
  {
    name: 'about',
    as: 'choice',
    label: 'What is it about?',
    missing: 'Say what it is about',
    options: [
      { value: 'request', text: 'Asking for something' },
      { value: 'service', text: 'A service working with the child' },
      { value: 'sharing', text: 'Sharing what we know with others' },
    ],
  },
  {
    name: 'what_for',
    as: 'line',
    label: 'In a few words, what for?',
    missing: 'Say what they were asked to agree to',
  },
  {
    name: 'scope',
    as: 'lines',
    label: 'What does it cover?',
    hint: 'One thing on each line, such as “the school’s report” or “speech therapy”. Nothing else is agreed to.',
  },
  { name: 'asked_on', as: 'day', label: 'When were they asked?', missing: 'Enter the day they were asked' },
]

const response: Field = {
  name: 'response',
  as: 'choice',
  label: 'What did they say?',
  missing: 'Say what the answer was',
  options: [
    { value: 'given', text: 'Yes' },
    { value: 'refused', text: 'No' },
  ],
}

export const answer: readonly Field[] = [
  response,
  {
    name: 'route',
    as: 'choice',
    label: 'How did they tell us?',
    missing: 'Say how they told us',
    options: sameWord(['online', 'phone', 'paper', 'in person']),
  },
  { name: 'responded_on', as: 'day', label: 'When?', missing: 'Enter the day they answered' },
  { name: 'interpreter_used', as: 'yes or no', label: 'Was an interpreter there?' },
  { name: 'valid_until', as: 'day', label: 'Good until', hint: 'Leave it empty if no end was agreed' },
  {
    name: 'capacity_note',
    as: 'line',
    label: 'Anything to note about how they decided?',
    hint: 'For a young person, what helped them to understand. Leave it empty if there is nothing.',
  },
]

export const takenBack: readonly Field[] = [
  { name: 'withdrawn_on', as: 'day', label: 'When did they take it back?', missing: 'Enter the day' },
  { name: 'withdrawn_reason', as: 'line', label: 'Why, if they said' },
]

export const ownAnswer: readonly Field[] = [
  { ...response, label: 'Your answer', missing: 'Choose yes or no' },
]

export const ownReason: readonly Field[] = [
  { name: 'withdrawn_reason', as: 'line', label: 'Why? You do not have to say' },
]

export const judged: readonly Field[] = [
  {
    name: 'decision',
    as: 'line',
    label: 'Which decision?',
    missing: 'Say which decision it is about',
    hint: 'One at a time, such as “what is in the plan”',
  },
  {
    name: 'capacity',
    as: 'choice',
    label: 'Can they make it?',
    missing: 'Say whether they can make it',
    options: [
      { value: 'has capacity', text: 'Yes' },
      { value: 'with support', text: 'Yes, with support' },
      { value: 'lacks capacity', text: 'No' },
    ],
  },
  {
    name: 'person_id',
    as: 'choice',
    label: 'Who speaks for them then?',
    hint: 'Only where they cannot make it',
    options: 'relatives',
  },
  { name: 'assessed_by', as: 'line', label: 'Who judged it?', missing: 'Say who judged it' },
  { name: 'assessed_on', as: 'day', label: 'When?', missing: 'Enter the day' },
]

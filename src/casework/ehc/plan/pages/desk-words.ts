/** What the desk says of these acts and commands, laid beside the words of the others. */
export const acts = {
  'offer plan meeting': 'A meeting about the plan was offered',
  'plan meeting held': 'A meeting about the plan was held',
} as const

export const commands = {
  'offer plan meeting': {
    button: 'Offer a meeting about the plan',
    title: 'Offer a meeting about the plan',
    before: 'The family has a right to a meeting about the draft. Outcomes are written together with them.',
    done: 'The offer is on the record.',
  },
  'plan meeting held': {
    button: 'The meeting about the plan was held',
    title: 'The meeting about the plan was held',
    done: 'What was agreed is on the record, for the family to see.',
  },
} as const

export const fieldWords = {
  offeredOn: 'The day it was offered',
  how: 'How it was offered, and any days you suggested',
  howMissing: 'Write down how it was offered',
  heldOn: 'The day it was held',
  came: 'Who came',
  cameHint: 'One on each line.',
  cameMissing: 'Enter who came',
  agreed: 'What was agreed',
  agreedHint: 'The family reads this.',
  agreedMissing: 'Write down what was agreed',
} as const

export const doorWords = {
  plan: 'The plan',
  write: 'Write and check the plan',
  replies: 'What the family says of the draft',
  comment: 'Read what is being written, and comment',
} as const

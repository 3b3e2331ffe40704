/** What the desk says of each act round the advice. */
export const adviceActs = {
  'send more evidence': 'Sent advisers what came since they were asked',
  'chase advice': 'Reminded those who owe advice',
  'adviser needs something': 'An adviser said what they need first',
  'family asks for somebody': 'The family asked for advice from somebody',
  'answer a wish': 'Answered what the family asked for',
  'advice is enough already': 'Asked whether advice already given is enough',
  'say if advice is enough': 'Said whether advice already given is enough',
  'correct advice': 'A corrected version of the advice came',
} as const

export const adviceQuestions = {
  'answer a wish': {
    label: 'Why',
    hint: 'The family reads this. If you say no, say why asking is not reasonable. A waiting list is no reason.',
    missing: 'Write down why',
    keptAs: 'reason',
  },
} as const

export const adviceCommands = {
  'send more evidence': {
    button: 'Send advisers what came since',
    title: 'Send on what came since',
    done: 'It is with them, and on the record.',
  },
  'chase advice': {
    button: 'Write to whoever is late',
    title: 'Write to whoever is late',
    done: 'They have been written to, and it is on the record.',
  },
  'adviser needs something': {
    button: 'They need something first',
    title: 'What they need before they can advise',
    before: 'Their six weeks go on meanwhile. Say what you will do about it in a note.',
    done: 'It is written down. The day is the same.',
  },
  'family asks for somebody': {
    button: 'The family asks for advice from somebody',
    title: 'Who the family asks for',
    before:
      'If it is reasonable, they must be asked (regulation 6(1)(h)). Write it down first, then answer it.',
    done: 'It is written down. Now answer it.',
  },
  'answer a wish': {
    button: 'Answer',
    title: 'Answer what the family asked for',
    done: 'The answer is on record. If you said yes, ask for the advice now.',
  },
  'say if advice is enough': {
    button: 'Write down what they say',
    title: 'Is advice already given enough?',
    before: 'Each says so for themselves. If one says no, the advice must be asked for.',
    done: 'It is written down.',
  },
  'correct advice': {
    button: 'Correct it',
    title: 'Correct the advice',
    done: 'The corrected version is kept beside the first.',
  },
} as const

export const adviceFields = {
  what: 'What they need',
  whatMissing: 'Choose what they need',
  needs: [
    { value: 'a referral form', text: 'A referral form' },
    { value: 'to speak or screen first', text: 'To speak to the family, or to screen the child' },
  ],
  says: 'What they say',
  saysMissing: 'Write down what they say',
  wanted: 'Who the family asks for',
  wantedHint: 'For example, a speech and language therapist.',
  wantedMissing: 'Enter who the family asks for',
  because: 'Why, if they say so',
  answer: 'Your answer',
  answerMissing: 'Choose yes or no',
  answers: [
    { value: 'yes', text: 'Yes, we will ask them' },
    { value: 'no', text: 'No' },
  ],
  by: 'Who says so',
  byMissing: 'Choose who says so',
  sayers: [
    { value: 'giver', text: 'The person who gave the advice' },
    { value: 'family', text: 'The family' },
  ],
  agrees: 'Is it enough?',
  agreesMissing: 'Choose what they say',
  agreeing: [
    { value: 'yes', text: 'Yes: it is enough, and still right' },
    { value: 'no', text: 'No: ask for it afresh' },
  ],
} as const

const why = (label: string, hint: string) =>
  ({ label, hint, missing: 'Write down why', keptAs: 'reason' }) as const

/** What the desk says of these acts and commands, laid beside the words of the others. */
export const acts = {
  'views came': 'Views or evidence came',
  'another request came': 'Another request for the same child was joined to this case',
  'join to first': 'Joined to the first case of this child',
  'pass to another council': 'Passed to the council of another area',
  'offer support meeting': 'A meeting about support was offered',
  'support meeting held': 'A meeting about support was held',
} as const

export const commands = {
  'views came': {
    button: 'Write down views or evidence',
    title: 'Write down views or evidence',
    done: 'What they said is on the record, in their words.',
  },
  'join to first': {
    button: 'Join it to another case',
    title: 'Join it to another case of the same child',
    done: 'The two requests are one case now. The clock runs from the earlier day.',
  },
  'another request came': {
    button: 'Join another request',
    title: 'Join another request',
    done: 'The two requests are one case now.',
  },
  'pass to another council': {
    button: 'Pass to another council',
    title: 'Pass to the council of another area',
    before:
      'Only if the child does not live in this council’s area. Until you pass it on, the clock is yours. The family is told which council has it.',
    done: 'It is passed on, and the family has been told.',
  },
  'offer support meeting': {
    button: 'Offer a meeting about support',
    title: 'Offer a meeting about support',
    before:
      'A decision not to assess, or to make no plan, is not the end of help. Offer the family and the setting a meeting to write or look again at a My Support Plan.',
    done: 'The offer is on the record, and the family has been told.',
  },
  'support meeting held': {
    button: 'The meeting about support was held',
    title: 'The meeting about support was held',
    done: 'What was agreed is on the record, for the family to see.',
  },
} as const

export const questions = {
  'pass to another council': why(
    'Why it is theirs',
    'For example: the home is in their area. Say how you know.',
  ),
} as const

export const fieldWords = {
  council: 'Which council has it now',
  councilMissing: 'Enter the name of the council',
  passedHow: 'How the family was told, and when',
  passedHowMissing: 'Write down how the family was told',
  offeredTo: 'Who is invited',
  offeredToMissing: 'Tick who is invited',
  offeredToChoices: [
    { value: 'The family', text: 'The family' },
    { value: 'The setting', text: 'The SENCO or whoever leads at the setting' },
    { value: 'A council officer', text: 'An officer of the council' },
    { value: 'A health professional', text: 'A health professional' },
  ],
  offeredHow: 'How it was offered, and any days you suggested',
  offeredHowMissing: 'Write down how it was offered',
  heldOn: 'The day it was held',
  came: 'Who came',
  cameHint: 'One on each line.',
  cameMissing: 'Enter who came',
  agreedText: 'What was agreed',
  agreedTextHint:
    'The help that will be given, by whom, and when it is looked at again. The family reads this.',
  agreedTextMissing: 'Write down what was agreed',
} as const

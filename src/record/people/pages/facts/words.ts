import type { DateProblem } from '#kit/form'

export const faults = {
  choose: 'Choose one of the answers shown',
  sixLines: 'Use six lines or fewer',
  postcode: 'Enter a full postcode, like CV1 2AB, or leave it empty',
  endBeforeStart: 'The last day must be on or after the first day',
  answerBeforeQuestion: 'The answer must be on or after the day we asked',
  reasonForLimit: 'Say why, for example “court order of 3 March 2026”',
  sayIfKnown: 'Say whether it is one of the people below, so that nobody is on record twice',
  nobodyChosen: 'Choose a person',
} as const

export const dayFaults: Record<DateProblem['kind'], string> = {
  empty: 'Enter a date',
  'part missing': 'A date must have a day, a month and a year',
  'year not in full': 'Write the year in full, like 2026',
  'not a date': 'This is not a real date. Check the day and the month',
  'too early': 'The date is too long ago',
  'too late': 'The date is too far ahead',
}

export const words = {
  back: 'Back to the record',
  yes: 'Yes',
  no: 'No',
  dayHint: 'For example, 27 3 2026',
  changed: 'Somebody changed this while you were writing',
  changedText:
    'Nothing of yours is lost: it is below. This is what the record says now. Read it, then send yours again if it is still right.',
  /** Who was asked to agree. */
  asked: (name: string) => `Asked: ${name}`,
  nothing: 'Nothing',
  important: 'Done',
} as const

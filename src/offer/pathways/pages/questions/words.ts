import type { AreaOfNeed } from '../../rules/areas.ts'
import type { Asker } from '../../rules/asker.ts'
import type { DateProblem } from '#kit/form'

export const words = {
  description: 'Answer a few questions to see which services may fit a child, and who can ask for them.',
  start: 'Start',
  carryOn: 'Carry on',
  back: 'Back',
  problem: 'There is a problem',
  or: 'or',
  unsure: 'I do not know',
  noChoice: 'Choose one answer. “I do not know” is an answer too',
  noneTicked: 'Tick what fits. “I do not know” is an answer too',
  left: (most: number) =>
    most === 1 ? 'This may be the last question.' : `No more than ${most} questions left.`,
  results: 'See what could help',
  soFar: 'See what we can tell you so far',
  kept: 'We keep nothing you tell us.',
  you: 'If this is about you, read “your child” as “you”.',
  asker: {
    asks: 'Who are you?',
    hint: 'Some services take a child only if the right person asks. We will tell you who that is.',
  },
  age: {
    asks: 'How old is your child?',
    useBirthday: 'I would rather give the date of birth',
    hint: 'If you are not sure of the months, put the years. For a baby, leave the years empty.',
    years: 'Years',
    months: 'Months',
    missing: 'Enter how old your child is, in years, months or both',
    wrongYears: 'Enter the years as a number from 0 to 25',
    wrongMonths: 'Enter the months as a number from 0 to 11',
  },
  place: {
    asks: 'Where is your child in the day?',
    hint: 'If there is more than one place, choose where they are most.',
  },
  worries: {
    asks: 'What worries you?',
    hint: 'Tick all that fit. It need not be certain.',
    none: 'Something else',
  },
  born: {
    asks: 'What is your child’s date of birth?',
    hint: 'For example, 27 3 2014. It settles which school year they are in. We do not keep it.',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    problems: {
      empty: 'Enter the date of birth',
      'part missing': (parts: string) => `The date of birth must also have a ${parts}`,
      'year not in full': 'Write the year in full, like 2014',
      'not a date': (parts: string) => `There is no such date. Check the ${parts}`,
      'too early': 'This is for people up to the age of 25. Check the year',
      'too late': 'The date of birth must be in the past',
    } satisfies Record<DateProblem['kind'], string | ((parts: string) => string)>,
  },
  seen: {
    asks: 'When did they work it out?',
    hint: 'It may be on the report. If you know only the month, put 1 for the day.',
    problems: {
      empty: 'Enter the day they worked it out',
      'part missing': (parts: string) => `The day must also have a ${parts}`,
      'year not in full': 'Write the year in full, like 2026',
      'not a date': (parts: string) => `There is no such date. Check the ${parts}`,
      'too early': 'This is for people up to the age of 25. Check the year',
      'too late': 'The day must be in the past',
    } satisfies Record<DateProblem['kind'], string | ((parts: string) => string)>,
  },
  weeksEarly: {
    asks: 'How many weeks early was your child born?',
    hint: 'Count back from 40 weeks. If they were born on time or late, put 0.',
    unit: 'weeks',
    wrong: 'Enter the weeks as a number from 0 to 19',
    told: (weeks: number) => (weeks === 0 ? 'Born on time' : `${weeks} weeks early`),
  },
  yearGroup: {
    asks: 'Which school year is your child in?',
    nursery: 'Nursery',
    reception: 'Reception',
    year: (group: number) => `Year ${group}`,
  },
  delay: {
    asks: 'Has anyone told you how far behind your child is?',
    hint: 'A health visitor or nursery may have said, “She is about 9 months behind with talking”.',
    months: 'Yes, in months',
    percentile: 'Yes, as a percentile, like “the 5th percentile”',
    bands: 'Yes, in bands or steps',
    no: 'No, nobody has said',
  },
  tool: {
    asks: 'How was it worked out?',
    hint: 'It may be written on the report. If nobody used a tool, choose the first.',
  },
  measured: {
    months: {
      asks: 'How many months behind is your child?',
      hint: 'Put a number, or two, like 6 to 9. Put 0 if they are not behind. Leave empty what you do not know.',
      unit: 'months',
      wrong: 'Enter months as a number, like 9, or as two, like 6 to 9',
      missing: 'Enter how many months behind, in one box at least',
      told: (area: string, months: string) => `${area}: ${months} months`,
    },
    percentile: {
      asks: 'What percentile is your child on?',
      hint: 'If the report says “5th percentile”, put 5. Leave empty what you do not know.',
      unit: 'percentile',
      wrong: 'Enter the percentile as a number, like 5, or as two, like 2 to 5',
      missing: 'Enter a percentile, in one box at least',
      told: (area: string, percentile: string) => `${area}: percentile ${percentile}`,
    },
    bands: {
      asks: 'How many bands behind is your child?',
      hint: 'Count the bands or steps below the one for their age. Put 0 if they are not behind. Leave empty what you do not know.',
      unit: 'bands',
      wrong: 'Enter the bands as a number, like 2, or as two, like 1 to 2',
      missing: 'Enter how many bands behind, in one box at least',
      told: (area: string, bands: string) => `${area}: ${bands} bands`,
    },
  },
  compared: {
    asks: 'Your child was born early. Did they allow for that?',
    hint: 'They may have used your child’s age from the day they should have been born.',
    yes: 'Yes, they allowed for it',
    no: 'No, they used the real birthday',
  },
  yes: 'Yes',
  no: 'No',
}

export const askerWords: Readonly<Record<Exclude<Asker, 'council'>, string>> = {
  parent: 'A parent or carer',
  'young-person': 'A young person, asking for myself',
  'early-years-setting': 'I work in a nursery or pre-school, or am a childminder',
  school: 'I work in a school',
  college: 'I work in a college',
  health: 'A health visitor, or someone else in health',
  'social-care': 'I work in social care',
  'other-professional': 'I work with the family in another way',
}

/** Where a child is by day, as families say it. To the rules, a childminder and a nursery are childcare. */
export const placeWords = {
  home: 'At home, not at nursery or school yet',
  childminder: 'With a childminder',
  nursery: 'At a nursery or pre-school',
  school: 'At school',
  college: 'At college or in training',
  'home-educated': 'Taught at home',
  'not-in-education': 'Not in school, college or training',
} as const

/** The Code's four areas in plain words. */
export const areaWords: Readonly<Record<AreaOfNeed, string>> = {
  'communication-and-interaction': 'Talking, understanding, or being with other people',
  'cognition-and-learning': 'Learning, thinking or remembering',
  'social-emotional-mental-health': 'Feelings or behaviour',
  'sensory-and-physical': 'Moving, seeing, hearing or coping with noise and touch',
}

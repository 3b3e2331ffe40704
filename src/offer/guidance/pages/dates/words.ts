import type { DatePart, DateProblem } from '#kit/form'
import type { DutyName } from '#law'
import type { StartingPoint } from '../../rules/starting-points.ts'

export const words = {
  title: 'Work out your dates',
  description: 'Type one date and see every date that follows by law, and why.',
  lead: 'The law says how long the council has to answer you. Tell us one date. We work out the rest, and say why.',
  kept: 'You need no name and no account. We keep nothing you type.',
  choose: 'What has happened?',
  chooseHint: 'Pick the last thing you know the date of.',
  carryOn: 'Carry on',
  workOut: 'Work out the dates',
  back: 'Back',
  problem: 'There is a problem',
  notChosen: 'Choose what has happened',
  hint: 'For example, 2 11 2026',
  parts: { day: 'Day', month: 'Month', year: 'Year' } satisfies Record<DatePart, string>,
  answerTitle: 'Your dates',
  change: 'Change the date',
  why: 'Why this date?',
  whyWhat: (what: string) => `: ${what}`,
  law: 'The law',
  workedOut: 'No law sets this day. It follows from the others.',
  unread: 'We have not read this law word for word yet. Check it before you rely on it.',
  ifLate: 'If it has not happened',
  next: (what: string, when: string, left: string) => `Next: ${what}. This is on ${when}, ${left}.`,
  nextInPast: 'All of these dates have passed.',
  left: (days: number) =>
    days === 0 ? 'today' : days === 1 ? 'tomorrow' : days > 0 ? `in ${span(days)}` : ago(-days),
  calendarTitle: 'Keep these dates',
  calendar: 'Put them in your calendar',
  calendarHint: 'This is a file your phone or computer can open. It sets off no alarms.',
  print: 'You can also print this page. It has no name on it.',
  lateTitle: 'When the council may be late',
  lateLead:
    'A few things can excuse the council if they made it impossible to be on time. It must say which one. It must still act as soon as it can.',
  limbsTitle: 'What can be an excuse',
  notTitle: 'What is not an excuse',
  helpTitle: 'Talk to someone about your dates',
  helpLead: 'If a date has passed, or you are not sure what to do, ask. It is free.',
  otherTitle: 'More help',
  others: [
    { text: 'See the 20 weeks step by step', href: '/the-20-weeks' },
    { text: 'Letters you can copy', href: '/letters' },
    { text: 'Work out dates from something else', href: '/work-out-your-dates' },
  ],
  calendarName: 'SEND dates',
  calendarNote: (cite: string) => `The law: ${cite}`,
}

type Point = {
  /** As a choice. */
  choice: string
  choiceHint?: string
  /** As a question. */
  question: string
  hint: string
  /** What happened, above the answer: "The council got the request on Monday 2 November 2026." */
  happened: (day: string) => string
  /** Completing "Enter the date …". */
  date: string
}

export const points: Readonly<Record<StartingPoint, Point>> = {
  request: {
    choice: 'The council was asked for an EHC needs assessment',
    choiceHint: 'By you, a school or a nursery. EHC stands for education, health and care.',
    question: 'When did the council get the request?',
    hint: 'Count from the day it came, by post, e-mail, form or phone. It need not have come to the right team.',
    happened: (day) => `The council got the request on ${day}.`,
    date: 'the council got the request',
  },
  'decision-letter': {
    choice: 'The council said no',
    choiceHint: 'It will not assess, will not make a plan, will not change it, or will end it.',
    question: 'What is the date on the letter?',
    hint: 'Use the day it was sent. That is most often the date at the top.',
    happened: (day) => `The letter was sent on ${day}.`,
    date: 'on the letter',
  },
  'draft-plan': {
    choice: 'A draft plan came',
    question: 'When did the draft plan reach you?',
    hint: 'The day it came by post or e-mail.',
    happened: (day) => `The draft plan reached you on ${day}.`,
    date: 'the draft plan reached you',
  },
  'final-plan': {
    choice: 'The final plan came',
    choiceHint: 'When it will be looked at again, and what to do if you do not agree with it.',
    question: 'What is the date on the final plan?',
    hint: 'Use the day it was sent to you.',
    happened: (day) => `The final plan was sent on ${day}.`,
    date: 'on the final plan',
  },
  'review-meeting': {
    choice: 'There was a meeting to review the plan',
    question: 'When was the review meeting?',
    hint: 'The meeting at school, nursery or college.',
    happened: (day) => `The review meeting was on ${day}.`,
    date: 'of the review meeting',
  },
  'proposed-changes': {
    choice: 'The council wants to change the plan',
    question: 'When did the changes reach you?',
    hint: 'The letter that says what the council wants to change.',
    happened: (day) => `The changes reached you on ${day}.`,
    date: 'the changes reached you',
  },
  consultation: {
    choice: 'A school or college was asked if it can take my child',
    question: 'When was the school or college asked?',
    hint: 'The day the council sent it the draft plan. The council can tell you.',
    happened: (day) => `The school or college was asked on ${day}.`,
    date: 'the school or college was asked',
  },
  move: {
    choice: 'We moved to another council’s area, with a plan',
    question: 'When did you move?',
    hint: 'Or when will you move? Tell both councils as soon as you know.',
    happened: (day) => `You moved on ${day}.`,
    date: 'you moved',
  },
  'date-of-birth': {
    choice: 'A birthday: when do rights change?',
    question: 'What is the child’s or young person’s date of birth?',
    hint: 'For example, 27 3 2014. We do not keep it.',
    happened: (day) => `Born on ${day}.`,
    date: 'of birth',
  },
}

export type Late = { text: string; letter?: string }

const missed: Late = {
  text: 'Get free advice today. The Tribunal can sometimes allow a late appeal, if there is a good reason.',
}

/** What to do when a day has passed and the thing has not come. Said only where there is something to do. */
export const late: Readonly<Record<StartingPoint, Partial<Record<DutyName, Late>>>> = {
  request: {
    'decide whether to assess': {
      text: 'Write and ask for the decision. Say the time the law gives has passed.',
      letter: 'ask-for-a-decision',
    },
    'give advice': {
      text: 'Ask the council which reports are missing. A late report does not give the council more time.',
    },
    'say there will be no plan': {
      text: 'If you have heard nothing, a plan should be on its way. Ask when the draft will come.',
      letter: 'ask-for-a-decision',
    },
    'leave time to answer the draft': {
      text: 'If no draft has come, the final plan may be late. Ask when you will get the draft.',
    },
    'send the final plan': {
      text: 'Write and ask for the plan. If that does not help, you can complain. Free advice can help you.',
      letter: 'ask-for-a-decision',
    },
  },
  'decision-letter': {
    'contact the mediation adviser': missed,
    'appeal after the decision': missed,
  },
  'draft-plan': {
    'leave time to answer the draft': {
      text: 'Send your answer today, even if it is late. The council can still take it into account.',
      letter: 'reply-to-a-draft',
    },
  },
  'final-plan': {
    'contact the mediation adviser': missed,
    'appeal after the decision': missed,
    'finish the first review': { text: 'Write and ask for a review.', letter: 'ask-for-a-review' },
  },
  'review-meeting': {
    'report on the review meeting': { text: 'Ask the school or college, then the council, for the report.' },
    'decide after the review meeting': {
      text: 'Write and ask for the decision. Say the time has passed.',
      letter: 'ask-for-a-decision',
    },
    'send the changed plan': { text: 'Write and ask for the changed plan.', letter: 'ask-for-a-decision' },
  },
  'proposed-changes': {
    'leave time to answer proposed changes': {
      text: 'Send your answer today, even if it is late.',
      letter: 'reply-to-a-draft',
    },
    'send the changed plan': { text: 'Write and ask for the changed plan.', letter: 'ask-for-a-decision' },
  },
  consultation: {
    'answer a consultation': { text: 'Ask the council to decide without the answer. It can, and it must.' },
  },
  move: {
    'pass on the plan': { text: 'Ring both councils. Send the new one a copy of the plan yourself.' },
    'tell the family after the plan is passed on': {
      text: 'Write to the new council and ask. It must still give your child the help in the plan.',
    },
    'review three months after the plan is passed on': {
      text: 'Write and ask for a review.',
      letter: 'ask-for-a-review',
    },
  },
  'date-of-birth': {},
}

export const letterLink = 'A letter you can copy'

export const problemInWords = ({ kind, parts }: DateProblem, point: StartingPoint): string => {
  const { date } = points[point]
  if (kind === 'empty') return `Enter the date ${date}`
  if (kind === 'part missing') return `The date ${date} must also have a ${parts.join(' and a ')}`
  if (kind === 'year not in full') return 'Write the year in full, like 2026'
  if (kind === 'not a date')
    return `There is no such date. Check the ${parts.length === 3 ? 'day and month' : parts.join(' and ')}`
  if (kind === 'too late')
    return point === 'date-of-birth'
      ? 'The date of birth must be in the past'
      : 'The date must be no more than a year from now'
  return point === 'date-of-birth'
    ? 'This is for people up to the age of 25. Check the year'
    : 'The date must be 1 September 2014 or later, when this law began'
}

const ago = (days: number): string => (days === 1 ? 'yesterday' : `${span(days)} ago`)

/** Years where days no longer mean much. */
const span = (days: number): string =>
  days > 730 ? `about ${Math.round(days / 365.25)} years` : `${days} days`

import { type Day, dayInWords, toEpochDay } from '#kit/day'
import { dueBy } from '../limits.ts'
import { type DateThatFollows, setByLaw, workedOut } from './date-that-follows.ts'
import { afterDecisionLetter } from './decision-letter.ts'

/** What follows a final plan: the appeal, and the first review. */
export const afterFinalPlan = (dated: Day): readonly DateThatFollows[] => [
  ...afterDecisionLetter(dated),
  setByLaw('finish the first review', toEpochDay(dated), {
    what: 'The council finishes the first review',
    why: `A plan must be reviewed within 12 months, and the first of those days is the day it was made, ${dayInWords(dated)}. The review is finished when the council tells you its decision, not when you meet.`,
  }),
]

/** What follows a review meeting. Nothing moves these dates, school holidays included. */
export const afterReviewMeeting = (metOn: Day): readonly DateThatFollows[] => {
  const meeting = toEpochDay(metOn)
  const met = dayInWords(metOn)
  const notice = dueBy('send proposed changes after the review meeting', meeting)
  return [
    setByLaw('report on the review meeting', meeting, {
      what: 'Everyone gets the report of the meeting',
      why: `It must be sent within 2 weeks of the meeting on ${met}.`,
    }),
    setByLaw('decide after the review meeting', meeting, {
      what: 'The council tells you if it will keep, change or end the plan',
      why: `It has 4 weeks from the meeting on ${met}. If it wants changes, it must send you those, with the reasons, in the same 4 weeks.`,
    }),
    workedOut('send the changed plan', dueBy('send the changed plan', notice), {
      what: 'The latest day for a changed plan',
      why: 'It has 8 weeks from the day it sends the changes, so 12 weeks from the meeting at most.',
    }),
  ]
}

/** What follows a letter that proposes changes to the plan. */
export const afterProposedChanges = (sentOn: Day): readonly DateThatFollows[] => {
  const sent = toEpochDay(sentOn)
  return [
    setByLaw('leave time to answer proposed changes', sent, {
      what: 'The last of your 15 days to answer',
      why: `The day the letter reaches you is day 1; this counts from ${dayInWords(sentOn)}. You may disagree, ask for a school, and ask for a meeting.`,
    }),
    setByLaw('send the changed plan', sent, {
      what: 'The council sends the changed plan, or says why not',
      why: `It has 8 weeks from the day it sent you the changes, ${dayInWords(sentOn)}.`,
    }),
  ]
}

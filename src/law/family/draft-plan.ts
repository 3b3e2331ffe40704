import { type Day, dayInWords, plusDays, toEpochDay } from '#kit/day'
import { dueBy } from '../limits.ts'
import { type DateThatFollows, setByLaw, workedOut } from './date-that-follows.ts'

/** What follows the day a draft plan reaches the family. */
export const afterDraftPlan = (reachedUsOn: Day): readonly DateThatFollows[] => {
  const served = toEpochDay(reachedUsOn)
  return [
    setByLaw('leave time to answer the draft', served, {
      what: 'The last of your 15 days to answer',
      why: `The draft reached you on ${dayInWords(reachedUsOn)}, and that is day 1. You may say what is wrong or missing, ask for a school, and ask for a meeting. The council may give you longer, but not less.`,
    }),
    workedOut(
      'leave time to answer the draft',
      plusDays(dueBy('leave time to answer the draft', served), 1),
      {
        what: 'The first day the final plan may be sent without your answer',
        why: 'Your 15 days come first.',
      },
    ),
  ]
}

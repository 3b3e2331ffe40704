import { type Day, dayInWords, toEpochDay } from '#kit/day'
import { type Clock, clockOf } from '../clock.ts'
import { type DateThatFollows, inWords, setByLaw, workedOut } from './date-that-follows.ts'

/** The six dates that follow when the council gets a request for an assessment, in order. */
export const mainClock = (requestReceivedOn: Day): readonly DateThatFollows[] => {
  const received = toEpochDay(requestReceivedOn)
  const clock = clockOf(received)
  const start = dayInWords(requestReceivedOn)
  const counted = 'Every day counts, weekends and holidays too, but not the day it got the request.'
  return [
    setByLaw('decide whether to assess', received, {
      what: 'The council tells you whether it will assess',
      why: `The council got the request on ${start}. It has 6 weeks to decide and tell you. ${counted}`,
    }),
    workedOut('give advice', clock.adviceDueByAtLatest, {
      what: 'The last reports come in',
      why: `Each person asked for a report has 6 weeks from the day they were asked. If the council asks on ${inWords(clock.decideWhetherToAssessBy)}, its last day to decide, this is when they are due. If it asks sooner, they are due sooner.`,
    }),
    setByLaw('say there will be no plan', received, {
      what: 'If there will be no plan, the council tells you',
      why: `If the council decides your child does not need a plan, it must tell you why within 16 weeks of getting the request. Those weeks also start from ${start}, not from the decision to assess.`,
    }),
    workedOut('leave time to answer the draft', clock.latestDraftServed, {
      what: 'The latest day for a draft plan',
      why: 'You must have at least 15 days with the draft before the final plan is sent. A draft later than this would make the final plan late. The law sets no day for the draft itself.',
    }),
    workedOut('leave time to answer the draft', clock.latestAnswerToDraft, {
      what: 'The end of your 15 days, if the draft came that late',
      why: `The day the draft reaches you is day 1, so day 15 is ${inWords(clock.latestAnswerToDraft)}. The council may give you longer, but not less.`,
    }),
    setByLaw('send the final plan', received, {
      what: 'The council sends the final plan',
      why: `If there is to be a plan, the final one must be sent within 20 weeks of the day the council got the request, ${start}. ${counted}${lastPostingDay(clock)}`,
    }),
  ]
}

const lastPostingDay = ({ finalPlanSentBy, finalPlanLastWorkingDay }: Clock): string =>
  finalPlanLastWorkingDay < finalPlanSentBy
    ? ` That is not a working day, and the limit does not move, so it should be sent by ${inWords(finalPlanLastWorkingDay)}.`
    : ''

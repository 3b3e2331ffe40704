import { plusDays } from '#kit/day'
import { clockOf } from '../clock.ts'
import { dueBy } from '../limits.ts'
import { cannotAnswer, cautiously, due, found, on, question } from './question.ts'

/** From a request to the main dates. */
export const requestQuestions = [
  question({
    rule: 'ehcna.main_clock',
    asks: 'What dates follow when the council gets a request for an assessment?',
    needs: { requestReceived: 'day' },
    may: {},
    answer: ({ requestReceived }) => {
      const clock = clockOf(requestReceived)
      return found(
        due('decideWhetherToAssessBy', 'decide whether to assess', requestReceived),
        due('notifyNoPlanBy', 'say there will be no plan', requestReceived),
        due('finalPlanSentBy', 'send the final plan', requestReceived),
        on(
          'adviceDueByAtLatest',
          clock.adviceDueByAtLatest,
          'Six weeks from the last day to decide, if advice is asked for only then.',
        ),
        on(
          'latestDraftServedForFinalOnDeadline',
          clock.latestDraftServed,
          'The draft must lie with the family for 15 days before the final plan.',
        ),
        on(
          'finalPlanLastWorkingDay',
          clock.finalPlanLastWorkingDay,
          'The limit does not move for weekends and bank holidays, so this is the last working day to send it.',
        ),
      )
    },
  }),
  question({
    rule: 'ehcna.clock_start',
    asks: 'When does the clock start if the request reached one part of the council before another?',
    needs: { requestReceivedByLA: 'day' },
    may: { requestReceivedBySendTeamInbox: 'day', channel: 'words' },
    answer: ({ requestReceivedByLA, requestReceivedBySendTeamInbox = requestReceivedByLA }) => {
      const start =
        requestReceivedBySendTeamInbox < requestReceivedByLA
          ? requestReceivedBySendTeamInbox
          : requestReceivedByLA
      return found(
        on(
          'clockStarts',
          start,
          'The request counts from the day any part of the council gets it, by letter, email, form or phone (Children and Families Act 2014, section 36(1); SEND Regulations 2014, regulation 5(1)).',
        ),
        due('decideWhetherToAssessBy', 'decide whether to assess', start),
        due('notifyNoPlanBy', 'say there will be no plan', start),
        due('finalPlanSentBy', 'send the final plan', start),
      )
    },
  }),
  question({
    rule: 'ehcna.main_clock.day_one_convention',
    asks: 'What if the day of receipt is called day 1?',
    needs: { requestReceived: 'day' },
    may: {},
    answer: ({ requestReceived }) =>
      found(
        due('statutoryLastDay6w', 'decide whether to assess', requestReceived),
        cautiously('cautiousLastDay6w', 'decide whether to assess', requestReceived),
        due('statutoryLastDay16w', 'say there will be no plan', requestReceived),
        cautiously('cautiousLastDay16w', 'say there will be no plan', requestReceived),
        due('statutoryLastDay20w', 'send the final plan', requestReceived),
        cautiously('cautiousLastDay20w', 'send the final plan', requestReceived),
      ),
  }),
  question({
    rule: 'ehcna.early_decision_does_not_move_20w',
    asks: 'Does an early or late decision to assess move weeks 16 and 20?',
    needs: { requestReceived: 'day' },
    may: { decisionToAssess: 'day' },
    answer: ({ requestReceived, decisionToAssess }) =>
      decisionToAssess !== undefined && decisionToAssess < requestReceived
        ? cannotAnswer('decisionToAssess comes before requestReceived')
        : found(
            due('notifyNoPlanBy', 'say there will be no plan', requestReceived),
            due('finalPlanSentBy', 'send the final plan', requestReceived),
          ),
  }),
  question({
    rule: 'ehcna.refusal_then_voluntary_concession',
    asks: 'What if the council first refused, then agreed without an appeal?',
    needs: { requestReceived: 'day', laConcedesAndAgreesToAssess: 'day' },
    may: { firstRefusedOn: 'day', tribunalAppealRegistered: 'yes or no' },
    answer: ({ requestReceived, laConcedesAndAgreesToAssess, firstRefusedOn = requestReceived }) =>
      firstRefusedOn < requestReceived || laConcedesAndAgreesToAssess < firstRefusedOn
        ? cannotAnswer('the days are out of order: request, refusal, then agreement')
        : found(
            due('finalPlanSentBy_originalClock', 'send the final plan', requestReceived),
            on(
              'finalPlanSentBy_ifTreatedLikeReg45FromConcession',
              dueBy('unopposed: send the final plan after assessing', laConcedesAndAgreesToAssess),
              'No rule restarts the clock. Many councils borrow the 14 weeks of SEND Regulations 2014, regulation 45(3A)(b). Record both.',
            ),
          ),
  }),
  question({
    rule: 'reg13.latest_safe_draft',
    asks: 'What is the last day to serve a draft and still send the final plan in time?',
    needs: { requestReceived: 'day' },
    may: {},
    answer: ({ requestReceived }) => {
      const clock = clockOf(requestReceived)
      return found(
        due('finalPlanSentBy', 'send the final plan', requestReceived),
        on(
          'latestDraftServedForFinalOnDeadline',
          clock.latestDraftServed,
          `The draft must lie with the family for 15 days, the first being the day it is served (SEND Regulations 2014, regulation 13(1)(a)), so its 15th day is the day before the last day for the final plan.`,
        ),
        on('fifteenthDay', plusDays(clock.finalPlanSentBy, -1), 'The 15th day of a draft served that late.'),
      )
    },
  }),
]

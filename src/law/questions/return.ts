import { epochDayOf, type EpochDay } from '#kit/day'
import { schoolClosure } from '../exceptions/index.ts'
import { dueBy } from '../limits.ts'
import { returnDates } from '../tables/returns.ts'
import { cannotAnswer, due, fact, found, on, question } from './question.ts'

const dayTest =
  'A plan on the last day is in time. The department does not publish the exact test it uses: check it.'

const lateOrNot = (limit: EpochDay, done: EpochDay): boolean => done <= limit

/** The yearly return to the Department for Education. */
export const returnQuestions = [
  question({
    rule: 'sen2.collection_dates',
    asks: 'When is the yearly return due?',
    needs: { sen2Year: 'year' },
    may: {},
    answer: ({ sen2Year }) => {
      const dates = returnDates[sen2Year]
      if (!dates)
        return cannotAnswer(`sen2Year: we hold the dates of ${Object.keys(returnDates).join(', ')} only`)
      return found(
        fact('censusDate', dates.census, 'The day the caseload is counted.'),
        fact('returnDeadline', dates.due, 'The last day to send it.'),
        on('activityPeriodFrom', epochDayOf(sen2Year - 1, 1, 1), 'The calendar year before.'),
        on('activityPeriodTo', epochDayOf(sen2Year - 1, 12, 31), 'The calendar year before.'),
      )
    },
  }),
  question({
    rule: 'sen2.within_20_weeks',
    asks: 'Was the plan issued within 20 weeks?',
    needs: { requestReceived: 'day', planIssued: 'day' },
    may: {},
    answer: ({ requestReceived, planIssued }) =>
      planIssued < requestReceived
        ? cannotAnswer('planIssued comes before requestReceived')
        : found(
            fact('daysFromRequest', planIssued - requestReceived, 'The day of the request is not counted.'),
            fact(
              'within20Weeks',
              lateOrNot(dueBy('send the final plan', requestReceived), planIssued),
              dayTest,
            ),
          ),
  }),
  question({
    rule: 'sen2.request_outcome_6_weeks',
    asks: 'Was the request decided within 6 weeks?',
    needs: { requestReceived: 'day', requestOutcome: 'day' },
    may: {},
    answer: ({ requestReceived, requestOutcome }) =>
      requestOutcome < requestReceived
        ? cannotAnswer('requestOutcome comes before requestReceived')
        : found(
            fact(
              'daysFromRequest',
              requestOutcome - requestReceived,
              'The day of the request is not counted.',
            ),
            fact(
              'within6Weeks',
              lateOrNot(dueBy('decide whether to assess', requestReceived), requestOutcome),
              dayTest,
            ),
          ),
  }),
  question({
    rule: 'sen2.week20_flag',
    asks: 'Does the return record that an exception to the 20 weeks applies?',
    needs: {
      requestReceived: 'day',
      schoolFirstClosedDay: 'day',
      schoolReopens: 'day',
      adviceRequestedFromHead: 'day',
      planIssued: 'day',
    },
    may: {},
    answer: (given) => {
      const { requestReceived, planIssued } = given
      if (planIssued < requestReceived) return cannotAnswer('planIssued comes before requestReceived')
      if (given.schoolReopens <= given.schoolFirstClosedDay)
        return cannotAnswer('schoolReopens must come after schoolFirstClosedDay')
      const inTime = lateOrNot(dueBy('send the final plan', requestReceived), planIssued)
      const { exceptionAvailable } = schoolClosure(
        given.schoolFirstClosedDay,
        given.schoolReopens,
        given.adviceRequestedFromHead,
      )
      return found(
        due('finalPlanSentBy', 'send the final plan', requestReceived),
        fact('issuedWithin20Weeks', inTime, dayTest),
        fact(
          'exceptionRecorded',
          exceptionAvailable,
          'The head was asked in the days that bring the school-closure exception in (SEND Regulations 2014, regulations 10(4)(a) and 13(3)).',
        ),
        fact(
          'sen2_Week20',
          exceptionAvailable && !inTime ? 1 : 0,
          'The return’s Week20 says that an exception applies, not that the plan was in time. A plan in time needs none.',
        ),
      )
    },
  }),
]

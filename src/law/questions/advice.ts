import { plusDays } from '#kit/day'
import { absentFourWeeksDuring } from '../exceptions/index.ts'
import { dueBy } from '../limits.ts'
import { daysShared, isDuring } from '../phrases/index.ts'
import { cannotAnswer, due, fact, found, question } from './question.ts'

/** Advice from those the council must ask. */
export const adviceQuestions = [
  question({
    rule: 'reg8.advice_6_weeks',
    asks: 'When is advice due?',
    needs: { adviceRequestReceivedByBody: 'day' },
    may: {},
    answer: ({ adviceRequestReceivedByBody }) =>
      found(due('adviceDueBy', 'give advice', adviceRequestReceivedByBody)),
  }),
  question({
    rule: 'reg8.exception_absence',
    asks: 'Does the family’s absence excuse late advice?',
    needs: { adviceRequestReceivedByBody: 'day', childAbsentFrom: 'day', childAbsentTo: 'day' },
    may: { absenceDaysInclusive: 'number' },
    answer: ({ adviceRequestReceivedByBody, childAbsentFrom, childAbsentTo }) => {
      if (childAbsentTo < childAbsentFrom) return cannotAnswer('childAbsentTo comes before childAbsentFrom')
      const sixWeeks = {
        from: adviceRequestReceivedByBody,
        to: dueBy('give advice', adviceRequestReceivedByBody),
      }
      const absence = { from: childAbsentFrom, to: childAbsentTo }
      return found(
        due('adviceDueBy', 'give advice', adviceRequestReceivedByBody),
        fact(
          'exceptionAvailable',
          absentFourWeeksDuring(absence, sixWeeks),
          `Of the days away, ${daysShared(absence, sixWeeks)} fall inside the 6 weeks. It takes 28 in a row, and they must have made the limit impractical to keep (SEND Regulations 2014, regulation 8(2)(b)). There is no new date: the advice is due as soon as it can be given.`,
        ),
      )
    },
  }),
  question({
    rule: 'reg8.exception_missed_appointment',
    asks: 'Does a missed appointment excuse late advice?',
    needs: { adviceRequestReceivedByBody: 'day', appointmentMissedOn: 'day' },
    may: {},
    answer: ({ adviceRequestReceivedByBody, appointmentMissedOn }) =>
      found(
        due('adviceDueBy', 'give advice', adviceRequestReceivedByBody),
        fact(
          'exceptionAvailable',
          isDuring(appointmentMissedOn, {
            from: adviceRequestReceivedByBody,
            to: dueBy('give advice', adviceRequestReceivedByBody),
          }),
          'The appointment must be one the body made to examine or test the child, and fall in its 6 weeks (SEND Regulations 2014, regulation 8(2)(c)). It never excuses the council’s own limits.',
        ),
      ),
  }),
  question({
    rule: 'code9.83.school_response_15_days',
    asks: 'When should a school answer a consultation?',
    needs: { schoolConsulted: 'day' },
    may: {},
    answer: ({ schoolConsulted }) => {
      const answer = due('responseExpectedBy', 'answer a consultation', schoolConsulted)
      return found(answer, {
        ...due(
          'responseExpectedBy_ifDayOneIsSending',
          'answer a consultation',
          plusDays(schoolConsulted, -1),
        ),
        why: `If the day it was sent is called day 1. ${answer.why}`,
      })
    },
  }),
]

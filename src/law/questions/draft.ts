import { plusDays } from '#kit/day'
import { dueBy } from '../limits.ts'
import { withinWorkingDaysOf } from '../phrases/index.ts'
import { cannotAnswer, due, found, on, question } from './question.ts'

/** Answering a draft plan. */
export const draftQuestions = [
  question({
    rule: 'reg13.representations_15_days',
    asks: 'How long has the family to answer a draft plan?',
    needs: { draftServed: 'day' },
    may: {},
    answer: ({ draftServed }) =>
      found(
        due('lastDayForRepresentations', 'leave time to answer the draft', draftServed),
        on(
          'earliestLawfulFinalWithoutReply',
          plusDays(dueBy('leave time to answer the draft', draftServed), 1),
          'The day after the 15th day (SEND Regulations 2014, regulation 13(1)(a)). If the family answers fully before, it may come sooner.',
        ),
      ),
  }),
  question({
    rule: 'reg13.service_by_post',
    asks: 'How long, if the draft came by post?',
    needs: { draftPostedFirstClass: 'day' },
    may: { deemedServed: 'day' },
    answer: ({ draftPostedFirstClass, deemedServed = withinWorkingDaysOf(2, draftPostedFirstClass) }) =>
      deemedServed < draftPostedFirstClass
        ? cannotAnswer('deemedServed comes before draftPostedFirstClass')
        : found(
            {
              ...due(
                'lastDayForRepresentations_ifServedOnPosting',
                'leave time to answer the draft',
                draftPostedFirstClass,
              ),
              why: 'If it counts as served when posted. Do not hold the family to this one.',
            },
            {
              ...due(
                'lastDayForRepresentations_ifDeemedServed2WorkingDaysLater',
                'leave time to answer the draft',
                deemedServed,
              ),
              why: 'A letter is served when it would be delivered in the ordinary course of post (Interpretation Act 1978, section 7). Give the family this later date.',
            },
          ),
  }),
]

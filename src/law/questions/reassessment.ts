import { isDuring } from '../phrases/index.ts'
import { dueBy } from '../limits.ts'
import { cannotAnswer, due, fact, found, on, question } from './question.ts'

/** Asking for another assessment. */
export const reassessmentQuestions = [
  question({
    rule: 'reg25.decide_15_days',
    asks: 'When must the council say whether it will assess again?',
    needs: { reassessmentRequested: 'day' },
    may: {},
    answer: ({ reassessmentRequested }) =>
      found(due('notifyDecisionBy', 'decide whether to assess again', reassessmentRequested)),
  }),
  question({
    rule: 'reg27.final_14_weeks',
    asks: 'When is the plan due after agreeing to assess again?',
    needs: { notifiedWillReassess: 'day' },
    may: {},
    answer: ({ notifiedWillReassess }) =>
      found(due('finalPlanBy', 'send the final plan after assessing again', notifiedWillReassess)),
  }),
  question({
    rule: 'reg24.six_month_bar',
    asks: 'May the council refuse because it assessed lately?',
    needs: { lastAssessmentCarriedOut: 'day', reassessmentRequested: 'day' },
    may: {},
    answer: ({ lastAssessmentCarriedOut, reassessmentRequested }) => {
      if (lastAssessmentCarriedOut > reassessmentRequested)
        return cannotAnswer('lastAssessmentCarriedOut comes after reassessmentRequested')
      const from = dueBy('need not assess again within six months', reassessmentRequested)
      const why =
        'The six months end with the day of the request, and both their first and last day count (SEND Regulations 2014, regulation 24). The Regulations do not say which day an assessment was “carried out”. The council may still agree.'
      return found(
        fact(
          'mayRefuseAsRecent',
          isDuring(lastAssessmentCarriedOut, { from, to: reassessmentRequested }),
          why,
        ),
        on('sixMonthPeriodFrom', from, why),
      )
    },
  }),
]

import { isoOfEpochDay } from '#kit/day'
import { dueBy } from '../limits.ts'
import { planPassedOnBy } from '../passed-on.ts'
import { due, fact, found, on, question } from './question.ts'

/** Moving to another council. */
export const moveQuestions = [
  question({
    rule: 'reg15.transfer_of_plan',
    asks: 'When must the plan be passed on after a move?',
    needs: { moveDate: 'day', oldAuthorityBecameAware: 'day' },
    may: {},
    answer: ({ moveDate, oldAuthorityBecameAware }) => {
      const { day, notice } = planPassedOnBy(moveDate, oldAuthorityBecameAware)
      return found(
        fact(
          'workingDaysNoticeBeforeMove',
          notice,
          'Working days from the day the council learned of the move, up to and not counting the move.',
        ),
        on(
          'planTransferredBy',
          day,
          'On the day of the move if the council knew at least 15 working days before; if not, within 15 working days starting with the day it learned (SEND Regulations 2014, regulation 15(2)). Weekends and bank holidays are not counted.',
        ),
        due(
          'newAuthorityInformsFamilyBy_ifTransferredThatDay',
          'tell the family after the plan is passed on',
          day,
        ),
      )
    },
  }),
  question({
    rule: 'reg15_5.review_after_transfer',
    asks: 'When must the new council review the plan?',
    needs: { planMadeOrLastReviewed: 'day', transferDate: 'day' },
    may: {},
    answer: ({ planMadeOrLastReviewed, transferDate }) => {
      const year = dueBy('review a year after the last review, wherever that was', planMadeOrLastReviewed)
      const quarter = dueBy('review three months after the plan is passed on', transferDate)
      return found(
        due(
          'twelveMonthsEnds',
          'review a year after the last review, wherever that was',
          planMadeOrLastReviewed,
        ),
        due('threeMonthsEnds', 'review three months after the plan is passed on', transferDate),
        on(
          'reviewBy',
          year > quarter ? year : quarter,
          `The later of the two (SEND Regulations 2014, regulation 15(5)): ${isoOfEpochDay(year)} and ${isoOfEpochDay(quarter)}.`,
        ),
      )
    },
  }),
  question({
    rule: 'reg16.change_of_health_body',
    asks: 'When must a new health body tell the council?',
    needs: { healthBodyBecameAware: 'day' },
    may: {},
    answer: ({ healthBodyBecameAware }) =>
      found(due('notifyCouncilBy', 'tell the council the health body has changed', healthBodyBecameAware)),
  }),
]

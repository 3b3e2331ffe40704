import { type EpochDay, plusDays } from '#kit/day'
import { cautiousBy, dueBy } from '../limits.ts'
import { monthsAfter } from '../phrases/index.ts'
import { cannotAnswer, due, fact, found, on, question } from './question.ts'

const devon = 'R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)'

/** Eight weeks from the latest lawful notice after a review meeting. */
const outerLimit = (meeting: EpochDay): EpochDay =>
  dueBy('send the changed plan', dueBy('send proposed changes after the review meeting', meeting))

/** Reviewing a plan, and changing it. */
export const reviewQuestions = [
  question({
    rule: 's44.12_month_review',
    asks: 'When must a review be finished?',
    needs: {},
    may: { planFirstMade: 'day', planLastReviewed: 'day', lastReviewed: 'day' },
    answer: ({ planFirstMade, planLastReviewed, lastReviewed = planLastReviewed }) => {
      if (lastReviewed !== undefined)
        return planFirstMade !== undefined && lastReviewed < planFirstMade
          ? cannotAnswer('the last review comes before planFirstMade')
          : found(due('reviewCompletedBy', 'finish the next review', lastReviewed))
      return planFirstMade === undefined
        ? cannotAnswer('give planFirstMade or planLastReviewed')
        : found(due('reviewCompletedBy', 'finish the first review', planFirstMade))
    },
  }),
  question({
    rule: 'reg20.notice_and_papers',
    asks: 'When must people be invited to a review meeting, and sent the papers?',
    needs: { reviewMeeting: 'day' },
    may: {},
    answer: ({ reviewMeeting }) =>
      found(
        due('noticeOfMeetingBy', 'give notice of the review meeting', reviewMeeting),
        due('adviceCirculatedBy', 'send round the advice for the review', reviewMeeting),
        on(
          'strictClearDaysAlternative',
          cautiousBy('give notice of the review meeting', reviewMeeting),
          'If “at least two weeks” leaves out both the day of the notice and the day of the meeting. Aim for this.',
        ),
      ),
  }),
  question({
    rule: 'reg20.after_meeting',
    asks: 'What follows a review meeting?',
    needs: { reviewMeeting: 'day' },
    may: {},
    answer: ({ reviewMeeting }) =>
      found(
        due('reportSentBy', 'report on the review meeting', reviewMeeting),
        due('decisionNotifiedBy', 'decide after the review meeting', reviewMeeting),
        due(
          'ifAmendingProposedAmendmentsSentBy',
          'send proposed changes after the review meeting',
          reviewMeeting,
        ),
        on(
          'latestFinalAmendedPlan',
          outerLimit(reviewMeeting),
          `Four weeks to propose the changes and 8 more to send the changed plan: 12 weeks from the meeting (SEND Regulations 2014, regulation 22(3); ${devon}). School holidays make no difference.`,
        ),
      ),
  }),
  question({
    rule: 'reg20.report_in_holiday',
    asks: 'Does a school holiday move the report or the decision?',
    needs: { reviewMeeting: 'day' },
    may: { schoolClosedFrom: 'day' },
    answer: ({ reviewMeeting }) =>
      found(
        due('reportSentBy', 'report on the review meeting', reviewMeeting),
        due('decisionNotifiedBy', 'decide after the review meeting', reviewMeeting),
      ),
  }),
  question({
    rule: 'reg22.final_amended_8_weeks',
    asks: 'When is the changed plan due once changes are proposed?',
    needs: { amendmentNoticeSent: 'day' },
    may: { reviewMeeting: 'day' },
    answer: ({ amendmentNoticeSent }) =>
      found(
        due('lastDayForRepresentations', 'leave time to answer proposed changes', amendmentNoticeSent),
        due('finalAmendedPlanBy', 'send the changed plan', amendmentNoticeSent),
        due('ifNotAmendingReasonsBy', 'say why it will not change the plan', amendmentNoticeSent),
      ),
  }),
  question({
    rule: 'reg22.late_notice',
    asks: 'What if the proposed changes were sent late?',
    needs: { reviewMeeting: 'day', amendmentNoticeSent: 'day' },
    may: {},
    answer: ({ reviewMeeting, amendmentNoticeSent }) => {
      const decisionDue = dueBy('decide after the review meeting', reviewMeeting)
      return found(
        due('decisionWasDueBy', 'decide after the review meeting', reviewMeeting),
        fact(
          'noticeLateDays',
          Math.max(0, amendmentNoticeSent - decisionDue),
          `Days after the 4 weeks in which the proposed changes must be sent (${devon}).`,
        ),
        due('finalAmendedPlanBy_reg22', 'send the changed plan', amendmentNoticeSent),
        on(
          'finalAmendedPlanBy_devonOuterLimit',
          outerLimit(reviewMeeting),
          `Twelve weeks from the meeting stays the outer limit (${devon}). A late notice does not move it.`,
        ),
      )
    },
  }),
  question({
    rule: 's44.review_includes_decision',
    asks: 'Is the review finished at the meeting, or at the decision?',
    needs: { planFirstMade: 'day', reviewMeeting: 'day' },
    may: {},
    answer: ({ planFirstMade, reviewMeeting }) => {
      if (reviewMeeting < planFirstMade) return cannotAnswer('reviewMeeting comes before planFirstMade')
      const twelveMonths = due('twelveMonthLimit', 'finish the first review', planFirstMade)
      const fourWeeks = due('fourWeekLimit', 'decide after the review meeting', reviewMeeting)
      const sooner = twelveMonths.value < fourWeeks.value ? twelveMonths : fourWeeks
      return found(twelveMonths, fourWeeks, {
        name: 'decisionNotifiedBy',
        value: sooner.value,
        why: `The review is finished by the decision, not the meeting, so the sooner limit governs. ${sooner.why}`,
      })
    },
  }),
  question({
    rule: 'reg28.amend_without_review',
    asks: 'What if a plan is changed without a review?',
    needs: { amendmentNoticeSent: 'day' },
    may: { trigger: 'words' },
    answer: ({ amendmentNoticeSent }) =>
      found(
        due('lastDayForRepresentations', 'leave time to answer proposed changes', amendmentNoticeSent),
        due('finalAmendedPlanBy', 'send the changed plan', amendmentNoticeSent),
      ),
  }),
  question({
    rule: 'code9.178.under_5',
    asks: 'How soon should an under-five’s plan be looked at again?',
    needs: { planFirstMade: 'day' },
    may: { childAgeYears: 'number' },
    answer: ({ planFirstMade, childAgeYears = 0 }) =>
      childAgeYears < 0 || childAgeYears >= 5
        ? cannotAnswer('childAgeYears: this guidance is for children under 5')
        : found(
            on(
              'considerReviewFrom',
              monthsAfter(3, planFirstMade),
              'Three months after the plan was made. Guidance only (SEND Code of Practice 2015, paragraph 9.178).',
            ),
            due('considerReviewBy', 'think about reviewing an under-five’s plan', planFirstMade),
            due('statutoryReviewBy', 'finish the first review', planFirstMade),
            on(
              'lastDayOfFirstThreeMonths',
              plusDays(monthsAfter(3, planFirstMade), -1),
              'If the day the plan was made is the first day.',
            ),
          ),
  }),
]

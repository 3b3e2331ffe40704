import { describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import examples from './worked-examples.json' with { type: 'json' }

const valuesOf = (rule: string, given: Record<string, unknown>): Record<string, unknown> => {
  const answer = ask(rule, given)
  return answer.ok
    ? Object.fromEntries(answer.value.findings.map(({ name, value }) => [name, value]))
    : { refused: answer.reason.join(' ') }
}

describe('the worked examples', () => {
  test.each(examples.map((example) => [`${example.id} ${example.rule}`, example] as const))(
    '%s',
    (_, example) => expect(valuesOf(example.rule, example.given)).toMatchObject(example.expected),
  )
})

describe('other cases of the same rules', () => {
  test.each([
    [
      'reg18.phase_transfer',
      { transferYear: 2027, transfer: 'secondary_to_post16' },
      {
        codeDeadline: '2027-03-31',
        strictLastLawfulDay: '2027-03-30',
        planningLatestAmendmentNotice: '2027-02-03',
        planningLatestReviewMeeting: '2027-01-06',
      },
    ],
    [
      'reg18.phase_transfer',
      { transferYear: 2027, transfer: 'infant to junior' },
      { codeDeadline: '2027-02-15' },
    ],
    [
      'reg18.phase_transfer',
      { transferYear: 2027, transfer: 'middle school to secondary school' },
      { codeDeadline: '2027-02-15' },
    ],
    [
      'reg18.phase_transfer',
      { transferYear: 2027, transfer: 'secondary school to a post-16 institution' },
      { codeDeadline: '2027-03-31' },
    ],
    [
      'reg18.same_school_sixth_form',
      { transfer: 'Year 11 to a sixth form college' },
      { phaseTransferDutyApplies: true },
    ],
    ['s44.12_month_review', { planFirstMade: '2024-02-29' }, { reviewCompletedBy: '2025-02-28' }],
    [
      's44.12_month_review',
      { planFirstMade: '2024-02-29', planLastReviewed: '2025-02-10' },
      { reviewCompletedBy: '2026-02-09' },
    ],
    [
      'reg15.transfer_of_plan',
      { moveDate: '2026-06-22', oldAuthorityBecameAware: '2026-06-01' },
      { workingDaysNoticeBeforeMove: 15, planTransferredBy: '2026-06-22' },
    ],
    [
      'reg15.transfer_of_plan',
      { moveDate: '2026-06-22', oldAuthorityBecameAware: '2026-06-02' },
      { workingDaysNoticeBeforeMove: 14, planTransferredBy: '2026-06-22' },
    ],
    [
      'reg15.transfer_of_plan',
      { moveDate: '2026-06-01', oldAuthorityBecameAware: '2026-06-06' },
      { workingDaysNoticeBeforeMove: 0, planTransferredBy: '2026-06-26' },
    ],
    [
      'reg24.six_month_bar',
      { lastAssessmentCarriedOut: '2026-01-15', reassessmentRequested: '2026-07-15' },
      { mayRefuseAsRecent: false, sixMonthPeriodFrom: '2026-01-16' },
    ],
    [
      'sen2.week20_flag',
      {
        requestReceived: '2026-06-15',
        schoolFirstClosedDay: '2026-07-22',
        schoolReopens: '2026-09-02',
        adviceRequestedFromHead: '2026-07-01',
        planIssued: '2026-11-16',
      },
      { issuedWithin20Weeks: false, exceptionRecorded: false, sen2_Week20: 0 },
    ],
    [
      'sen2.within_20_weeks',
      { requestReceived: '2026-01-05', planIssued: '2026-05-26' },
      { daysFromRequest: 141, within20Weeks: false },
    ],
    [
      'reg22.late_notice',
      { reviewMeeting: '2026-06-22', amendmentNoticeSent: '2026-07-10' },
      { noticeLateDays: 0 },
    ],
    [
      's36.request_age_limit',
      { dateOfBirth: '2002-03-02', requestReceived: '2027-03-01' },
      { requestValid: true },
    ],
    [
      'reg13.service_by_post',
      { draftPostedFirstClass: '2026-04-30' },
      { lastDayForRepresentations_ifDeemedServed2WorkingDaysLater: '2026-05-19' },
    ],
    [
      'reg42.as_if_order',
      { mediationAgreement: '2026-05-20', agreedToMakePlan: true },
      { draftPlanBy: '2026-06-24', finalPlanBy: '2026-08-05' },
    ],
    [
      'reg5_10_13.exception_absence',
      { requestReceived: '2026-01-05', childAbsentFrom: '2026-02-01', childAbsentTo: '2026-03-10' },
      { exceptionAvailable6w: false, exceptionAvailable16w: true, exceptionAvailable20w: true },
    ],
    [
      'reg16.change_of_health_body',
      { healthBodyBecameAware: '2026-06-01' },
      { notifyCouncilBy: '2026-06-22' },
    ],
    ['reg44.think_again', { orderMade: '2026-05-05' }, { draftPlanOrReasonsBy: '2026-05-19' }],
    [
      'reg45.unopposed_name_school',
      { laNotifiedTribunalUnopposed: '2026-12-01' },
      { amendedPlanBy: '2026-12-15' },
    ],
    [
      's83.rights_holder',
      { dateOfBirth: '2010-01-10', asOf: '2026-06-27' },
      { rightsHolder: 'the young person' },
    ],
    ['csa.start', { dateOfBirth: '2022-04-01' }, { compulsorySchoolAgeBegins: '2027-08-31' }],
    [
      'tribunal.appeal_window',
      { decisionLetterSent: '2020-03-02' },
      { rawLimit: '2020-05-02', appealInTimeIfReceivedBy: '2020-05-04' },
    ],
    [
      'reg42.as_if_order',
      { mediationAgreement: '2026-05-20', agreedToAssess: true },
      { notifyWillAssessBy: '2026-06-03', finalPlanBy: '2026-08-26' },
    ],
    [
      'reg42.as_if_order',
      { mediationAgreement: '2026-05-20', agreedToAmend: true },
      { amendedPlanBy: '2026-06-24' },
    ],
    [
      'reg42.as_if_order',
      { mediationAgreement: '2026-05-20', agreedToNameSchool: true },
      { amendedPlanBy: '2026-06-03' },
    ],
    [
      'reg42.other_matters',
      { mediationAgreement: '2026-05-20', nonAppealableMatter: 'short breaks' },
      { doBy: '2026-06-03' },
    ],
    [
      'ehcna.clock_start',
      { requestReceivedByLA: '2026-01-05', requestReceivedBySendTeamInbox: '2026-01-04' },
      { clockStarts: '2026-01-04' },
    ],
    [
      's44.review_includes_decision',
      { planFirstMade: '2025-06-22', reviewMeeting: '2026-02-02' },
      { decisionNotifiedBy: '2026-03-02' },
    ],
    [
      's44.review_includes_decision',
      { planFirstMade: '2025-06-22', reviewMeeting: '2026-06-15' },
      { decisionNotifiedBy: '2026-06-21' },
    ],
    [
      'reg42.other_matters',
      { mediationAgreement: '2026-05-20', nonAppealableMatter: 'health provision', laWasParty: false },
      { doBy: '2026-06-03', commissionerNotifiesLABy: '2026-05-27' },
    ],
  ])('%s with %j', (rule, given, expected) => expect(valuesOf(rule, given)).toMatchObject(expected))
})

test('every part of every answer gives its reason in whole sentences', () => {
  for (const example of examples) {
    const answer = ask(example.rule, example.given)
    if (!answer.ok) expect.fail(`${example.id}: ${answer.reason.join(' ')}`)
    for (const { name, why } of answer.value.findings)
      expect(why, `${example.id} ${name}`).toMatch(/^[A-Z].*\.$/)
  }
})

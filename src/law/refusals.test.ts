import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { questions } from './questions/index.ts'

const reasonsOf = (rule: string, given: Record<string, unknown>): string => {
  const answer = ask(rule, given)
  return answer.ok ? '' : answer.reason.join(' ')
}

const closedInSummer = {
  requestReceived: '2026-06-15',
  schoolFirstClosedDay: '2026-07-22',
  schoolReopens: '2026-09-02',
  adviceRequestedFromHead: '2026-07-01',
  planIssued: '2026-11-16',
}

describe('what cannot be answered is refused with a reason', () => {
  test.each([
    ['a day that does not exist', 'ehcna.main_clock', { requestReceived: '2026-02-30' }, 'is not a day'],
    ['nothing given', 'ehcna.main_clock', {}, 'this is needed'],
    ['the year 9999', 'ehcna.main_clock', { requestReceived: '9999-12-31' }, 'outside the years'],
    ['an emoji', 'ehcna.main_clock', { requestReceived: '🎂' }, 'is not a day'],
    [
      'a school that re-opens before it closes',
      'reg5_10_13.exception_school_closure',
      {
        schoolFirstClosedDay: '2026-07-22',
        schoolReopens: '2026-07-01',
        adviceRequestedFromHead: '2026-07-20',
      },
      'must come after',
    ],
    [
      'a certificate older than the decision',
      'tribunal.appeal_window',
      { decisionLetterSent: '2026-03-01', mediationCertificateDate: '2026-02-01' },
      'comes before',
    ],
    [
      'a return whose dates are not published',
      'sen2.collection_dates',
      { sen2Year: 2031 },
      'we hold the dates of',
    ],
    [
      'an age guidance does not cover',
      'code9.178.under_5',
      { planFirstMade: '2026-02-10', childAgeYears: 5 },
      'under 5',
    ],
    [
      'a move that is not one',
      'reg18.phase_transfer',
      { transferYear: 2027, transfer: 'Tuesday' },
      'say which move',
    ],
    [
      'a move from college to college, which has a rule of its own',
      'reg18.phase_transfer',
      { transferYear: 2027, transfer: 'college_to_college' },
      'reg18_2.post16_five_months',
    ],
    [
      'staying on at the same school, which has a rule of its own',
      'reg18.phase_transfer',
      { transferYear: 2027, transfer: 'Year 11 to sixth form of the same school' },
      'reg18.same_school_sixth_form',
    ],
    ['a rule there is not', 'reg99.nothing', {}, 'no rule called'],
    [
      'an absence that ends before it begins, over advice',
      'reg8.exception_absence',
      {
        adviceRequestReceivedByBody: '2026-01-05',
        childAbsentFrom: '2026-03-01',
        childAbsentTo: '2026-02-01',
      },
      'comes before childAbsentFrom',
    ],
    [
      'an absence that ends before it begins, over a decision',
      'reg5_10_13.exception_absence',
      { requestReceived: '2026-01-05', childAbsentFrom: '2026-03-01', childAbsentTo: '2026-02-01' },
      'comes before childAbsentFrom',
    ],
    [
      'rights before birth',
      's83.rights_holder',
      { dateOfBirth: '2026-01-02', asOf: '2026-01-01' },
      'comes before dateOfBirth',
    ],
    [
      'a year group before birth',
      'ncy.year9',
      { dateOfBirth: '2026-01-02', asOf: '2026-01-01' },
      'comes before dateOfBirth',
    ],
    [
      'a request before birth',
      's36.request_age_limit',
      { dateOfBirth: '2026-01-02', requestReceived: '2026-01-01' },
      'comes before dateOfBirth',
    ],
    [
      'a draft served before it was posted',
      'reg13.service_by_post',
      { draftPostedFirstClass: '2026-04-30', deemedServed: '2026-04-29' },
      'comes before',
    ],
    [
      'mediation that is not about health',
      'reg35.tell_commissioner_3_working_days',
      { familyTellsLA: '2026-05-20', mediationIssuesIncludeHealth: 'no' },
      'only if health',
    ],
    [
      'an agreement that does not say what about',
      'reg42.as_if_order',
      { mediationAgreement: '2026-05-20' },
      'say what was agreed',
    ],
    [
      'an assessment after the request',
      'reg24.six_month_bar',
      { lastAssessmentCarriedOut: '2026-07-16', reassessmentRequested: '2026-07-15' },
      'comes after',
    ],
    [
      'a decision before the request',
      'ehcna.early_decision_does_not_move_20w',
      { requestReceived: '2026-01-05', decisionToAssess: '2026-01-04' },
      'comes before',
    ],
    [
      'a refusal before the request',
      'ehcna.refusal_then_voluntary_concession',
      {
        requestReceived: '2026-01-05',
        laConcedesAndAgreesToAssess: '2026-03-01',
        firstRefusedOn: '2026-01-04',
      },
      'out of order',
    ],
    [
      'a plan before the request',
      'sen2.within_20_weeks',
      { requestReceived: '2026-01-05', planIssued: '2026-01-04' },
      'comes before',
    ],
    [
      'an answer before the request',
      'sen2.request_outcome_6_weeks',
      { requestReceived: '2026-01-05', requestOutcome: '2026-01-04' },
      'comes before',
    ],
    [
      'a plan before the request, in the return',
      'sen2.week20_flag',
      { ...closedInSummer, planIssued: '2026-06-14' },
      'comes before requestReceived',
    ],
    [
      'a school that re-opens before it closes, in the return',
      'sen2.week20_flag',
      { ...closedInSummer, schoolReopens: '2026-07-22' },
      'must come after',
    ],
    [
      'a review before the plan',
      's44.12_month_review',
      { planFirstMade: '2026-01-05', lastReviewed: '2026-01-04' },
      'comes before planFirstMade',
    ],
    ['a review of no plan', 's44.12_month_review', {}, 'give planFirstMade'],
    [
      'a review meeting before the plan',
      's44.review_includes_decision',
      { planFirstMade: '2026-01-05', reviewMeeting: '2026-01-04' },
      'comes before planFirstMade',
    ],
    [
      'something long pasted by mistake',
      'ehcna.main_clock',
      { requestReceived: { pasted: 'x'.repeat(100) } },
      '…',
    ],
  ])('%s', (_, rule, given, reason) => expect(reasonsOf(rule, given)).toContain(reason))

  test('whatever is typed, an answer or a reason comes back, and nothing breaks', () => {
    const anything = fc.oneof(
      fc.string(),
      fc
        .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(
        '2024-02-29',
        '2023-02-29',
        '9999-12-31',
        '0000-00-00',
        '',
        '👶',
        null,
        undefined,
        [],
        {},
      ),
    )
    const asked = fc.constantFrom(...questions).chain((question) => {
      const names = Object.keys({ ...question.needs, ...question.may })
      return fc.record({
        rule: fc.constant(question.rule),
        given: fc.record(Object.fromEntries(names.map((name) => [name, anything]))),
      })
    })
    fc.assert(
      fc.property(asked, ({ rule, given }) => {
        const answer = ask(rule, given)
        const sentences = answer.ok ? answer.value.findings.map(({ why }) => why) : answer.reason
        expect(sentences.length).toBeGreaterThan(0)
        for (const sentence of sentences) expect(sentence.length).toBeLessThan(700)
      }),
      { numRuns: 3000 },
    )
  })
})

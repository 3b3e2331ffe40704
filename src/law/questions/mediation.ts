import { type EpochDay } from '#kit/day'
import { cannotAnswer, due, type Finding, found, question } from './question.ts'

const unlessAgreed = (finding: Finding): Finding => ({
  ...finding,
  why: `An agreement about what could be appealed is kept as if it were an order (SEND Regulations 2014, regulation 42(2)), unless another time is agreed in writing (42(5)). ${finding.why}`,
})

const kindsAgreed = ['agreedToAssess', 'agreedToMakePlan', 'agreedToAmend', 'agreedToNameSchool'] as const

const asIfOrdered: Readonly<Record<(typeof kindsAgreed)[number], (agreed: EpochDay) => readonly Finding[]>> =
  {
    agreedToAssess: (agreed) => [
      due('notifyWillAssessBy', 'order: say it will assess', agreed),
      due('noPlanDecisionBy', 'order: say there will be no plan', agreed),
      due('finalPlanBy', 'order: send the final plan after assessing', agreed),
    ],
    agreedToMakePlan: (agreed) => [
      due('draftPlanBy', 'order: send a draft plan', agreed),
      due('finalPlanBy', 'order: send the final plan', agreed),
    ],
    agreedToAmend: (agreed) => [due('amendedPlanBy', 'order: change the plan', agreed)],
    agreedToNameSchool: (agreed) => [due('amendedPlanBy', 'order: name the school', agreed)],
  }

/** Mediation, before and after. */
export const mediationQuestions = [
  question({
    rule: 'reg33.contact_adviser_2_months',
    asks: 'By when must the family contact the mediation adviser?',
    needs: { decisionSent: 'day' },
    may: {},
    answer: ({ decisionSent }) =>
      found(due('contactMediationAdviserBy', 'contact the mediation adviser', decisionSent)),
  }),
  question({
    rule: 'reg34.certificate_3_working_days',
    asks: 'When is the certificate due if the family will not mediate?',
    needs: { adviserToldNoMediationWanted: 'day' },
    may: {},
    answer: ({ adviserToldNoMediationWanted }) =>
      found(
        due(
          'certificateBy',
          'give a certificate to a family that will not mediate',
          adviserToldNoMediationWanted,
        ),
      ),
  }),
  question({
    rule: 'reg35.tell_commissioner_3_working_days',
    asks: 'When must the council tell the health body?',
    needs: { familyTellsLA: 'day' },
    may: { mediationIssuesIncludeHealth: 'yes or no' },
    answer: ({ familyTellsLA, mediationIssuesIncludeHealth = true }) =>
      mediationIssuesIncludeHealth
        ? found(due('notifyCommissionerBy', 'tell the health body what to mediate about', familyTellsLA))
        : cannotAnswer('the health body need be told only if health is to be mediated about'),
  }),
  question({
    rule: 'reg36.arrange_30_days',
    asks: 'By when must the council arrange mediation?',
    needs: { familyTellsLAWantsMediation: 'day' },
    may: {},
    answer: ({ familyTellsLAWantsMediation }) =>
      found(due('mediationArrangedBy', 'arrange mediation', familyTellsLAWantsMediation)),
  }),
  question({
    rule: 'reg39.certificate_after_mediation',
    asks: 'When is the certificate due after mediation?',
    needs: { mediationConcluded: 'day' },
    may: {},
    answer: ({ mediationConcluded }) =>
      found(due('certificateBy', 'give a certificate after mediation', mediationConcluded)),
  }),
  question({
    rule: 'reg42.as_if_order',
    asks: 'What follows an agreement about something that could be appealed?',
    needs: { mediationAgreement: 'day' },
    may: {
      agreedToAssess: 'yes or no',
      agreedToMakePlan: 'yes or no',
      agreedToAmend: 'yes or no',
      agreedToNameSchool: 'yes or no',
    },
    answer: ({ mediationAgreement, ...agreed }) => {
      const what = kindsAgreed.find((kind) => agreed[kind])
      return what
        ? found(...asIfOrdered[what](mediationAgreement).map(unlessAgreed))
        : cannotAnswer(`say what was agreed: one of ${kindsAgreed.join(', ')}`)
    },
  }),
  question({
    rule: 'reg42.other_matters',
    asks: 'What follows an agreement about something that cannot be appealed?',
    needs: { mediationAgreement: 'day' },
    may: { nonAppealableMatter: 'words', laWasParty: 'yes or no' },
    answer: ({ mediationAgreement, laWasParty = true }) =>
      found(
        due('doBy', 'do what was agreed and cannot be appealed', mediationAgreement),
        ...(laWasParty
          ? []
          : [
              due(
                'commissionerNotifiesLABy',
                'tell the council what was agreed without it',
                mediationAgreement,
              ),
            ]),
      ),
  }),
]

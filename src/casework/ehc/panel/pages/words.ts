import type { Answer, PanelQuestion } from '../rules/legal-test.ts'

export const questionWords: Readonly<Record<PanelQuestion, string>> = {
  'whether to assess': 'Whether to assess',
  'whether a plan is needed': 'Whether a plan is needed',
}

export const answerWords: Readonly<Record<Answer, string>> = { yes: 'Yes', no: 'No', 'not sure': 'Not sure' }

/** The test, limb by limb, as it is asked. */
export const limbWords = {
  'whether to assess': {
    needs: 'Does this child have special educational needs, or may they have them?',
    plan: 'May it be necessary for help with education to be given under a plan?',
  },
  'whether a plan is needed': {
    needs: '',
    plan: 'In the light of the assessment, is it necessary for help with education to be given under a plan?',
  },
} as const satisfies Readonly<Record<PanelQuestion, Readonly<Record<'needs' | 'plan', string>>>>

/** What the members hear before they begin. */
export const fairness =
  'Look at this child alone. The test is in the law: no number of cycles, no sum spent, no report and no policy is part of it.'

export const summaryWords = {
  title: 'Before a panel',
  on: 'It is on the list of the',
  meets: (day: string) => `panel that meets on ${day}`,
  late: 'The decision is due before that panel meets. Decide now, without a panel.',
} as const

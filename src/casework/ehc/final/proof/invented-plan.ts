import type { Plan } from '../../plan/rules/plan.ts'
import type { PlanOnPaper } from '../papers/plan-paper.ts'

const sentence =
  'She finds it hard to follow more than one step at a time, and needs the steps shown in pictures before each lesson.'

/** An invented plan with so many needs, each with an outcome and a line of provision. */
export const inventedPlan = (size: number): Plan => ({
  childSays: 'I like dogs and the sea. I do not like it when everybody talks at once.',
  childSaidHow: 'She drew it, and her teaching assistant wrote the words.',
  familySays: sentence,
  history: sentence,
  talkingWith: 'Short sentences, one at a time.',
  hopes: 'To read to her brother.',
  needs: Array.from({ length: size }, (_, nth) => ({
    id: `n${nth + 1}`,
    section: nth % 7 === 5 ? 'C' : nth % 7 === 6 ? 'D' : 'B',
    area: 'cognition and learning',
    words: `${sentence} ${sentence}`,
    sources: [{ adviceId: 'psych', number: nth + 1 }],
  })),
  outcomes: Array.from({ length: size }, (_, nth) => ({
    id: `o${nth + 1}`,
    words: 'She reads a page by herself.',
    by: 'July 2028',
    forNeeds: [`n${nth + 1}`],
    adultLife: null,
  })),
  provision: Array.from({ length: size }, (_, nth) => ({
    id: `p${nth + 1}`,
    section: nth % 7 === 5 ? 'G' : nth % 7 === 6 ? 'H2' : 'F',
    forNeeds: [`n${nth + 1}`],
    forOutcomes: [`o${nth + 1}`],
    what: `Reading taught step by step. ${sentence}`,
    who: 'A teaching assistant',
    qualification: 'trained by the speech and language therapist',
    howOften: '5 times a week',
    howLong: '20 minutes',
    groupSize: 'one to one',
    where: 'A quiet room',
    review: 'Each half term, by the SENCO',
    sources: [{ adviceId: 'psych', number: nth + 1 }],
    adultLife: null,
  })),
  placement: { name: 'Larkfield Primary School', type: 'Mainstream school' },
  directPayment: null,
  appendices: ['psych'],
  recommendations: [],
})

export const onPaper = (plan: Plan, more: Partial<PlanOnPaper> = {}): PlanOnPaper => ({
  plan,
  isDraft: false,
  name: 'Tamsin Orrell-Baxendale',
  born: '14 September 2018',
  reference: 'RQ-7K3Q-9FMD',
  council: 'Northmere Council',
  madeOn: '2 March 2026',
  reviewBy: '1 March 2027',
  advisers: new Map([['psych', 'Dr Voss, educational psychologist']]),
  ...more,
})

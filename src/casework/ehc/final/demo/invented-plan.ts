import type { AdvicePoints } from '../../advice/index.ts'
import type { Plan } from '../../plan/rules/plan.ts'

/** A short plan for an invented child: what was worried about, and help that can be counted, each with its advice. */
export const planFor = (worries: string, advice: readonly AdvicePoints[], year9: boolean): Plan => {
  const sources = (about: 'need' | 'provision') => {
    const refs = advice.flatMap(({ adviceId, points }) =>
      points.filter((point) => point.about === about).map(({ number }) => ({ adviceId, number })),
    )
    return refs.slice(0, 2)
  }
  const plan = written(worries)
  const adultLife = year9 ? ('friends' as const) : null
  return {
    ...plan,
    needs: plan.needs.map((one) => ({ ...one, sources: sources('need') })),
    outcomes: plan.outcomes.map((one) => ({ ...one, adultLife })),
    provision: plan.provision.map((one) => ({ ...one, adultLife, sources: sources('provision') })),
    appendices: advice.map(({ adviceId }) => adviceId),
  }
}

const written = (worries: string): Plan => ({
  childSays: 'I like it when I know what comes next. I do not like it when the room is loud.',
  childSaidHow: 'Said to a teaching assistant, who wrote it down.',
  familySays: worries,
  history: 'Help has been given for more than a year. What worked is in this plan.',
  talkingWith: 'Short sentences, one at a time, and time to answer.',
  hopes: 'To have a friend to play with, and to read alone.',
  needs: [
    {
      id: 'n1',
      section: 'B',
      area: 'communication and interaction',
      words: `${worries} Words are understood best one step at a time, with pictures.`,
      sources: [],
    },
    {
      id: 'n2',
      section: 'B',
      area: 'cognition and learning',
      words: 'Reading and writing are well behind others of the same age.',
      sources: [],
    },
    { id: 'n3', section: 'C', area: null, words: 'Hands tire fast, and writing hurts.', sources: [] },
  ],
  outcomes: [
    {
      id: 'o1',
      words: 'Asks for help in words or by a card, each day.',
      by: 'By the end of the school year',
      forNeeds: ['n1'],
      adultLife: null,
    },
    {
      id: 'o2',
      words: 'Reads a page to somebody, alone.',
      by: 'By the end of the school year',
      forNeeds: ['n2', 'n3'],
      adultLife: null,
    },
  ],
  provision: [
    {
      id: 'p1',
      section: 'F',
      forNeeds: ['n1'],
      forOutcomes: ['o1'],
      what: 'Speech and language work on asking for help',
      who: 'A speech and language therapist',
      qualification: 'registered',
      howOften: 'Once a week in term time',
      howLong: '30 minutes',
      groupSize: 'one to one',
      where: 'A quiet room',
      review: 'Each term, by the therapist and the SENCO',
      sources: [],
      adultLife: null,
    },
    {
      id: 'p2',
      section: 'F',
      forNeeds: ['n2'],
      forOutcomes: ['o2'],
      what: 'Reading taught step by step',
      who: 'A teaching assistant',
      qualification: 'trained by a specialist teacher',
      howOften: '5 times a week',
      howLong: '20 minutes',
      groupSize: 'one to one',
      where: 'A quiet corner of the class',
      review: 'Each half term, by the SENCO',
      sources: [],
      adultLife: null,
    },
    {
      id: 'p3',
      section: 'G',
      forNeeds: ['n3'],
      forOutcomes: ['o2'],
      what: 'Hand exercises',
      who: 'An occupational therapist',
      qualification: 'registered',
      howOften: 'Once a month',
      howLong: '45 minutes',
      groupSize: 'one to one',
      where: 'At school',
      review: 'Each term, by the therapist',
      sources: [],
      adultLife: null,
    },
  ],
  placement: null,
  directPayment: null,
  appendices: [],
  recommendations: [],
})

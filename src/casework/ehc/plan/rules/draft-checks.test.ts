import { describe, expect, it } from 'vitest'
import { type Check, faultsOf, type Resting } from './draft-checks.ts'
import { emptyPlan, type Plan } from './plan.ts'
import { type Adviser, tracesOf, unanswered } from './traces.ts'

const advisers: readonly Adviser[] = [
  {
    adviceId: 'psych',
    who: 'Dr Voss',
    points: [
      { number: 1, about: 'need', part: 'education', words: 'Sam finds reading new words very hard.' },
      { number: 2, about: 'outcome', part: 'education', words: 'Sam will read a comic alone.' },
      { number: 3, about: 'provision', part: 'education', words: 'A teacher teaches him sounds each day.' },
    ],
  },
]
const from = (number: number) => [{ adviceId: 'psych', number }]
const resting: Resting = { advisers, given: ['psych'], year9: false }
const whole: Plan = {
  ...emptyPlan,
  childSays: 'I like trains.',
  needs: [
    { id: 'n1', section: 'B', area: null, words: 'He finds reading new words hard.', sources: from(1) },
  ],
  outcomes: [{ id: 'o2', words: 'He reads a comic alone.', by: 'July', forNeeds: ['n1'], adultLife: null }],
  provision: [
    {
      id: 'p3',
      section: 'F',
      forNeeds: ['n1'],
      forOutcomes: ['o2'],
      what: 'Teaches him the sounds of letters',
      who: 'A teacher',
      qualification: '',
      howOften: 'Each day',
      howLong: '20 minutes',
      groupSize: 'One to one',
      where: '',
      review: 'Each term',
      sources: from(3),
      adultLife: null,
    },
  ],
  appendices: ['psych'],
  recommendations: [
    { point: { adviceId: 'psych', number: 2 }, used: 'included', why: '', into: ['o2'] },
    { point: { adviceId: 'psych', number: 3 }, used: 'included', why: '', into: ['p3'] },
  ],
}
const [need, outcome, line] = [whole.needs[0]!, whole.outcomes[0]!, whole.provision[0]!]
const found = (plan: Partial<Plan>, more: Partial<Resting> = {}) =>
  faultsOf({ ...whole, ...plan }, { ...resting, ...more }).map(({ check, weight }) => `${weight} ${check}`)

describe('a draft', () => {
  it('that holds everything has no fault', () => expect(found({})).toEqual([]))

  it.each<[string, Partial<Plan>, Check]>([
    ['without a word from the child', { childSays: ' ' }, 'the child has a say'],
    ['without a need', { needs: [] }, 'there is a need'],
    ['without an outcome', { outcomes: [] }, 'there is an outcome'],
    ['without help with learning', { provision: [{ ...line, section: 'G' }] }, 'there is provision'],
    ['with an empty need', { needs: [{ ...need, words: '' }] }, 'nothing is empty'],
    [
      'with a need that has no outcome',
      { outcomes: [{ ...outcome, forNeeds: [] }] },
      'every need has an outcome',
    ],
    ['with a need that has no help', { needs: [need, { ...need, id: 'n9' }] }, 'every need has provision'],
    [
      'whose learning need only health meets',
      {
        provision: [line, { ...line, id: 'p8', section: 'G', forNeeds: ['n7'] }],
        needs: [need, { ...need, id: 'n7' }],
      },
      'help with learning is in F',
    ],
    ['with a need from nowhere', { needs: [{ ...need, sources: [] }] }, 'it says where it comes from'],
    ['with help from nowhere', { provision: [{ ...line, sources: [] }] }, 'it says where it comes from'],
    ['that leaves a report out', { appendices: [] }, 'all the advice is with it'],
  ])('%s cannot be sent', (_, plan, check) => expect(found(plan)).toContain(`must ${check}`))

  it('in year 9 needs an outcome and help for adult life; before, neither', () => {
    expect(found({}, { year9: true })).toEqual(['must adult life, from year 9'])
    const adult = {
      outcomes: [{ ...outcome, adultLife: 'work' as const }],
      provision: [{ ...line, adultLife: 'work' as const }],
    }
    expect(found(adult, { year9: true })).toEqual([])
  })

  it.each<[string, Partial<Plan>, Check]>([
    ['vague help', { provision: [{ ...line, howOften: 'Regularly' }] }, 'provision is specific'],
    [
      'therapy called health',
      { provision: [line, { ...line, id: 'p9', section: 'G', what: 'Speech therapy for talking' }] },
      'education hidden in health or care',
    ],
    ['a recommendation nobody answered', { recommendations: [] }, 'each recommendation is answered'],
    [
      'a sentence no source says',
      { needs: [{ ...need, words: `${need.words} He swims with dolphins.` }] },
      'each sentence has a source',
    ],
  ])('with %s may be sent once somebody has looked', (_, plan, check) =>
    expect(found(plan)).toEqual([`look ${check}`]),
  )

  it('made from papers that have no points may be sent: the papers go with it', () =>
    expect(found({ needs: [{ ...need, sources: [] }] }, { advisers: [] })).toContain(
      'look it says where it comes from',
    ))
})

describe('where a sentence comes from', () => {
  it('is the source that says most of the same', () =>
    expect(
      tracesOf('He finds reading hard. He is taught sounds.', [...from(1), ...from(3)], advisers),
    ).toEqual([
      { text: 'He finds reading hard.', from: { adviceId: 'psych', number: 1 } },
      { text: 'He is taught sounds.', from: { adviceId: 'psych', number: 3 } },
    ]))

  it('is nowhere where no source says anything of it', () =>
    expect(tracesOf('He likes dolphins.', from(1), advisers)).toEqual([
      { text: 'He likes dolphins.', from: null },
    ]))
})

it('needs are no recommendations; outcomes and provision are, until the plan says what became of them', () => {
  expect(unanswered(advisers, [])).toEqual([...from(2), ...from(3)])
  expect(unanswered(advisers, [{ point: { adviceId: 'psych', number: 2 } }])).toEqual(from(3))
})

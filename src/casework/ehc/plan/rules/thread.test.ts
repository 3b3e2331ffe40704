import { describe, expect, it } from 'vitest'
import { whatChanged } from './compare.ts'
import { withPart } from './parts.ts'
import { emptyPlan, type Plan } from './plan.ts'
import { sentencesOf } from './sentences.ts'
import { looseIn, threadOf } from './thread.ts'

const line = {
  section: 'F',
  forNeeds: ['n1'],
  forOutcomes: ['o1'],
  what: 'Teaches sounds. Reads with him.',
  who: 'A teacher',
  qualification: '',
  howOften: 'daily',
  howLong: '20 minutes',
  groupSize: 'one to one',
  where: '',
  review: '',
  sources: [],
  adultLife: null,
} as const
const plan: Plan = {
  ...emptyPlan,
  hopes: 'He wants to drive trains.',
  needs: [{ id: 'n1', section: 'B', area: 'cognition and learning', words: 'Reading is hard.', sources: [] }],
  outcomes: [
    { id: 'o1', words: 'He reads a comic alone.', by: 'July 2027', forNeeds: ['n1'], adultLife: null },
  ],
  provision: [{ id: 'p1', ...line }],
}

describe('the golden thread', () => {
  it('runs from each need through its outcomes to its provision', () =>
    expect(threadOf(plan)).toMatchObject([
      { need: { id: 'n1' }, outcomes: [{ id: 'o1' }], provision: [{ id: 'p1' }] },
    ]))

  it('nothing hangs loose in a whole one', () => expect(looseIn(plan)).toEqual([]))

  it.each([
    ['a need nobody has an outcome for', { outcomes: [] }, { part: 'n1', lacks: 'an outcome' }],
    ['a need without help', { provision: [] }, { part: 'n1', lacks: 'provision' }],
    [
      'an educational need that only health is to meet',
      { provision: [{ id: 'p1', ...line, section: 'G' as const }] },
      { part: 'n1', lacks: 'provision in its own section' },
    ],
    [
      'an outcome no help leads to',
      { provision: [{ id: 'p1', ...line, forOutcomes: [] }] },
      { part: 'o1', lacks: 'provision that leads to it' },
    ],
    [
      'help for nothing',
      { provision: [...plan.provision, { id: 'p2', ...line, forNeeds: [], forOutcomes: [] }] },
      { part: 'p2', lacks: 'a need or an outcome' },
    ],
  ])('%s hangs loose', (_, change, loose) => expect(looseIn({ ...plan, ...change })).toContainEqual(loose))

  it('taking a need out unties what was tied to it, and loses nothing else', () => {
    const without = withPart(plan, 'n1', null)
    expect(without).toMatchObject({
      needs: [],
      outcomes: [{ id: 'o1', forNeeds: [] }],
      provision: [{ id: 'p1', forNeeds: [], forOutcomes: ['o1'] }],
    })
  })
})

describe('comparing two plans', () => {
  it('the same plan has not changed', () => expect(whatChanged(plan, plan)).toEqual([]))

  it('says which sentence of which part is gone and which is new', () => {
    const after = withPart(plan, 'p1', { id: 'p1', ...line, what: 'Teaches sounds. Reads with her.' })
    expect(whatChanged(plan, after)).toEqual([
      {
        part: 'p1',
        field: 'what',
        sentences: [
          { text: 'Teaches sounds.', how: 'same' },
          { text: 'Reads with him.', how: 'gone' },
          { text: 'Reads with her.', how: 'new' },
        ],
      },
    ])
  })

  it('names what was added, taken out, and in section A', () => {
    const after = { ...withPart(plan, 'o1', null), hopes: 'He wants to drive buses.' }
    expect(whatChanged(plan, after).map(({ part, field }) => `${part} ${field}`)).toEqual([
      'A hopes',
      'o1 words',
      'o1 by',
      'o1 forNeeds',
      'p1 forOutcomes',
    ])
  })

  it('the school named at the end is a change of section I', () => {
    const final = { ...plan, placement: { name: 'Larkfield', type: 'Mainstream primary' } }
    expect(whatChanged(plan, final).map(({ part }) => part)).toEqual(['I'])
  })
})

it.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Dr. Voss saw him. He read.', ['Dr. Voss saw him.', 'He read.']],
  ['A list:\nfirst\n\nsecond', ['A list:', 'first', 'second']],
  ['She said “No.” Then she left.', ['She said “No.”', 'Then she left.']],
  ['  ', []],
])('the sentences of “%s”', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))

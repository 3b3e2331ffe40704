import { describe, expect, test } from 'vitest'
import { serviceDefinitionSchema, type WrittenDefinition } from '../definition.ts'
import { lawfulnessOf, unlawfulGates } from './index.ts'

const assessment = {
  id: 'ehc-needs-assessment',
  version: '1',
  from: '2026-09-01',
  name: 'Assessment',
  owner: 'SEND team',
  kind: 'statutory-assessment',
  ask: { by: [{ who: 'parent' }] },
  stages: [
    {
      id: 'panel',
      kind: 'decision',
      phase: 'deciding',
      name: 'Panel',
      owner: 'Panel',
      duty: 'decide whether to assess',
    },
    { id: 'advice', kind: 'report', phase: 'delivering', name: 'Advice', owner: 'All', duty: 'give advice' },
    {
      id: 'answer',
      kind: 'decision',
      phase: 'delivering',
      name: 'Plan or not',
      owner: 'Team',
      duty: 'say there will be no plan',
    },
    {
      id: 'draft',
      kind: 'agreement',
      phase: 'delivering',
      name: 'Draft',
      owner: 'Team',
      duty: 'leave time to answer the draft',
    },
    {
      id: 'final',
      kind: 'report',
      phase: 'delivering',
      name: 'Final',
      owner: 'Team',
      duty: 'send the final plan',
    },
    { id: 'after', kind: 'follow-up', phase: 'delivering', name: 'After', owner: 'Team' },
  ],
  words: { family: 'You can ask even if school has not.' },
  signposts: [{ to: { name: 'Advice', url: 'https://example.org' }, why: 'Free advice.' }],
} satisfies WrittenDefinition

const gates = (change: Partial<WrittenDefinition>): string[] =>
  unlawfulGates(serviceDefinitionSchema.parse({ ...assessment, ...change }))

test('an assessment that asks for the legal test alone has no fault', () => {
  expect(gates({})).toEqual([])
  expect(gates({ criteria: [{ id: 'sen', rule: { fact: 'has-or-may-have-sen' } }] })).toEqual([])
})

describe('R18 5.9 item 10: nothing may stand before an EHC needs assessment', () => {
  test.each([
    [
      'a fact of its own',
      { criteria: [{ id: 'two-cycles', rule: { fact: 'two-cycles-done' } }] },
      /“two-cycles”.*section 36\(8\)/,
    ],
    [
      'a diagnosis',
      { criteria: [{ id: 'diagnosis', rule: { fact: 'autism-diagnosis' } }] },
      /has been diagnosed with autism.*section 36\(8\)/,
    ],
    [
      'attainment',
      { criteria: [{ id: 'behind', rule: { delay: { measure: 'months', atLeast: 24, areas: 2 } } }] },
      /behind by 24 months/,
    ],
    ['an age', { age: { from: 60, to: 192 } }, /under 25.*section 83/],
    [
      'a condition on the parent',
      { ask: { by: [{ who: 'parent', when: { fact: 'school-has-hours' } }] } },
      /parent.*section 36\(1\)/,
    ],
    [
      'the school’s agreement',
      { agreements: [{ id: 'a', of: ['the school'], to: 'the request' }] },
      /the school.*section 36\(1\)/,
    ],
    [
      'an agreement before the panel',
      { agreements: [{ id: 'a', of: ['the school'], to: 'the request', before: 'panel' }] },
      /the school/,
    ],
    [
      'a number of places',
      { pools: [{ id: 'a', name: 'Assessments', unit: 'place', size: 40 }] },
      /cannot run out/,
    ],
    ['no day by which to hear', { stages: assessment.stages.slice(1) }, /regulation 5\(1\)/],
    ['nowhere to turn', { signposts: [] }, /regulation 5\(3\)/],
    [
      'six months for the plan',
      { targets: [{ from: 'received', to: 'final', within: 6, unit: 'months' }] },
      /6 months.*regulation 13\(2\)/,
    ],
    [
      'seven weeks to decide',
      { targets: [{ from: 'received', to: 'answered', within: 7, unit: 'weeks' }] },
      /7 weeks.*regulation 5\(1\)/,
    ],
    [
      'seventeen weeks to say no',
      { targets: [{ from: 'received', to: 'answer', within: 17, unit: 'weeks' }] },
      /regulation 10\(1\)/,
    ],
    [
      '35 working days for advice',
      { targets: [{ from: 'panel', to: 'advice', within: 35, unit: 'working-days' }] },
      /regulation 8/,
    ],
    [
      'ten days for the family',
      { targets: [{ from: 'draft', to: 'final', within: 10, unit: 'days' }] },
      /less time than the law does.*regulation 13/,
    ],
    [
      '150 days to an unnamed end',
      { targets: [{ from: 'received', to: 'after', within: 150, unit: 'days' }] },
      /regulation 13\(2\)/,
    ],
  ] as [string, Partial<WrittenDefinition>, RegExp][])('%s', (_, change, wanted) => {
    const found = gates(change)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(wanted)
  })

  test('a tighter aim, an agreement after the decision, and an aim between stages with no law are fine', () => {
    expect(
      gates({
        targets: [
          { from: 'received', to: 'panel', within: 4, unit: 'weeks' },
          { from: 'received', to: 'final', within: 20, unit: 'weeks' },
          { from: 'draft', to: 'final', within: 15, unit: 'days' },
          { from: 'panel', to: 'after', within: 12, unit: 'months' },
        ],
        agreements: [{ id: 'a', of: ['the family'], to: 'a meeting', before: 'draft' }],
      }),
    ).toEqual([])
  })
})

describe('R4 5.9 item 5: being looked after is never enough', () => {
  const local = (rule: NonNullable<WrittenDefinition['criteria']>[number]['rule']) =>
    gates({ kind: 'local', criteria: [{ id: 'one', rule }] })
  const lookedAfter = { fact: 'looked-after' }
  const need = { fact: 'developmental-delay' }
  const age = { ageMonths: { from: 0, to: 36 } }
  test.each([
    ['alone', lookedAfter, 1],
    ['with an age', { all: [age, lookedAfter] }, 1],
    [
      'with a place and a school year',
      { all: [{ place: ['home' as const] }, { any: [{ keyStages: [1] }] }, lookedAfter] },
      1,
    ],
    ['or a need', { any: [need, lookedAfter] }, 1],
    ['one of two', { atLeast: 1, of: [need, lookedAfter] }, 1],
    ['with a need', { all: [need, lookedAfter] }, 0],
    ['two of two', { atLeast: 2, of: [need, lookedAfter] }, 0],
    ['not looked after', { fact: 'looked-after', is: false }, 0],
    ['an age alone', { atLeast: 1, of: [age] }, 0],
    ['a need alone', need, 0],
  ])('%s', (_, rule, count) => expect(local(rule)).toHaveLength(count))
})

describe('5.9 items 3 and 12: the words of every part are read', () => {
  const said = (change: Partial<WrittenDefinition>) =>
    lawfulnessOf(serviceDefinitionSchema.parse({ ...assessment, ...change })).join('\n')

  test('a local service that points nowhere', () =>
    expect(said({ kind: 'local', signposts: [] })).toMatch(/It points nowhere else.*section 32/))
  test('the family’s words', () =>
    expect(said({ words: { family: 'You must have two reviewed plans.' } })).toMatch(/section 36\(8\)/))
  test('the team’s words', () =>
    expect(
      said({ words: { family: 'Ask us.', team: 'Cases without an EP report will not be considered.' } }),
    ).toMatch(/report/))
  test('how to ask', () =>
    expect(said({ ask: { by: [{ who: 'parent', how: 'only accepted on the form' }] } })).toMatch(/a form/))
  test('a stage’s words', () => {
    const [panel, ...rest] = assessment.stages
    expect(
      said({
        stages: [
          {
            ...panel!,
            referrer: 'Schools must show £6,000 spent.',
            team: 'Refuse unless there is a diagnosis.',
          },
          ...rest,
        ],
      }),
    ).toMatch(/money spent[^]*diagnosis/)
  })
  test('a legal time written as words', () =>
    expect(said({ words: { family: 'You hear within six weeks.' } })).toMatch(/Name the duty/))
  test('nothing at all', () => expect(said({})).toBe(''))
})

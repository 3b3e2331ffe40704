import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyRule } from '../rules/any-rule.ts'
import { serviceDefinitionSchema, type WrittenDefinition } from '../rules/definition.ts'
import { leavesOf } from '../rules/evaluate.ts'
import { knownFacts } from '../rules/known-facts.ts'
import { knownInstruments } from '../rules/known-instruments.ts'
import type { Rule } from '../rules/rule.ts'
import { howItGoes, howToAsk, whoItIsFor } from './definition-in-words.ts'
import { numbersIn } from './numbers-in.ts'
import { ageInWords } from './plain-names.ts'
import { clauseOf } from './rule-in-words.ts'
import { inOneLine, type Saying } from './saying.ts'

const vocabulary = { facts: knownFacts, instruments: knownInstruments }

const service = (more: Partial<WrittenDefinition>) =>
  serviceDefinitionSchema.parse({
    id: 'kite-club',
    version: '1',
    from: '2026-09-01',
    name: 'Kite Club',
    owner: 'Kite team',
    kind: 'local',
    ask: { by: [{ who: 'school' }] },
    words: { family: 'We fly kites.' },
    ...more,
  })

const page = (sayings: readonly Saying[]) => sayings.map(inOneLine).join('\n')
/** Past the schema, because a number changed by one may ask for more than is listed. */
const pageFor = (rule: Rule) =>
  page(whoItIsFor({ ...service({}), criteria: [{ id: 'one', rule }] }, vocabulary))

describe('LO-9: who it is for is written out from the rules', () => {
  test('every leaf of every rule is on the page', () =>
    fc.assert(
      fc.property(anyRule, (rule) => {
        const text = pageFor(rule).toLowerCase()
        for (const leaf of leavesOf(rule))
          expect(text).toContain(
            clauseOf(leaf, vocabulary)
              .toLowerCase()
              .replace(/^the child /, ''),
          )
      }),
      { numRuns: 300 },
    ))

  test('every number of every rule is on the page, and another number makes another page', () =>
    fc.assert(
      fc.property(anyRule, fc.nat(), (rule, pick) => {
        const before = pageFor(rule)
        const numbers = numbersIn(rule)
        for (const { words } of numbers) expect(before.toLowerCase()).toContain(words.toLowerCase())
        const chosen = numbers[pick % Math.max(1, numbers.length)]
        if (chosen) expect(pageFor(chosen.changed)).not.toBe(before)
      }),
      { numRuns: 500 },
    ))

  test('turning a fact round, all into any, or one place into another makes another page', () => {
    const is: Rule = { fact: 'looked-after' }
    const pairs: [Rule, Rule][] = [
      [is, { ...is, is: false }],
      [{ all: [is, { place: ['home'] }] }, { any: [is, { place: ['home'] }] }],
      [{ place: ['home'] }, { place: ['school'] }],
      [{ place: ['home'] }, { place: ['home', 'school'] }],
      [{ lawfulAge: 'under-25' }, { lawfulAge: 'below-compulsory-school-age' }],
    ]
    for (const [one, other] of pairs) expect(pageFor(one)).not.toBe(pageFor(other))
  })

  test('no two ages share their words', () => {
    const ages = Array.from({ length: 400 }, (_, months) => ageInWords(months))
    expect(new Set(ages).size).toBe(ages.length)
    expect([0, 1, 18, 24, 31, 36].map(ageInWords)).toEqual([
      'birth',
      '1 month',
      '18 months',
      '2 years',
      '2 years and 7 months',
      '3 years',
    ])
  })

  test('ages, criteria and who goes first, in sentences', () => {
    const text = page(
      whoItIsFor(
        service({
          age: { from: 18, to: 36 },
          meets: 'any',
          criteria: [
            { id: 'one', rule: { fact: 'not-yet-moving' } },
            { id: 'other', rule: { place: ['home'] } },
          ],
          priority: [{ band: 'go first', when: { fact: 'looked-after' }, because: 'Moves come suddenly.' }],
        }),
        vocabulary,
      ),
    )
    expect(text).toBe(
      [
        'The child is at least 18 months old and not yet 3 years old. The age is counted on the day the request arrives.',
        'At least one of these is true: The child does not move around by themselves yet; The child is at home, and not in a nursery or school.',
        'If the child is looked after by a council, and meets these rules, they go first. Moves come suddenly.',
      ].join('\n'),
    )
  })

  test('no rules at all', () =>
    expect(page(whoItIsFor(service({}), vocabulary))).toBe('It is for anybody who wants it.'))
})

describe('how to ask is written out from the definition', () => {
  const ask = (by: WrittenDefinition['ask']['by'], more: Partial<WrittenDefinition> = {}) =>
    page(howToAsk(service({ ask: { by }, ...more }), vocabulary))

  test('whether a family may ask themselves', () => {
    expect(ask([{ who: 'school' }])).toMatch(/^A family cannot ask for this themselves/)
    expect(ask([{ who: 'parent', how: 'by phone' }])).toMatch(
      /^A family can ask for this themselves\.\n.*A parent or carer, by phone/,
    )
    expect(ask([{ who: 'parent', when: { fact: 'moving-into-area' } }])).toMatch(
      /^Sometimes.*\n.*if the child is about to move/,
    )
    expect(ask([])).toBe('Nobody has told us yet who can ask. The service can tell you.')
  })

  test('a statutory assessment names those the law names, whatever a pack says', () =>
    expect(ask([{ who: 'school', how: 'with a form' }], { kind: 'statutory-assessment' })).toMatch(
      /no form is needed\.\n.*A parent or carer, if.*The young person, if.*at school, with a form/,
    ))

  test('whom to talk to, what to agree and what helps', () => {
    const text = page(
      howToAsk(
        service({
          ask: {
            by: [{ who: 'school' }],
            through: [{ say: 'the SENCO', when: { place: ['school'] } }, { say: 'anyone in the team' }],
            bring: ['a drawing'],
          },
          stages: [
            { id: 'start', kind: 'delivery', phase: 'delivering', name: 'First flight', owner: 'Kite team' },
          ],
          agreements: [
            { id: 'a', of: ['the school', 'the parent'], to: 'the day', before: 'start' },
            { id: 'b', of: ['the parent'], to: 'being referred' },
          ],
        }),
        vocabulary,
      ),
    )
    for (const part of [
      'The SENCO, if the child is at school',
      'Anyone in the team',
      'The school and the parent must agree to the day before the step “First flight”.',
      'The parent must agree to being referred before anybody asks.',
      'you can ask without them: A drawing',
    ])
      expect(text).toContain(part)
  })
})

test('how it goes: stages, an interpreter, places, weeks, and aims, each number in words', () => {
  const text = page(
    howItGoes(
      service({
        stages: [
          {
            id: 'look',
            kind: 'assessment',
            phase: 'deciding',
            name: 'A look',
            owner: 'Kite team',
            interpreterIfNeeded: true,
          },
          {
            id: 'fly',
            kind: 'delivery',
            phase: 'delivering',
            name: 'Flying',
            owner: 'Kite team',
            family: 'You fly.',
          },
        ],
        pools: [
          { id: 'a', name: 'Hill', unit: 'place', size: 7, keyStages: [1, 2] },
          { id: 'b', name: 'Beach', unit: 'hour', size: null, per: 'financial-year', keyStages: [3] },
        ],
        placement: {
          lasts: { count: 2, unit: 'terms' },
          maximumSchoolDays: 60,
          timetable: [{ fromWeek: 1, there: 4, ownSchool: 1, ownSchoolGrowsTo: 3 }],
        },
        targets: [
          { from: 'received', to: 'look', within: 5, unit: 'working-days' },
          { from: 'answered', to: 'fly', within: 1, unit: 'weeks' },
          { from: 'look', to: 'answered', within: 2, unit: 'months' },
        ],
      }),
    ),
  )
  for (const part of [
    'A look. Somebody finds out what your child can do and what would help. If you speak another language, there is an interpreter',
    'Flying. You fly',
    'A place lasts 2 terms, and at most 60 school days there.',
    'From week 1: 4 days a week there and 1 day at the child’s own school, growing to 3 days',
    'Hill: 7 places, for key stages 1 and 2.',
    'Beach. We have not been told how many hours there are, each financial year, for key stage 3.',
    'Our aim: “A look” within 5 working days of the day the request arrives.',
    'Our aim: “Flying” within 1 week of the answer.',
    'Our aim: the answer within 2 months of “A look”.',
  ])
    expect(text).toContain(part)
})

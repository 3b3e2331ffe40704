import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import type { Told, Written } from './blocks.ts'
import { compose, type Contacts } from './compose.ts'
import { lacking, type LetterName, letterNames, mustHold } from './letter.ts'
import { unlawfulIn } from './unlawful-reasons.ts'

const day = (text: string) => parseDay(text)!
const contacts: Contacts = {
  council: 'Northmere Council',
  team: 'EHC team north, 01632 960101',
  advice: 'Northmere SENDIASS, 01632 960102',
  mediation: 'Northmere Mediation, 01632 960103',
  disagreement: 'Talk It Through, 01632 960104',
  schools: 'The list of schools is on our website.',
}
const state: Told = {
  receivedOn: day('2026-01-26'),
  moving: { council: 'Southmere Council', knownOn: day('2026-02-02'), movedOn: day('2026-03-02') },
  takenOver: {
    council: 'Southmere Council',
    passedOnOn: day('2026-02-16'),
    madeOn: day('2025-05-06'),
    lastReviewedOn: null,
    told: null,
    placedAt: null,
  },
}
const written: Written = {
  follows: { what: 'a review', reviewBy: day('2026-05-05') },
  reasons: 'Sam’s needs are met by the help in place.',
  asked: ['the head teacher'],
}
const letter = (name: LetterName, sentOn = '2026-03-02', who: Contacts = contacts) =>
  compose(name, state, written, who, day(sentOn))
const textOf = (name: LetterName, sentOn?: string) =>
  letter(name, sentOn)
    .blocks.flatMap(({ paragraphs }) => paragraphs)
    .join('\n')

describe.each(letterNames)('the letter “%s”', (name) => {
  it('holds everything it must', () => expect(lacking(letter(name))).toEqual([]))

  it.each(mustHold(name))('cannot be sent without “%s”', (needed) => {
    const whole = letter(name)
    const without = { ...whole, blocks: whole.blocks.filter(({ holds }) => holds !== needed) }
    expect(lacking(without)).toEqual([needed])
    const empty = whole.blocks.map((one) => (one.holds === needed ? { ...one, paragraphs: [' '] } : one))
    expect(lacking({ ...whole, blocks: empty })).toEqual([needed])
  })
})

describe('what a letter needs of the council', () => {
  it.each([
    ['advice', 'information, advice and support'],
    ['mediation', 'how to reach the mediation adviser'],
    ['disagreement', 'help to settle disagreements'],
  ] as const)('a council with no %s on file cannot send a refusal', (missing, holds) =>
    expect(lacking(letter('refusal to assess', '2026-03-02', { ...contacts, [missing]: null }))).toEqual([
      holds,
    ]),
  )

  it('a refusal without reasons cannot be sent', () => {
    const none = compose(
      'refusal to assess',
      { receivedOn: day('2026-01-26') },
      { ...written, reasons: ' ' },
      contacts,
      day('2026-03-02'),
    )
    expect(lacking(none)).toEqual(['reasons'])
  })
})

// Worked by hand. Tribunal rule 12: a limit in August moves to the first working day of September.
describe('the days in a letter', () => {
  it.each([
    ['an ordinary day', '2026-03-02', 'Tuesday 5 May 2026', 'Saturday 2 May 2026'],
    ['a limit in August', '2026-06-10', 'Tuesday 1 September 2026', 'Monday 10 August 2026'],
    ['a limit at Christmas', '2026-10-27', 'Monday 4 January 2027', 'Sunday 27 December 2026'],
  ])('%s: the appeal by %s', (_, sentOn, appealBy, mediateBy) => {
    expect(textOf('refusal to assess', sentOn)).toContain(`by 5pm on ${appealBy}`)
    expect(textOf('refusal to assess', sentOn)).toContain(`mediation adviser by ${mediateBy}`)
  })

  it('an acknowledgement says six weeks and twenty weeks from the day the request came', () => {
    expect(textOf('acknowledgement')).toContain('Monday 9 March 2026')
    expect(textOf('acknowledgement')).toContain('Monday 15 June 2026')
  })

  it('a draft sent on 27 April can be answered until the end of 11 May', () =>
    expect(textOf('draft plan', '2026-04-27')).toContain('Monday 11 May 2026'))
})

describe('reasons for a refusal', () => {
  it.each([
    'There is no evidence of two cycles of assess, plan, do, review.',
    'The school has not spent its £6,000.',
    'The request was not on our form.',
    'There is no educational psychology report.',
    'He is making progress.',
    'She is academically able.',
    'Our threshold was not met.',
    'There is insufficient specialist evidence.',
  ])('are refused with the law: %s', (reasons) => expect(unlawfulIn(reasons)).not.toEqual([]))

  it.each([
    'Sam has a hearing loss in one ear. The radio aid and the seat at the front, in place since May, let him hear his lessons. His teacher, his parents and the teacher of the deaf all say his learning needs are met. A plan would add nothing that he needs.',
    'Ana’s needs in reading are understood, and the help she has four times a week is enough for her to learn with her class.',
  ])('about the child and the test are taken: %s', (reasons) => expect(unlawfulIn(reasons)).toEqual([]))
})

import { describe, expect, it } from 'vitest'
import { emptyBody } from './body.ts'
import { howsFor, lackOf, notSpokenOf } from './how.ts'
import { joinedTo, ownPart, withWritten } from './written.ts'

const fresh = (...words: string[]) => words.map((one) => ({ words: one, part: 'education' as const }))
const numbered = (body: typeof emptyBody) => body.points.map(({ number, words }) => `${number} ${words}`)

describe('advice as it is written', () => {
  const needs = withWritten(emptyBody, { about: 'need', edited: [], fresh: fresh('He tires', '') })

  it('numbers each point as it is written, and leaves empty boxes out', () =>
    expect(numbered(needs)).toEqual(['1 He tires']))

  it('makes a point of each paragraph that is pasted, without the report’s own numbers', () => {
    const pasted = withWritten(needs, {
      about: 'provision',
      edited: [],
      fresh: fresh('1. A rest each hour\n\n2) A laptop\nof his own\n\n• Stairs with an adult'),
    })
    expect(numbered(pasted)).toEqual([
      '1 He tires',
      '2 A rest each hour',
      '3 A laptop\nof his own',
      '4 Stairs with an adult',
    ])
  })

  it('gives the number of a point that was taken out to no other', () => {
    const edited = [{ number: 1, words: ' ', part: 'health' as const }]
    const gone = withWritten(needs, { about: 'need', edited, fresh: fresh('He falls') })
    expect(numbered(gone)).toEqual(['2 He falls'])
    expect(numbered(withWritten(gone, { about: 'need', edited: [], fresh: fresh('He trips') }))).toEqual([
      '2 He falls',
      '3 He trips',
    ])
  })

  it('leaves the other pages alone', () => {
    const edited = [{ number: 1, words: 'Changed', part: 'health' as const }]
    expect(numbered(withWritten(needs, { about: 'outcome', edited, fresh: [] }))).toEqual(['1 He tires'])
  })
})

describe('two of one family', () => {
  const hers = withWritten(emptyBody, {
    about: 'need',
    edited: [],
    fresh: fresh('At hers he sleeps'),
    by: 'her',
  })
  const his = withWritten(emptyBody, {
    about: 'need',
    edited: [],
    fresh: fresh('At his he does not'),
    by: 'him',
  })

  it('each see what they wrote themselves, and nothing of the other', () => {
    const both = joinedTo(hers, his, 'him')
    expect(numbered(ownPart(both, 'him'))).toEqual(['2 At his he does not'])
    expect(numbered(ownPart(both, 'her'))).toEqual(['1 At hers he sleeps'])
  })

  it('both count: the second does not replace the first', () =>
    expect(numbered(joinedTo(hers, his, 'him'))).toHaveLength(2))
})

describe('how advice may be given', () => {
  const says = (text: string) => ({ ...emptyBody, says: text })
  it.each([
    [
      'social care cannot say no involvement and nothing else',
      'no involvement',
      says('Not known to us'),
      'what was looked at',
    ],
    [
      'social care says what was looked at',
      'no involvement',
      says('We read our records of both homes and rang the mother on Monday'),
      null,
    ],
    ['the notes are named', 'from the notes', { ...says(''), points: [] }, 'which notes'],
    [
      'notes without a point advise nothing',
      'from the notes',
      says('Clinic letters of the spring'),
      'nothing said',
    ],
    [
      'that what everybody can have is enough is itself the advice',
      'universal offer meets it',
      says('The drop-in helps with this'),
      null,
    ],
    ['but it says what that is', 'universal offer meets it', emptyBody, 'what is offered'],
    ['nothing at all is no advice', 'written here', emptyBody, 'nothing said'],
    ['a child’s own words are', 'written here', { ...emptyBody, child: 'I like Maths' }, null],
  ] as const)('%s', (_, how, body, lack) => expect(lackOf(how, body)).toBe(lack))

  it('only health may say that the universal offer meets it, only social care that they are not involved', () => {
    expect(howsFor('medical')).toContain('universal offer meets it')
    expect(howsFor('educational')).not.toContain('universal offer meets it')
    expect(howsFor('social care')).toContain('no involvement')
    expect(howsFor('medical')).not.toContain('no involvement')
  })

  it('says what of needs, outcomes and provision it does not speak of', () => {
    const needs = withWritten(emptyBody, { about: 'need', edited: [], fresh: fresh('He tires') })
    expect(notSpokenOf(needs)).toEqual(['outcome', 'provision'])
  })
})

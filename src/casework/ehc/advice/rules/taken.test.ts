import { describe, expect, it } from 'vitest'
import { emptyBody } from './body.ts'
import { sentencesByPage, withTaken } from './taken.ts'

const pages = sentencesByPage([
  'He tires after ten\nminutes. He sits out of games.\n\nHe likes trains.',
  'A physiotherapist sees him for 30 minutes each fort-\nnight. It is looked at each term.',
])
const taking = { document: 'd1', pages, about: 'need', part: 'health' } as const

describe('a report', () => {
  it('is read sentence by sentence, whatever lines it is set in', () => {
    expect(pages).toEqual([
      ['He tires after ten minutes.', 'He sits out of games.', 'He likes trains.'],
      ['A physiotherapist sees him for 30 minutes each fortnight.', 'It is looked at each term.'],
    ])
  })

  it('gives its sentences to points that say on which page they stand; neighbours are one point', () => {
    const body = withTaken(emptyBody, { ...taking, chosen: new Set(['1.1', '1.2', '2.1']) })
    expect(body.points).toEqual([
      {
        number: 1,
        about: 'need',
        part: 'health',
        words: 'He tires after ten minutes. He sits out of games.',
        from: { document: 'd1', page: 1 },
      },
      expect.objectContaining({ number: 2, from: { document: 'd1', page: 2 } }),
    ])
  })

  it('taken twice gives a point once, and never the number of one that was taken out', () => {
    const once = withTaken({ ...emptyBody, lastNumber: 4 }, { ...taking, chosen: new Set(['1.3']) })
    expect(withTaken(once, { ...taking, chosen: new Set(['1.3']) })).toEqual(once)
    expect(once.points[0]!.number).toBe(5)
  })

  it('without pages is told without one', () => {
    const letter = sentencesByPage(['She reads.'])
    const body = withTaken(emptyBody, { ...taking, pages: letter, chosen: new Set(['1.1']) })
    expect(body.points[0]!.from).toEqual({ document: 'd1', page: null })
  })
})

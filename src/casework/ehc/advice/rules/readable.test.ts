import { describe, expect, it } from 'vitest'
import type { Label } from '#access'
import { readableIn, readsPoint } from './readable.ts'

const said = [
  {
    adviceId: 'psych',
    labels: ['ordinary'] as const,
    points: [
      { number: 1, words: 'Reading is hard.' },
      { number: 2, words: 'He told me of a fear at home.', labels: ['safeguarding'] as const },
      { number: 3, words: 'They live in Hill Street.', labels: ['kept from a parent'] as const },
    ],
  },
  {
    adviceId: 'care',
    labels: ['ordinary', 'safeguarding'] as const,
    points: [{ number: 1, words: 'A plan.' }],
  },
]
const reads =
  (...own: readonly Label[]) =>
  (labels: readonly Label[]) =>
    labels.every((label) => own.includes(label))

describe('a point that is marked', () => {
  it.each([
    ['a parent who is kept from some of it', reads('ordinary'), [1]],
    ['another parent', reads('ordinary', 'kept from a parent'), [1, 3]],
    ['a social worker', reads('ordinary', 'kept from a parent', 'safeguarding'), [1, 2, 3]],
  ])('is read only by who may read the mark: %s', (_who, may, numbers) => {
    const psych = readableIn(said, may).find(({ adviceId }) => adviceId === 'psych')!
    expect(psych.points.map(({ number }) => number)).toEqual(numbers)
    for (const { number } of said[0]!.points)
      expect(readsPoint(said, may)({ adviceId: 'psych', number })).toBe(numbers.includes(number))
  })

  it('is kept by the marks of the whole advice too', () => {
    expect(readableIn(said, reads('ordinary')).map(({ adviceId }) => adviceId)).toEqual(['psych'])
    expect(readsPoint(said, reads('ordinary'))({ adviceId: 'care', number: 1 })).toBe(false)
  })

  it.each([
    { adviceId: 'psych', number: 9 },
    { adviceId: 'nobody', number: 1 },
  ])('that nobody made is nobody’s to read', (ref) => expect(readsPoint(said, () => true)(ref)).toBe(false))
})

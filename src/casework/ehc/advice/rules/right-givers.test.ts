import { describe, expect, it } from 'vitest'
import { rightGivers } from './right-givers.ts'

const giver = (name: string, kind: string, words: readonly string[], fromAge = 0, toAge = 25) =>
  ({ name, kind, words: [...words], fromAge, toAge }) as Parameters<typeof rightGivers>[0][number] & {
    name: string
  }
const known = [
  giver('paediatrics', 'medical', ['walk', 'tire', 'fall'], 0, 17),
  giver('speech therapy', 'medical', ['speech', 'word', 'talk'], 0, 18),
  giver('mental health', 'medical', ['anxi', 'sleep'], 5, 17),
  giver('psychology', 'psychological', []),
]
const named = (age: number | null, said: string) => rightGivers(known, { age, said }).map(({ name }) => name)

describe('whom to ask, of those a council knows', () => {
  it.each([
    ['words of the request speak for a service', 8, 'She tires and falls.', ['paediatrics', 'psychology']],
    [
      'several may be right at once',
      8,
      'Few words, and very anxious.',
      ['speech therapy', 'mental health', 'psychology'],
    ],
    [
      'a service for older children is not asked about a small one',
      3,
      'He is anxious.',
      ['paediatrics', 'psychology'],
    ],
    [
      'where nothing speaks for any of a kind, the first of it is asked',
      8,
      'Reading is hard.',
      ['paediatrics', 'psychology'],
    ],
    ['an age that is not known leaves nobody out', null, 'He is anxious.', ['mental health', 'psychology']],
    ['the middle of a word says nothing', 8, 'A crossword.', ['paediatrics', 'psychology']],
  ])('%s', (_, age, said, expected) => expect(named(age, said)).toEqual(expected))

  it('asks somebody of every kind there is', () => {
    for (const age of [0, 4, 11, 16]) expect(named(age, '')).toContain('psychology')
  })
})

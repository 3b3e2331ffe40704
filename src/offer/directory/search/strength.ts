import type { SearchEntry } from './entry.ts'

type TextField = 'name' | 'provider' | 'place' | 'keywords' | 'facetWords' | 'summary' | 'description'

/** How much one mention counts, by where it stands. */
export const fieldWeights = {
  name: 8,
  provider: 4,
  place: 4,
  keywords: 4,
  facetWords: 4,
  summary: 2,
  description: 1,
} as const satisfies Record<TextField, number>

export const textFields = Object.keys(fieldWeights) as readonly (keyof typeof fieldWeights)[]

/** Words of one field that are read; a hostile import cannot make one listing cost more than this. */
export const longestField = 4_000

/**
 * 1 to 127: how strongly an entry is about a word. `weight` is the sum over its mentions. The fourth mention adds less
 * than the first, and a mention in a long text less than in a short one. Fixed constants rather than averages of the
 * collection: a listing's strength never depends on its neighbours, so parts of the index can be merged as they are.
 */
export const strengthOf = (weight: number, wordsInEntry: number): number => {
  const length = 0.6 + 0.4 * Math.min(wordsInEntry / typicalWords, 4)
  return Math.max(1, Math.min(127, Math.round((127 * weight) / (weight + 4 * length))))
}

const typicalWords = 100

export const textOf = (entry: SearchEntry, field: TextField): string =>
  entry[field].slice(0, longestField * 8)

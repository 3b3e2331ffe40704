import type { SearchQuery } from './entry.ts'
import type { Reading } from './reading.ts'
import { mostWorth, type Scores } from './scoring.ts'
import type { Segment } from './segment.ts'

/** An entry in one of the segments; entries are numbered through, segment after segment. */
export type Located = { readonly segment: Segment; readonly entry: number }

/** Lower is better. */
type Key = (located: number, segment: Segment, entry: number, chord: number) => number

/** The order of the hits: by key, then by second, then by a comparison that always decides. */
export type Ranking = {
  readonly keyOf: Key
  readonly secondOf: Key
  readonly breakTie: (a: number, b: number) => number
}

export const rankingFor = (
  query: SearchQuery,
  reading: Reading,
  scores: Scores,
  locate: (located: number) => Located,
): Ranking => {
  const byRelevance = reading.units.length === 0 ? byName : relevanceOf(reading, scores)
  const nearestFirst = query.near === undefined ? byName : byChord
  const breakTie = (a: number, b: number): number => compareNames(locate(a), locate(b))
  switch (query.sort ?? 'relevance') {
    case 'relevance':
      if (reading.units.length === 0) return { keyOf: nearestFirst, secondOf: byName, breakTie }
      return { keyOf: byRelevance, secondOf: nearestFirst, breakTie }
    case 'distance':
      if (query.near === undefined) return { keyOf: byRelevance, secondOf: byName, breakTie }
      return { keyOf: byChord, secondOf: byRelevance, breakTie }
    case 'name':
      return { keyOf: byName, secondOf: byName, breakTie }
    case 'checked':
      return { keyOf: byChecked, secondOf: byRelevance, breakTie }
  }
}

const byName: Key = (_, segment, entry) => segment.sortKeys[entry]!
const byChord: Key = (_, __, ___, chord) => chord
const byChecked: Key = (_, segment, entry) => -segment.checked[entry]!

/**
 * The summed score, lifted two storeys when every unit that is met is met by whole words (so nothing that merely begins
 * alike can overtake), and more when the words are in the name: all of them, as one phrase, or as all of it.
 */
const relevanceOf = (reading: Reading, scores: Scores): Key => {
  const required = reading.units.filter((unit) => unit.required).length
  const storey = reading.units.reduce((sum, unit) => sum + unit.weight, 0) * mostWorth
  return (located, segment, entry) => {
    let relevance = scores.score[located]!
    if (scores.whole[located] === scores.met[located]) relevance += 2 * storey
    if (scores.named[located] !== required) return -relevance
    const name = segment.sortNames[entry]!
    if (!name.includes(reading.phrase)) return -relevance - 0.2 * storey
    if (name === reading.phrase) return -relevance - storey
    return -relevance - (` ${name} `.includes(` ${reading.phrase} `) ? 0.4 : 0.2) * storey
  }
}

const compareNames = (a: Located, b: Located): number => {
  const [keyA, keyB] = [a.segment.sortKeys[a.entry]!, b.segment.sortKeys[b.entry]!]
  if (keyA !== keyB) return keyA - keyB
  const [nameA, nameB] = [a.segment.sortNames[a.entry]!, b.segment.sortNames[b.entry]!]
  if (nameA !== nameB) return nameA < nameB ? -1 : 1
  const [idA, idB] = [a.segment.ids[a.entry]!, b.segment.ids[b.entry]!]
  return idA === idB ? 0 : idA < idB ? -1 : 1
}

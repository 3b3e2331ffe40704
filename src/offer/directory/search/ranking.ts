import type { SearchQuery } from './entry.ts'
import type { Reading } from './reading.ts'
import { mostWorth, type Scores } from './scoring.ts'
import type { Segment } from './segment.ts'

/** An entry in one of the segments; entries are numbered through, segment after segment. */
export type Located = { readonly segment: Segment; readonly entry: number }

/** The order of the hits: a key (lower is better) and, between equal keys, a comparison that always decides. */
export type Ranking = {
  readonly keyOf: (located: number, segment: Segment, entry: number, chord: number) => number
  readonly breakTie: (a: number, b: number) => number
}

export const rankingFor = (
  query: SearchQuery,
  reading: Reading,
  scores: Scores,
  locate: (located: number) => Located,
  chordOf: (located: Located) => number,
): Ranking => {
  const relevance = relevanceOf(reading, scores)
  const byName = (a: number, b: number): number => compareNames(locate(a), locate(b))
  const byRelevance = (a: number, b: number): number => {
    if (reading.units.length === 0) return 0
    const [one, other] = [locate(a), locate(b)]
    return relevance(b, other.segment, other.entry) - relevance(a, one.segment, one.entry)
  }
  const byChord = (a: number, b: number): number => {
    const [one, other] = [chordOf(locate(a)), chordOf(locate(b))]
    return one === other ? 0 : one - other
  }
  const sort =
    query.sort === 'distance' && query.near === undefined ? 'relevance' : (query.sort ?? 'relevance')
  switch (sort) {
    case 'relevance':
      if (reading.units.length === 0)
        return query.near === undefined
          ? { keyOf: (_, segment, entry) => segment.sortKeys[entry]!, breakTie: byName }
          : { keyOf: (_, __, ___, chord) => chord, breakTie: byName }
      return {
        keyOf: (located, segment, entry) => -relevance(located, segment, entry),
        breakTie: (a, b) => byChord(a, b) || byName(a, b),
      }
    case 'distance':
      return { keyOf: (_, __, ___, chord) => chord, breakTie: (a, b) => byRelevance(a, b) || byName(a, b) }
    case 'name':
      return { keyOf: (_, segment, entry) => segment.sortKeys[entry]!, breakTie: byName }
    case 'checked':
      return {
        keyOf: (_, segment, entry) => -segment.checked[entry]!,
        breakTie: (a, b) => byRelevance(a, b) || byName(a, b),
      }
  }
}

/**
 * The summed score, lifted two storeys when every unit that is met is met by whole words (so nothing that merely begins
 * alike can overtake), and more when the words are in the name: all of them, as one phrase, or as all of it.
 */
const relevanceOf = (
  reading: Reading,
  scores: Scores,
): ((located: number, segment: Segment, entry: number) => number) => {
  const required = reading.units.filter((unit) => unit.required).length
  const storey = reading.units.reduce((sum, unit) => sum + unit.weight, 0) * mostWorth
  return (located, segment, entry) => {
    let relevance = scores.score[located]!
    if (scores.whole[located] === scores.met[located]) relevance += 2 * storey
    if (scores.named[located] !== required) return relevance
    const name = segment.sortNames[entry]!
    if (name === reading.phrase) return relevance + storey
    return relevance + (` ${name} `.includes(` ${reading.phrase} `) ? 0.4 : 0.2) * storey
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

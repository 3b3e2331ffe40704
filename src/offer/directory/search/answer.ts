import { milesOfChord } from './distance.ts'
import type { SearchAnswer, SearchHit, SearchQuery } from './entry.ts'
import type { FacetSets } from './facet-sets.ts'
import { nearestChord, readFilters, unknownFacts } from './filters.ts'
import { passOver } from './pass.ts'
import { rankingFor, type Located } from './ranking.ts'
import type { Reading } from './reading.ts'
import type { Scores } from './scoring.ts'
import type { Segment } from './segment.ts'

/** From a read query to its page of hits and its counts. */
export const answer = (
  query: SearchQuery,
  reading: Reading,
  segments: readonly Segment[],
  scores: Scores,
  facetSets: FacetSets,
): SearchAnswer => {
  scores.addUp(reading.units, segments)
  const { matched, atLeast } = threshold(reading, scores)
  const filters = readFilters(query, facetSets)
  const locate = locator(segments)
  const chordOf = ({ segment, entry }: Located): number => nearestChord(filters, segment, entry)
  const ranking = rankingFor(query, reading, scores, locate)
  const { sure, maybe, known, possible, bySet } = passOver(
    segments,
    scores.met,
    atLeast,
    filters,
    ranking,
    query.offset + query.limit,
    facetSets.size,
  )
  const hits = [...sure.inOrder(), ...(query.offset + query.limit > known ? maybe.inOrder() : [])]
    .slice(query.offset, query.offset + query.limit)
    .map((located): SearchHit => {
      const { segment, entry } = locate(located)
      const chord = chordOf({ segment, entry })
      return {
        id: segment.ids[entry]!,
        miles: chord === Infinity ? null : milesOfChord(chord),
        unknown: unknownFacts(filters, segment, entry),
      }
    })
  return { hits, known, possible, counts: facetSets.counts(bySet), corrected: reading.corrected, matched }
}

/**
 * All words if entries hold them all, else all but one, else any. In a sentence (three words that count, or five of any
 * kind) one or two entries that happen to hold every word are not enough: the best answer often lacks one. Filters play no part, so
 * a tick only ever narrows.
 */
const threshold = (
  { units, phrase }: Reading,
  { reaching }: Scores,
): { matched: SearchAnswer['matched']; atLeast: number } => {
  const required = units.filter((unit) => unit.required).length
  if (required === 0) return { matched: 'everything', atLeast: 0 }
  const isSentence = required > 2 || (required === 2 && phrase.split(' ').length >= 5)
  if (reaching[required]! >= (isSentence ? enough : 1)) return { matched: 'all', atLeast: required }
  if (isSentence && reaching[required - 1]! >= enough) return { matched: 'most', atLeast: required - 1 }
  if (reaching[1]! > 0) return { matched: 'any', atLeast: 1 }
  return { matched: 'none', atLeast: required }
}

const enough = 3

const locator = (segments: readonly Segment[]): ((located: number) => Located) => {
  const [main, delta] = segments
  return (located) =>
    located < main!.size
      ? { segment: main!, entry: located }
      : { segment: delta!, entry: located - main!.size }
}

import { BestFew } from './best-few.ts'
import { milesOfChord } from './distance.ts'
import { facetNames, type SearchAnswer, type SearchHit, type SearchQuery } from './entry.ts'
import type { FacetSets } from './facet-sets.ts'
import { placeVerdict, readFilters, ruledOut, unknown, unknownFacts, type Filters } from './filters.ts'
import { rankingFor, type Located, type Ranking } from './ranking.ts'
import type { Reading } from './reading.ts'
import type { Scores } from './scoring.ts'
import type { Segment } from './segment.ts'

/** One pass over the entries: filters, counts, distance and the best few together. */
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
  const chordOf = ({ segment, entry }: Located): number => filters.chord?.(segment, entry) ?? Infinity
  const ranking = rankingFor(query, reading, scores, locate, chordOf)
  const { sure, maybe, known, possible, bySet } = pass(
    query,
    segments,
    scores,
    atLeast,
    filters,
    ranking,
    facetSets,
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

const pass = (
  query: SearchQuery,
  segments: readonly Segment[],
  scores: Scores,
  atLeast: number,
  { ticked, verdicts, age, times, chord, farthestChord }: Filters,
  { keyOf, breakTie }: Ranking,
  facetSets: FacetSets,
): { sure: BestFew; maybe: BestFew; known: number; possible: number; bySet: Uint32Array } => {
  const sure = new BestFew(query.offset + query.limit, breakTie)
  const maybe = new BestFew(query.offset + query.limit, breakTie)
  const bySet = new Uint32Array(facetSets.size)
  const { met } = scores
  const width = facetNames.length
  let known = 0
  let possible = 0
  let base = 0
  for (const segment of segments) {
    const { size, dead, sets } = segment
    for (let entry = 0; entry < size; entry++) {
      if (met[base + entry]! < atLeast || dead[entry] !== 0) continue
      let isSure = true
      if (age !== null) {
        const verdict = age(segment, entry)
        if (verdict === ruledOut) continue
        if (verdict === unknown) isSure = false
      }
      if (times !== null) {
        const verdict = times(segment, entry)
        if (verdict === ruledOut) continue
        if (verdict === unknown) isSure = false
      }
      const away = chord === null ? Infinity : chord(segment, entry)
      if (farthestChord !== null) {
        const verdict = placeVerdict(segment, entry, away, farthestChord)
        if (verdict === ruledOut) continue
        if (verdict === unknown) isSure = false
      }
      const row = entry * width
      let misses = 0
      let missed = 0
      for (let at = 0; at < ticked.length && misses < 2; at++) {
        const verdict = verdicts[sets[row + ticked[at]!]!]
        if (verdict === ruledOut) {
          misses++
          missed = ticked[at]!
        } else if (verdict === unknown) isSure = false
      }
      // An entry that fails in one list only still counts in that list: it is what another tick there would find.
      if (misses === 1) bySet[sets[row + missed]!]!++
      if (misses > 0) continue
      for (let facet = 0; facet < width; facet++) bySet[sets[row + facet]!]!++
      if (isSure) known++
      else possible++
      const located = base + entry
      ;(isSure ? sure : maybe).offer(located, keyOf(located, segment, entry, away))
    }
    base += size
  }
  return { sure, maybe, known, possible, bySet }
}

/**
 * All words if entries hold them all, else all but one, else any. In a sentence (three words that count, or more) one or
 * two entries that happen to hold every word are not enough: the best answer often lacks one. Filters play no part, so
 * a tick only ever narrows.
 */
const threshold = (
  { units }: Reading,
  { reaching }: Scores,
): { matched: SearchAnswer['matched']; atLeast: number } => {
  const required = units.filter((unit) => unit.required).length
  if (required === 0) return { matched: 'everything', atLeast: 0 }
  const isSentence = required > 2
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

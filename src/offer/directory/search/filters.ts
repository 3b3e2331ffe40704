import { facetNames, type FacetName, type SearchQuery, type UnknownFact } from './entry.ts'
import { chordOfMiles, unitVector } from './distance.ts'
import type { FacetSets } from './facet-sets.ts'
import { notKnown, type Segment } from './segment.ts'

/** How an entry stands to one thing asked for. */
export const ruledOut = 0
export const fits = 1
export const unknown = 2
export type Verdict = typeof ruledOut | typeof fits | typeof unknown

/** A query's filters, made ready to ask of many entries. */
export type Filters = {
  /** Positions in `facetNames` of the lists with ticks. */
  readonly ticked: readonly number[]
  /** By facet set number. */
  readonly verdicts: Uint8Array
  readonly age: ((segment: Segment, entry: number) => Verdict) | null
  readonly times: ((segment: Segment, entry: number) => Verdict) | null
  /** Squared chord to the nearest place; Infinity where there is none. */
  readonly chord: ((segment: Segment, entry: number) => number) | null
  /** Null when any distance will do. */
  readonly farthestChord: number | null
}

export const readFilters = (query: SearchQuery, facetSets: FacetSets): Filters => {
  const facets = query.facets ?? {}
  return {
    ticked: facetNames.flatMap((name, facet) => ((facets[name]?.length ?? 0) > 0 ? [facet] : [])),
    verdicts: facetSets.verdicts(facets),
    age: query.age === undefined ? null : ageVerdict(query.age.fromMonths, query.age.toMonths),
    times: query.times === undefined || query.times === 0 ? null : timesVerdict(query.times),
    chord: query.near === undefined ? null : nearestChord(unitVector(query.near)),
    farthestChord:
      query.near === undefined || query.radiusMiles === undefined ? null : chordOfMiles(query.radiusMiles),
  }
}

export const placeVerdict = (
  segment: Segment,
  entry: number,
  chord: number,
  farthestChord: number,
): Verdict => {
  if (segment.placeless[entry] === 1 || chord <= farthestChord) return fits
  return chord === Infinity ? unknown : ruledOut
}

/** What was asked for and is not known of this entry, for the page to say. */
export const unknownFacts = (filters: Filters, segment: Segment, entry: number): UnknownFact[] => {
  const facts: UnknownFact[] = filters.ticked
    .filter((facet) => filters.verdicts[segment.sets[entry * facetNames.length + facet]!] === unknown)
    .map((facet): FacetName => facetNames[facet]!)
  if (filters.age?.(segment, entry) === unknown) facts.push('age')
  if (filters.times?.(segment, entry) === unknown) facts.push('times')
  if (filters.chord !== null && filters.farthestChord !== null) {
    const chord = filters.chord(segment, entry)
    if (placeVerdict(segment, entry, chord, filters.farthestChord) === unknown) facts.push('place')
  }
  return facts
}

/** Both spans run up to, but not including, their end; a span without length is taken as one month. */
const ageVerdict =
  (from: number, to: number) =>
  ({ ageMin, ageMax }: Segment, entry: number): Verdict => {
    const low = ageMin[entry]!
    if (low === notKnown) return unknown
    const high = Math.max(ageMax[entry]!, low + 1)
    return low < Math.max(to, from + 1) && from < high ? fits : ruledOut
  }

const timesVerdict =
  (asked: number) =>
  ({ times }: Segment, entry: number): Verdict => {
    const mask = times[entry]!
    if (mask === notKnown) return unknown
    return (mask & asked) !== 0 ? fits : ruledOut
  }

const nearestChord =
  ([x, y, z]: readonly [number, number, number]) =>
  ({ points, pointStarts }: Segment, entry: number): number => {
    let nearest = Infinity
    for (let at = pointStarts[entry]! * 3; at < pointStarts[entry + 1]! * 3; at += 3) {
      const dx = points[at]! - x
      const dy = points[at + 1]! - y
      const dz = points[at + 2]! - z
      const chord = dx * dx + dy * dy + dz * dz
      if (chord < nearest) nearest = chord
    }
    return nearest
  }

import { facetNames, type FacetName, type SearchQuery, type UnknownFact } from './entry.ts'
import { chordOfMiles, unitVector } from './distance.ts'
import type { FacetSets } from './facet-sets.ts'
import { notKnown, type Segment } from './segment.ts'

/** How an entry stands to one thing asked for. What was not asked for always fits. */
export const ruledOut = 0
export const fits = 1
export const unknown = 2
export type Verdict = typeof ruledOut | typeof fits | typeof unknown

/** A query's filters, made ready to ask of many entries. */
export type Filters = {
  /** Positions in `facetNames` of the lists with ticks. */
  readonly ticked: readonly number[]
  /** By facet set number; see FacetSets. */
  readonly verdicts: Int32Array
  readonly age: { readonly from: number; readonly to: number } | null
  /** 0: any time. */
  readonly times: number
  readonly near: readonly [number, number, number] | null
  /** Squared; null when any distance will do. */
  readonly farthestChord: number | null
}

export const readFilters = (query: SearchQuery, facetSets: FacetSets): Filters => {
  const facets = query.facets ?? {}
  const { age, near, radiusMiles } = query
  const ticked = facetNames.flatMap((name, facet) => ((facets[name]?.length ?? 0) > 0 ? [facet] : []))
  return {
    ticked,
    verdicts: ticked.length === 0 ? noVerdicts : facetSets.verdicts(facets),
    age: age === undefined ? null : { from: age.fromMonths, to: Math.max(age.toMonths, age.fromMonths + 1) },
    times: query.times ?? 0,
    near: near === undefined ? null : unitVector(near),
    farthestChord: near === undefined || radiusMiles === undefined ? null : chordOfMiles(radiusMiles),
  }
}

const noVerdicts = new Int32Array(0)

/** Both spans run up to, but not including, their end; a span without length is taken as one month. */
export const ageVerdict = ({ age }: Filters, { ageMin, ageMax }: Segment, entry: number): Verdict => {
  if (age === null) return fits
  const low = ageMin[entry]!
  if (low === notKnown) return unknown
  return low < age.to && age.from < Math.max(ageMax[entry]!, low + 1) ? fits : ruledOut
}

export const timesVerdict = ({ times: asked }: Filters, { times }: Segment, entry: number): Verdict => {
  if (asked === 0) return fits
  const mask = times[entry]!
  if (mask === notKnown) return unknown
  return (mask & asked) !== 0 ? fits : ruledOut
}

/** `chord` is from `nearestChord`. */
export const placeVerdict = (
  { farthestChord }: Filters,
  { placeless }: Segment,
  entry: number,
  chord: number,
): Verdict => {
  if (farthestChord === null || chord <= farthestChord || placeless[entry] === 1) return fits
  return chord === Infinity ? unknown : ruledOut
}

/** Squared chord to the nearest of an entry's places; Infinity where it has none, or nowhere was asked about. */
export const nearestChord = ({ near }: Filters, { points, pointStarts }: Segment, entry: number): number => {
  let nearest = Infinity
  if (near === null) return nearest
  const end = pointStarts[entry + 1]! * 3
  for (let at = pointStarts[entry]! * 3; at < end; at += 3) {
    const dx = points[at]! - near[0]
    const dy = points[at + 1]! - near[1]
    const dz = points[at + 2]! - near[2]
    const chord = dx * dx + dy * dy + dz * dz
    if (chord < nearest) nearest = chord
  }
  return nearest
}

/** What was asked for and is not known of this entry, for the page to say. */
export const unknownFacts = (filters: Filters, segment: Segment, entry: number): UnknownFact[] => {
  const facts: UnknownFact[] = filters.ticked
    .filter((facet) => filters.verdicts[segment.sets[entry * facetNames.length + facet]!] === 1)
    .map((facet): FacetName => facetNames[facet]!)
  if (ageVerdict(filters, segment, entry) === unknown) facts.push('age')
  if (timesVerdict(filters, segment, entry) === unknown) facts.push('times')
  const chord = nearestChord(filters, segment, entry)
  if (placeVerdict(filters, segment, entry, chord) === unknown) facts.push('place')
  return facts
}

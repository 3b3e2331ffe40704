import { BestFew } from './best-few.ts'
import { facetNames } from './entry.ts'
import {
  ageVerdict,
  nearestChord,
  placeVerdict,
  ruledOut,
  timesVerdict,
  unknown,
  type Filters,
} from './filters.ts'
import type { Ranking } from './ranking.ts'
import type { Segment } from './segment.ts'

export type Passed = {
  readonly sure: BestFew
  readonly maybe: BestFew
  readonly known: number
  readonly possible: number
  /** Entries by facet set number. */
  readonly bySet: Uint32Array
}

/** One walk over the entries that hold enough words: filters, counts, distance and the best few together. */
export const passOver = (
  segments: readonly Segment[],
  met: Uint8Array,
  atLeast: number,
  filters: Filters,
  { keyOf, secondOf, breakTie }: Ranking,
  room: number,
  setCount: number,
): Passed => {
  const { verdicts } = filters
  const ticked = Uint8Array.from(filters.ticked)
  const sure = new BestFew(room, breakTie)
  const maybe = new BestFew(room, breakTie)
  const bySet = new Uint32Array(setCount)
  let known = 0
  let possible = 0
  let base = 0
  for (const segment of segments) {
    const { size, dead, sets } = segment
    for (let entry = 0; entry < size; entry++) {
      if (met[base + entry]! < atLeast || dead[entry] !== 0) continue
      const row = entry * width
      let ticks = 0
      for (let at = 0; at < ticked.length; at++) ticks += verdicts[sets[row + ticked[at]!]!]!
      const misses = (ticks >> 8) & 255
      if (misses > 1) continue
      const age = ageVerdict(filters, segment, entry)
      if (age === ruledOut) continue
      const times = timesVerdict(filters, segment, entry)
      if (times === ruledOut) continue
      const chord = nearestChord(filters, segment, entry)
      const place = placeVerdict(filters, segment, entry, chord)
      if (place === ruledOut) continue
      // An entry that fails in one list only still counts in that list: it is what another tick there would find.
      if (misses === 1) {
        bySet[sets[row + (ticks >> 16)]!]!++
        continue
      }
      for (let facet = 0; facet < width; facet++) bySet[sets[row + facet]!]!++
      const located = base + entry
      const isSureOfAll = ticks === 0 && age !== unknown && times !== unknown && place !== unknown
      if (isSureOfAll) known++
      else possible++
      const few = isSureOfAll ? sure : maybe
      few.offer(located, keyOf(located, segment, entry, chord), secondOf(located, segment, entry, chord))
    }
    base += size
  }
  return { sure, maybe, known, possible, bySet }
}

const width = facetNames.length

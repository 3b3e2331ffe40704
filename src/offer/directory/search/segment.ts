/**
 * A sealed part of the index. Nothing in it changes but `dead`: an entry that was replaced or removed is marked, and
 * left behind when segments are merged.
 *
 * Postings of term t are the bytes `starts[t]` to `starts[t + 1]`: for each entry the gap to the one before (seven bits a
 * byte, low first), then one byte: the top bit says "in the name", the rest how strongly the entry is about the word.
 */
export type Segment = {
  readonly size: number
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly sortNames: readonly string[]
  readonly sortKeys: Float64Array
  /** YYYYMMDD as a number; 0 is never. */
  readonly checked: Int32Array
  readonly ageMin: Int16Array
  readonly ageMax: Int16Array
  readonly times: Int32Array
  readonly placeless: Uint8Array
  /** Unit vectors, three numbers a point, exact to half a metre; those of entry d are points `pointStarts[d]` to `pointStarts[d + 1]`. */
  readonly points: Float32Array
  readonly pointStarts: Uint32Array
  /** Nine facet set numbers an entry. Narrow while the numbers allow: the walk over them waits for memory. */
  readonly sets: Uint16Array | Uint32Array
  readonly starts: Uint32Array
  readonly entriesWith: Uint32Array
  readonly postings: Uint8Array
  readonly dead: Uint8Array
  deadCount: number
}

/** In ageMin, ageMax and times. */
export const notKnown = -1
/** Stands for "no upper age". */
export const noTopAge = 32767

export const postingsOf = (segment: Segment, term: number): readonly [from: number, to: number] =>
  term + 1 < segment.starts.length ? [segment.starts[term]!, segment.starts[term + 1]!] : [0, 0]

/** Entries still alive that hold the term. */
export const liveEntriesWith = (segment: Segment, term: number): number => {
  if (term >= segment.entriesWith.length) return 0
  if (segment.deadCount === 0) return segment.entriesWith[term]!
  const { postings, dead } = segment
  const [from, to] = postingsOf(segment, term)
  let live = 0
  let entry = -1
  for (let at = from; at < to; at++) {
    let byte = postings[at++]!
    let gap = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++]!
      gap |= (byte & 127) << shift
    }
    entry += gap + 1
    if (dead[entry] === 0) live++
  }
  return live
}

/** A column for `length` facet set numbers, where `highest` is the highest there may be. */
export const setColumn = (length: number, highest: number): Uint16Array | Uint32Array =>
  highest < 65_536 ? new Uint16Array(length) : new Uint32Array(length)

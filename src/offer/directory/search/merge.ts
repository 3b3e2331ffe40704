import { facetNames } from './entry.ts'
import { PostingWriter } from './postings.ts'
import { postingsOf, setColumn, type Segment } from './segment.ts'

/** One segment with the live entries of all of them, in order. Copies packed columns; no text is read again. */
export const mergeSegments = (segments: readonly Segment[]): Segment => {
  const lives = segments.map(liveEntries)
  const gathered = <T>(column: (segment: Segment) => ArrayLike<T>): T[] =>
    segments.flatMap((segment, s) => Array.from(lives[s]!, (entry) => column(segment)[entry]!))
  const size = lives.reduce((sum, live) => sum + live.length, 0)
  return {
    size,
    ids: gathered((segment) => segment.ids),
    names: gathered((segment) => segment.names),
    sortNames: gathered((segment) => segment.sortNames),
    sortKeys: Float64Array.from(gathered((segment) => segment.sortKeys)),
    checked: Int32Array.from(gathered((segment) => segment.checked)),
    ageMin: Int16Array.from(gathered((segment) => segment.ageMin)),
    ageMax: Int16Array.from(gathered((segment) => segment.ageMax)),
    times: Int32Array.from(gathered((segment) => segment.times)),
    placeless: Uint8Array.from(gathered((segment) => segment.placeless)),
    ...mergedPoints(segments, lives),
    sets: mergedSets(segments, lives, size),
    ...mergedPostings(segments, lives),
    dead: new Uint8Array(size),
    deadCount: 0,
  }
}

const liveEntries = (segment: Segment): Uint32Array => {
  const live = new Uint32Array(segment.size - segment.deadCount)
  for (let entry = 0, at = 0; entry < segment.size; entry++) if (segment.dead[entry] === 0) live[at++] = entry
  return live
}

const mergedPoints = (
  segments: readonly Segment[],
  lives: readonly Uint32Array[],
): Pick<Segment, 'points' | 'pointStarts'> => {
  const points: number[] = []
  const pointStarts = [0]
  for (const [s, segment] of segments.entries())
    for (const entry of lives[s]!) {
      for (let at = segment.pointStarts[entry]! * 3; at < segment.pointStarts[entry + 1]! * 3; at++)
        points.push(segment.points[at]!)
      pointStarts.push(points.length / 3)
    }
  return { points: Float32Array.from(points), pointStarts: Uint32Array.from(pointStarts) }
}

const mergedSets = (
  segments: readonly Segment[],
  lives: readonly Uint32Array[],
  size: number,
): Segment['sets'] => {
  const width = facetNames.length
  const isWide = segments.some((segment) => segment.sets instanceof Uint32Array)
  const sets = setColumn(size * width, isWide ? 65_536 : 0)
  let at = 0
  for (const [s, segment] of segments.entries())
    for (const entry of lives[s]!) {
      for (let facet = 0; facet < width; facet++) sets[at++] = segment.sets[entry * width + facet]!
    }
  return sets
}

const mergedPostings = (
  segments: readonly Segment[],
  lives: readonly Uint32Array[],
): Pick<Segment, 'starts' | 'entriesWith' | 'postings'> => {
  const terms = Math.max(...segments.map((segment) => segment.entriesWith.length))
  const renumbered = segments.map((segment, s) => {
    const base = lives.slice(0, s).reduce((sum, live) => sum + live.length, 0)
    const to = new Int32Array(segment.size).fill(-1)
    for (const [position, entry] of lives[s]!.entries()) to[entry] = base + position
    return to
  })
  const writer = new PostingWriter(segments.reduce((sum, segment) => sum + segment.postings.length, 0) + 64)
  const starts = new Uint32Array(terms + 1)
  const entriesWith = new Uint32Array(terms)
  for (let term = 0; term < terms; term++) {
    writer.startTerm()
    for (const [s, segment] of segments.entries())
      entriesWith[term]! += copyTerm(segment, term, renumbered[s]!, writer)
    starts[term + 1] = writer.used
  }
  return { starts, entriesWith, postings: writer.finish() }
}

const copyTerm = (segment: Segment, term: number, renumbered: Int32Array, writer: PostingWriter): number => {
  const { postings } = segment
  const [from, to] = postingsOf(segment, term)
  let copied = 0
  let entry = -1
  for (let at = from; at < to; at++) {
    let byte = postings[at++]!
    let gap = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++]!
      gap |= (byte & 127) << shift
    }
    entry += gap + 1
    if (renumbered[entry]! < 0) continue
    writer.add(renumbered[entry]!, postings[at]!)
    copied++
  }
  return copied
}

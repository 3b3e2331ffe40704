import type { SearchEntry } from './entry.ts'
import { unitVector } from './distance.ts'
import type { FacetSets } from './facet-sets.ts'
import type { Lexicon } from './lexicon.ts'
import { PostingWriter } from './postings.ts'
import { noTopAge, notKnown, setColumn, type Segment } from './segment.ts'
import { stopWords } from './stop-words.ts'
import { fieldWeights, longestField, strengthOf, textFields, textOf } from './strength.ts'
import type { Synonyms } from './synonyms.ts'
import { sortable, sortKey, words } from './words.ts'

/** Reads entries into one segment. The entries themselves are not kept. */
export const buildSegment = (
  entries: Iterable<SearchEntry>,
  lexicon: Lexicon,
  synonyms: Synonyms,
  facetSets: FacetSets,
): Segment => {
  const columns = new Columns()
  for (const entry of entries) {
    columns.addFacts(entry, facetSets.row(entry.facets))
    columns.addWords(entry, lexicon, synonyms)
  }
  return columns.seal(lexicon.size)
}

/** Postings gather in the order the entries come, and are sorted by term once at the end. */
class Columns {
  readonly #ids: string[] = []
  readonly #names: string[] = []
  readonly #sortNames: string[] = []
  readonly #facts: {
    checked: number[]
    ageMin: number[]
    ageMax: number[]
    times: number[]
    placeless: number[]
  } = { checked: [], ageMin: [], ageMax: [], times: [], placeless: [] }
  readonly #points: number[] = []
  readonly #pointStarts: number[] = [0]
  readonly #sets: number[] = []
  #highestSet = 0
  readonly #wordEnds: number[] = []
  #terms = new Uint32Array(1024)
  #strengths = new Uint8Array(1024)
  #used = 0
  /** Of the entry at hand: weight by term, the terms that have one, and those met in its name. */
  #weights = new Uint32Array(1024)
  readonly #mentioned: number[] = []
  readonly #inName = new Set<number>()

  addFacts(entry: SearchEntry, sets: readonly number[]): void {
    const sortName = sortable(entry.name)
    this.#ids.push(entry.id)
    this.#names.push(entry.name)
    this.#sortNames.push(sortName)
    this.#facts.checked.push(Number(entry.checkedOn?.replaceAll('-', '') ?? 0))
    const ageKnown = entry.ageMinMonths !== null || entry.ageMaxMonths !== null
    this.#facts.ageMin.push(ageKnown ? (entry.ageMinMonths ?? 0) : notKnown)
    this.#facts.ageMax.push(ageKnown ? (entry.ageMaxMonths ?? noTopAge) : notKnown)
    this.#facts.times.push(entry.times ?? notKnown)
    this.#facts.placeless.push(entry.placeless ? 1 : 0)
    for (const point of entry.points) this.#points.push(...unitVector(point))
    this.#pointStarts.push(this.#points.length / 3)
    this.#sets.push(...sets)
    this.#highestSet = Math.max(this.#highestSet, ...sets)
  }

  addWords(entry: SearchEntry, lexicon: Lexicon, synonyms: Synonyms): void {
    let count = 0
    this.#mentioned.length = 0
    this.#inName.clear()
    for (const field of textFields) {
      const read = words(textOf(entry, field)).slice(0, longestField)
      count += read.length
      for (const word of read)
        if (word.length <= 40 && !stopWords.has(word)) this.#mention(lexicon.add(word), field)
      for (const phrase of synonyms.phrasesIn(read)) this.#mention(phrase, field)
    }
    for (const term of this.#mentioned) {
      this.#push(term, strengthOf(this.#weights[term]!, count) | (this.#inName.has(term) ? 128 : 0))
      this.#weights[term] = 0
    }
    this.#wordEnds.push(this.#used)
  }

  seal(lexiconSize: number): Segment {
    const size = this.#ids.length
    const sortKeys = Float64Array.from(this.#sortNames, sortKey)
    return {
      size,
      ids: this.#ids,
      names: this.#names,
      sortNames: this.#sortNames,
      sortKeys,
      checked: Int32Array.from(this.#facts.checked),
      ageMin: Int16Array.from(this.#facts.ageMin),
      ageMax: Int16Array.from(this.#facts.ageMax),
      times: Int32Array.from(this.#facts.times),
      placeless: Uint8Array.from(this.#facts.placeless),
      points: Float32Array.from(this.#points),
      pointStarts: Uint32Array.from(this.#pointStarts),
      sets: this.#sealSets(),
      ...this.#sealPostings(size, lexiconSize),
      dead: new Uint8Array(size),
      deadCount: 0,
    }
  }

  #sealSets(): Segment['sets'] {
    const sets = setColumn(this.#sets.length, this.#highestSet)
    sets.set(this.#sets)
    return sets
  }

  #sealPostings(size: number, lexiconSize: number): Pick<Segment, 'starts' | 'entriesWith' | 'postings'> {
    const entriesWith = new Uint32Array(lexiconSize)
    for (let at = 0; at < this.#used; at++) entriesWith[this.#terms[at]!]!++
    const next = new Uint32Array(lexiconSize)
    for (let term = 1; term < lexiconSize; term++) next[term] = next[term - 1]! + entriesWith[term - 1]!
    const entryOf = new Uint32Array(this.#used)
    const strengthAt = new Uint8Array(this.#used)
    for (let entry = 0, at = 0; entry < size; entry++)
      for (; at < this.#wordEnds[entry]!; at++) {
        const to = next[this.#terms[at]!]!++
        entryOf[to] = entry
        strengthAt[to] = this.#strengths[at]!
      }
    const writer = new PostingWriter(this.#used * 3)
    const starts = new Uint32Array(lexiconSize + 1)
    for (let term = 0, at = 0; term < lexiconSize; term++) {
      writer.startTerm()
      for (; at < next[term]!; at++) writer.add(entryOf[at]!, strengthAt[at]!)
      starts[term + 1] = writer.used
    }
    return { starts, entriesWith, postings: writer.finish() }
  }

  #mention(term: number, field: keyof typeof fieldWeights): void {
    if (term >= this.#weights.length) {
      const weights = new Uint32Array(Math.max(term + 1, this.#weights.length * 2))
      weights.set(this.#weights)
      this.#weights = weights
    }
    if (this.#weights[term] === 0) this.#mentioned.push(term)
    this.#weights[term]! += fieldWeights[field]
    if (field === 'name') this.#inName.add(term)
  }

  #push(term: number, strength: number): void {
    if (this.#used === this.#terms.length) {
      const terms = new Uint32Array(this.#used * 2)
      terms.set(this.#terms)
      const strengths = new Uint8Array(this.#used * 2)
      strengths.set(this.#strengths)
      this.#terms = terms
      this.#strengths = strengths
    }
    this.#terms[this.#used] = term
    this.#strengths[this.#used] = strength
    this.#used++
  }
}

import { answer } from './answer.ts'
import { buildSegment } from './build.ts'
import type { SearchAnswer, SearchEntry, SearchQuery } from './entry.ts'
import { FacetSets } from './facet-sets.ts'
import type { IndexFacts } from './index-facts.ts'
import { Lexicon } from './lexicon.ts'
import { mergeSegments } from './merge.ts'
import { readQuery, type Reading } from './reading.ts'
import { Remembered } from './remember.ts'
import { Scores } from './scoring.ts'
import { liveEntriesWith, type Segment } from './segment.ts'
import { suggestFrom } from './suggest.ts'
import { Synonyms, type SynonymRow } from './synonyms.ts'

export type Search = {
  readonly size: number
  /** Starts afresh with these entries. Of two with one id, the later counts. */
  readonly replaceAll: (entries: Iterable<SearchEntry>) => void
  readonly put: (entry: SearchEntry) => void
  readonly remove: (id: string) => void
  readonly search: (query: SearchQuery) => SearchAnswer
  /** Ways to go on from what has been typed so far, words first, then names. */
  readonly suggest: (typed: string, limit: number) => string[]
}

/** An index of its own in memory: a main part, a small part with what changed lately, and marks on what is gone. */
export const createSearch = (settings: SearchSettings): Search => new MemorySearch(settings)

export type SearchSettings = {
  readonly synonyms: readonly SynonymRow[]
  readonly vocabulary: readonly string[]
  /** How many questions to remember the reading of: families tick and turn pages over the same words. None unless said. */
  readonly remembers?: number
}

/** When the small part holds this many entries it is folded into the main one. */
const foldAt = 2_000

class MemorySearch implements Search {
  readonly #synonymRows: readonly SynonymRow[]
  readonly #vocabulary: readonly string[]
  readonly #scores = new Scores()
  #lexicon!: Lexicon
  #synonyms!: Synonyms
  #facetSets!: FacetSets
  #main!: Segment
  #delta!: Segment
  /** Put since the last search. */
  #waiting = new Map<string, SearchEntry>()
  /** Where an entry is: its number in the main part, or in the small part as −1, −2 … */
  #placeOf = new Map<string, number>()
  readonly #entriesWith = new Map<number, number>()
  readonly #readings: Remembered<Reading>

  constructor({ synonyms, vocabulary, remembers = 0 }: SearchSettings) {
    this.#readings = new Remembered(remembers)
    this.#synonymRows = synonyms
    this.#vocabulary = vocabulary
    this.replaceAll([])
  }

  get size(): number {
    return this.#placeOf.size + this.#waiting.size
  }

  readonly replaceAll = (entries: Iterable<SearchEntry>): void => {
    this.#lexicon = new Lexicon()
    for (const word of this.#vocabulary) this.#lexicon.addListed(word)
    this.#synonyms = new Synonyms(this.#synonymRows, this.#lexicon)
    this.#facetSets = new FacetSets()
    this.#waiting.clear()
    this.#placeOf.clear()
    this.#main = this.#build(entries)
    this.#delta = this.#build([])
    for (const [entry, id] of this.#main.ids.entries()) {
      this.#bury(id)
      this.#placeOf.set(id, entry)
    }
    this.#forget()
  }

  readonly put = (entry: SearchEntry): void => {
    this.remove(entry.id)
    this.#waiting.set(entry.id, entry)
    if (this.#waiting.size >= foldAt) this.#settle()
  }

  readonly remove = (id: string): void => {
    this.#waiting.delete(id)
    this.#bury(id)
    this.#forget()
  }

  readonly search = (query: SearchQuery): SearchAnswer => {
    this.#settle()
    const exact = query.exact ?? false
    const reading = this.#readings.answer(`${exact}:${query.text}`, () =>
      readQuery(query.text, exact, this.#facts()),
    )
    return answer(query, reading, [this.#main, this.#delta], this.#scores, this.#facetSets)
  }

  readonly suggest = (typed: string, limit: number): string[] => {
    this.#settle()
    const nameOf = (id: string): string => {
      const place = this.#placeOf.get(id)!
      return place >= 0 ? this.#main.names[place]! : this.#delta.names[-1 - place]!
    }
    return suggestFrom(typed, limit, this.#facts(), this.search, nameOf)
  }

  #build(entries: Iterable<SearchEntry>): Segment {
    return buildSegment(entries, this.#lexicon, this.#synonyms, this.#facetSets)
  }

  /** Whatever was known of how often words stand in entries. */
  #forget(): void {
    this.#entriesWith.clear()
    this.#readings.forget()
  }

  #bury(id: string): void {
    const place = this.#placeOf.get(id)
    if (place === undefined) return
    const segment = place >= 0 ? this.#main : this.#delta
    segment.dead[place >= 0 ? place : -1 - place] = 1
    segment.deadCount++
    this.#placeOf.delete(id)
  }

  /** Brings what was put since the last search into the small part, and that into the main one when it is full. */
  #settle(): void {
    if (this.#waiting.size > 0) {
      this.#delta = mergeSegments([this.#delta, this.#build(this.#waiting.values())])
      this.#waiting.clear()
      for (const [entry, id] of this.#delta.ids.entries()) this.#placeOf.set(id, -1 - entry)
      this.#forget()
    }
    if (this.#delta.size < foldAt && this.#main.deadCount < foldAt) return
    this.#main = mergeSegments([this.#main, this.#delta])
    this.#delta = this.#build([])
    for (const [entry, id] of this.#main.ids.entries()) this.#placeOf.set(id, entry)
    this.#forget()
  }

  #facts(): IndexFacts {
    return {
      lexicon: this.#lexicon,
      synonyms: this.#synonyms,
      size: this.#placeOf.size,
      entriesWith: (term) => {
        const met = this.#entriesWith.get(term)
        if (met !== undefined) return met
        const live = liveEntriesWith(this.#main, term) + liveEntriesWith(this.#delta, term)
        this.#entriesWith.set(term, live)
        return live
      },
    }
  }
}

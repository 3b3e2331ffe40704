import type { Lexicon } from './lexicon.ts'
import { stem } from './stem.ts'
import { connectors } from './stop-words.ts'
import { words } from './words.ts'

/** Words or phrases. Each of `means` finds `word`, and `word` finds each of `means`; they do not find one another. */
export type SynonymRow = { readonly word: string; readonly means: readonly string[] }

/**
 * The table as the index uses it. Every phrase in it becomes a term of its own, noted when an entry is read, so
 * "education health and care plan" is found as one thing and not wherever the four words happen to stand.
 */
export class Synonyms {
  readonly #lexicon: Lexicon
  readonly #means = new Map<string, Set<string>>()
  readonly #phraseTerms = new Map<string, number>()
  /** By first stem, the most stems a phrase that starts so may have. */
  readonly #longest = new Map<string, number>()
  readonly #stems = new Map<string, string>()
  readonly #longestByWord = new Map<string, number>()

  constructor(rows: readonly SynonymRow[], lexicon: Lexicon) {
    this.#lexicon = lexicon
    for (const row of rows)
      for (const meaning of row.means) {
        const [word, other] = [this.#keyOf(row.word), this.#keyOf(meaning)]
        if (word === '' || other === '' || word === other) continue
        this.#link(word, other)
        this.#link(other, word)
      }
  }

  /** The terms of every phrase of the table in a text's words. */
  phrasesIn(read: readonly string[]): number[] {
    const found: number[] = []
    for (let at = 0; at < read.length; at++) {
      const longest = this.#longestFrom(read[at]!)
      if (longest === 0) continue
      let key = this.#stem(read[at]!)
      for (let next = at + 1, stems = 1; next < read.length && stems < longest; next++) {
        if (connectors.has(read[next]!)) continue
        key += ` ${this.#stem(read[next]!)}`
        stems++
        const term = this.#phraseTerms.get(key)
        if (term !== undefined) found.push(term)
      }
    }
    return found
  }

  /** The longest phrase of the table (two stems or more) at a place in these stems. */
  longestPhraseAt(stems: readonly string[], at: number): { key: string; length: number } | null {
    const longest = Math.min(this.#longest.get(stems[at]!) ?? 0, stems.length - at)
    for (let length = longest; length >= 2; length--) {
      const key = stems.slice(at, at + length).join(' ')
      if (this.#phraseTerms.has(key)) return { key, length }
    }
    return null
  }

  /** The terms to look up for a stem or a phrase: the words of that stem, or the phrase's own term. */
  termsOf(key: string): readonly number[] {
    const phrase = this.#phraseTerms.get(key)
    return phrase === undefined ? this.#lexicon.mates(key) : [phrase]
  }

  meansOf(key: string): ReadonlySet<string> {
    return this.#means.get(key) ?? nothing
  }

  #keyOf(phrase: string): string {
    const spelt = words(phrase)
    for (const word of spelt) this.#lexicon.addListed(word)
    const stems = this.#stemsOf(spelt)
    const key = stems.join(' ')
    if (stems.length > 1 && !this.#phraseTerms.has(key)) {
      this.#phraseTerms.set(key, this.#lexicon.addPhrase(key))
      this.#longest.set(stems[0]!, Math.max(stems.length, this.#longest.get(stems[0]!) ?? 0))
    }
    return key
  }

  #link(from: string, to: string): void {
    const means = this.#means.get(from)
    if (means === undefined) this.#means.set(from, new Set([to]))
    else means.add(to)
  }

  /** The stems in the longest phrase that begins with this word; remembered, for it is asked of every word read. */
  #longestFrom(word: string): number {
    const met = this.#longestByWord.get(word)
    if (met !== undefined) return met
    const longest = connectors.has(word) ? 0 : (this.#longest.get(this.#stem(word)) ?? 0)
    this.#longestByWord.set(word, longest)
    return longest
  }

  #stemsOf(read: readonly string[]): string[] {
    const stems: string[] = []
    for (const word of read) if (!connectors.has(word)) stems.push(this.#stem(word))
    return stems
  }

  #stem(word: string): string {
    const met = this.#stems.get(word)
    if (met !== undefined) return met
    const root = stem(word)
    this.#stems.set(word, root)
    return root
  }
}

const nothing: ReadonlySet<string> = new Set()

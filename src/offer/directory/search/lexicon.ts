import { stem } from './stem.ts'

/**
 * Every word the index or the word lists have met, each with a number. It only grows; a word whose last entry has gone
 * simply has no live postings. Phrases from the synonym table live here too, as terms that no spelling help looks at.
 */
export class Lexicon {
  readonly words: string[] = []
  readonly #idOf = new Map<string, number>()
  readonly #mates = new Map<string, number[]>()
  #sorted: number[] = []
  #unsorted: number[] = []
  #masks = new Uint32Array(1024)
  #listed = new Uint8Array(1024)
  readonly #phrases = new Set<number>()

  get size(): number {
    return this.words.length
  }

  find(word: string): number | undefined {
    return this.#idOf.get(word)
  }

  add(word: string): number {
    const met = this.#idOf.get(word)
    if (met !== undefined) return met
    const id = this.#next(word)
    const root = stem(word)
    const mates = this.#mates.get(root)
    if (mates === undefined) this.#mates.set(root, [id])
    else mates.push(id)
    this.#unsorted.push(id)
    this.#masks[id] = letterMask(word)
    return id
  }

  /** A word from the vocabulary or the synonym table: spelt right, even where no entry holds it. */
  addListed(word: string): number {
    const id = this.add(word)
    this.#listed[id] = 1
    return id
  }

  /** `stems` joined by spaces. */
  addPhrase(stems: string): number {
    const met = this.#idOf.get(stems)
    if (met !== undefined) return met
    const id = this.#next(stems)
    this.#phrases.add(id)
    return id
  }

  isListed(id: number): boolean {
    return this.#listed[id] === 1
  }

  isPhrase(id: number): boolean {
    return this.#phrases.has(id)
  }

  mask(id: number): number {
    return this.#masks[id]!
  }

  /** The words that share this stem. */
  mates(root: string): readonly number[] {
    return this.#mates.get(root) ?? []
  }

  /** Words that begin with, and are longer than, `start`, in alphabetical order, at most `limit`. */
  startingWith(start: string, limit: number): number[] {
    const sorted = this.#inOrder()
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.words[sorted[middle]!]! < start) low = middle + 1
      else high = middle
    }
    const found: number[] = []
    for (let at = low; at < sorted.length && found.length < limit; at++) {
      const word = this.words[sorted[at]!]!
      if (!word.startsWith(start)) break
      if (word.length > start.length) found.push(sorted[at]!)
    }
    return found
  }

  #inOrder(): number[] {
    if (this.#unsorted.length > 0) {
      const byWord = (a: number, b: number): number => (this.words[a]! < this.words[b]! ? -1 : 1)
      this.#sorted = [...this.#sorted, ...this.#unsorted].sort(byWord)
      this.#unsorted = []
    }
    return this.#sorted
  }

  #next(word: string): number {
    const id = this.words.length
    this.words.push(word)
    this.#idOf.set(word, id)
    if (id === this.#masks.length) {
      this.#masks = doubled(this.#masks)
      const listed = new Uint8Array(this.#masks.length)
      listed.set(this.#listed)
      this.#listed = listed
    }
    return id
  }
}

/** One bit for each letter a–z, one for any digit, one for any other letter. */
export const letterMask = (word: string): number => {
  let mask = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    const bit = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? 26 : 27
    mask |= 1 << bit
  }
  return mask >>> 0
}

const doubled = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const bigger = new Uint32Array(array.length * 2)
  bigger.set(array)
  return bigger
}

/**
 * Keeps the best `room` of many candidates without sorting the rest: a heap with the worst kept one on top.
 * The lower `key` is better; `breakTie` orders equal keys (negative: `a` is better) and must never call two equal.
 */
export class BestFew {
  readonly #room: number
  readonly #breakTie: (a: number, b: number) => number
  readonly #keys: number[] = []
  readonly #entries: number[] = []

  constructor(room: number, breakTie: (a: number, b: number) => number) {
    this.#room = room
    this.#breakTie = breakTie
  }

  offer(entry: number, key: number): void {
    if (this.#room === 0) return
    const size = this.#entries.length
    if (size < this.#room) {
      this.#keys.push(key)
      this.#entries.push(entry)
      this.#rise(size)
    } else if (this.#isBetter(key, entry, this.#keys[0]!, this.#entries[0]!)) {
      this.#keys[0] = key
      this.#entries[0] = entry
      this.#sink()
    }
  }

  /** Best first. */
  inOrder(): number[] {
    return this.#entries
      .map((entry, at) => ({ entry, key: this.#keys[at]! }))
      .sort((a, b) => a.key - b.key || this.#breakTie(a.entry, b.entry))
      .map(({ entry }) => entry)
  }

  #isBetter(keyA: number, entryA: number, keyB: number, entryB: number): boolean {
    return keyA === keyB ? this.#breakTie(entryA, entryB) < 0 : keyA < keyB
  }

  #isWorseAt(a: number, b: number): boolean {
    return this.#isBetter(this.#keys[b]!, this.#entries[b]!, this.#keys[a]!, this.#entries[a]!)
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1
      if (!this.#isWorseAt(at, above)) return
      this.#swap(at, above)
      at = above
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const right = left + 1
      if (left >= this.#entries.length) return
      const worse = right < this.#entries.length && this.#isWorseAt(right, left) ? right : left
      if (!this.#isWorseAt(worse, at)) return
      this.#swap(at, worse)
      at = worse
    }
  }

  #swap(a: number, b: number): void {
    const [key, entry] = [this.#keys[a]!, this.#entries[a]!]
    this.#keys[a] = this.#keys[b]!
    this.#entries[a] = this.#entries[b]!
    this.#keys[b] = key
    this.#entries[b] = entry
  }
}

/**
 * Keeps the best `room` of many candidates without sorting the rest: a heap with the worst kept one on top.
 * The lower `key` is better, then the lower `second`; `breakTie` decides what is equal in both (negative: `a` is better)
 * and must never call two equal.
 */
export class BestFew {
  readonly #room: number
  readonly #breakTie: (a: number, b: number) => number
  readonly #keys: number[] = []
  readonly #seconds: number[] = []
  readonly #entries: number[] = []

  constructor(room: number, breakTie: (a: number, b: number) => number) {
    this.#room = room
    this.#breakTie = breakTie
  }

  offer(entry: number, key: number, second: number): void {
    if (this.#room === 0) return
    const size = this.#entries.length
    if (size < this.#room) {
      this.#keys.push(key)
      this.#seconds.push(second)
      this.#entries.push(entry)
      this.#rise(size)
    } else if (key <= this.#keys[0]! && this.#isBetter(key, second, entry, 0)) {
      this.#keys[0] = key
      this.#seconds[0] = second
      this.#entries[0] = entry
      this.#sink()
    }
  }

  /** Best first. */
  inOrder(): number[] {
    return this.#entries
      .map((entry, at) => ({ entry, key: this.#keys[at]!, second: this.#seconds[at]! }))
      .sort(
        (a, b) => compare(a.key, b.key) || compare(a.second, b.second) || this.#breakTie(a.entry, b.entry),
      )
      .map(({ entry }) => entry)
  }

  #isBetter(key: number, second: number, entry: number, than: number): boolean {
    if (key !== this.#keys[than]!) return key < this.#keys[than]!
    if (second !== this.#seconds[than]!) return second < this.#seconds[than]!
    return this.#breakTie(entry, this.#entries[than]!) < 0
  }

  #isWorseAt(a: number, b: number): boolean {
    return this.#isBetter(this.#keys[b]!, this.#seconds[b]!, this.#entries[b]!, a)
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
    for (const column of [this.#keys, this.#seconds, this.#entries]) {
      const held = column[a]!
      column[a] = column[b]!
      column[b] = held
    }
  }
}

/** Unlike a difference, right for Infinity too. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

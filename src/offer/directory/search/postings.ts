/** Packs postings term by term, entries ascending; see Segment for the layout. */
export class PostingWriter {
  #bytes: Uint8Array<ArrayBuffer>
  #used = 0
  #last = -1

  constructor(expectedBytes: number) {
    this.#bytes = new Uint8Array(Math.max(64, expectedBytes))
  }

  get used(): number {
    return this.#used
  }

  startTerm(): void {
    this.#last = -1
  }

  add(entry: number, strength: number): void {
    if (this.#used + 6 > this.#bytes.length) this.#grow()
    let gap = entry - this.#last - 1
    while (gap > 127) {
      this.#bytes[this.#used++] = (gap & 127) | 128
      gap >>>= 7
    }
    this.#bytes[this.#used++] = gap
    this.#bytes[this.#used++] = strength
    this.#last = entry
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#used)
  }

  #grow(): void {
    const bigger = new Uint8Array(this.#bytes.length * 2)
    bigger.set(this.#bytes)
    this.#bytes = bigger
  }
}

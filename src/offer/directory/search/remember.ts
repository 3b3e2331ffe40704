/** Answers to the last `most` questions; the oldest makes room. */
export class Remembered<Answer> {
  readonly #answers = new Map<string, Answer>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  answer(question: string, work: () => Answer): Answer {
    const known = this.#answers.get(question)
    if (known !== undefined) return known
    if (this.#most === 0) return work()
    const oldest = this.#answers.size >= this.#most ? this.#answers.keys().next().value : undefined
    if (oldest !== undefined) this.#answers.delete(oldest)
    const fresh = work()
    this.#answers.set(question, fresh)
    return fresh
  }

  forget(): void {
    this.#answers.clear()
  }
}

import type { ChildName } from './children.ts'

/** One value that stands in one field of one child's record, and nowhere else in the world. */
export type Token = {
  readonly child: ChildName
  /** `people.address.lines`. */
  readonly field: string
  /** Any of these acts opens it; of two with a plus between them, only both together. */
  readonly acts: readonly string[]
}

export type Tokens = {
  /** A fresh word for a field. It survives any escaping, and no other text holds it. */
  readonly word: (child: ChildName, field: string, acts: readonly string[]) => string
  /** A value with a shape of its own, in every way it may be written. */
  readonly exactly: (child: ChildName, field: string, acts: readonly string[], ...written: string[]) => void
  /** Every token that stands in a text. */
  readonly foundIn: (text: string) => readonly (readonly [string, Token])[]
  readonly all: () => readonly (readonly [string, Token])[]
}

export const newTokens = (): Tokens => {
  const words = new Map<string, Token>()
  const shaped = new Map<string, Token>()
  return {
    word: (child, field, acts) => {
      const made = `kanari${(words.size + 1_296).toString(36).padStart(4, '0')}`
      words.set(made, { child, field, acts })
      return `K${made.slice(1)}`
    },
    exactly: (child, field, acts, ...written) => {
      for (const one of written) shaped.set(one.toLowerCase(), { child, field, acts })
    },
    foundIn: (text) => {
      const small = text.toLowerCase()
      const found = new Map<string, Token>()
      for (const [word] of small.includes('kanari') ? small.matchAll(/kanari[\da-z]{4}/g) : []) {
        const token = words.get(word)
        if (token) found.set(word, token)
      }
      for (const [value, token] of shaped) if (small.includes(value)) found.set(value, token)
      return [...found]
    },
    all: () => [...words, ...shaped],
  }
}

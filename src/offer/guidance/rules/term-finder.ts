import type { Term } from './glossary.ts'

/** A piece of text: plain, or a term to explain. */
export type Piece = { readonly text: string; readonly term?: Term }

export type TermFinder = {
  /** Cuts text where a term not yet in `met` is first used, and adds it to `met`. */
  readonly pieces: (text: string, met: Set<string>) => readonly Piece[]
}

/** Longer names win: “EHC plan” is not read as “plan”. Acronyms must be written as they are; words in any case. */
export const termFinder = (terms: readonly Term[]): TermFinder => {
  const named = new Map(
    terms.flatMap((term) => [term.term, ...(term.also ?? [])].map((name) => [keyOf(name), term])),
  )
  const names = [...named.keys()].toSorted((one, other) => other.length - one.length)
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${names.map(patternOf).join('|')})(?![\\p{L}\\d])`, 'gu')
  return {
    pieces: (text, met) => {
      const found: Piece[] = []
      let from = 0
      for (const match of names.length === 0 ? [] : text.matchAll(pattern)) {
        const term = named.get(keyOf(match[0])) ?? named.get(match[0])
        if (!term || met.has(term.id)) continue
        met.add(term.id)
        if (match.index > from) found.push({ text: text.slice(from, match.index) })
        found.push({ text: match[0], term })
        from = match.index + match[0].length
      }
      if (from < text.length) found.push({ text: text.slice(from) })
      return found
    },
  }
}

/** Written with two capitals running: said letter by letter, or as a name made of first letters. */
export const isAcronym = (name: string): boolean =>
  /^[A-Z]{2}|^[A-Z][a-z]?[A-Z]/.test(name) && !name.includes(' ')

const keyOf = (name: string): string => (isAcronym(name) ? name : name.toLowerCase())

const patternOf = (name: string): string => {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (isAcronym(name)) return literal
  return literal
    .replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
    .replace(/ /g, '\\s+')
}

import type { KnownFact } from './vocabulary.ts'

/** A pack whose rules ask about a fact that nobody has put into words is refused before it gets here. */
export const factNamed = (facts: readonly KnownFact[], id: string): KnownFact => {
  const found = indexOf(facts).get(id)
  if (!found) throw new Error(`no fact is called ${id}`)
  return found
}

const indexes = new WeakMap<readonly KnownFact[], ReadonlyMap<string, KnownFact>>()

const indexOf = (facts: readonly KnownFact[]): ReadonlyMap<string, KnownFact> => {
  const kept = indexes.get(facts)
  if (kept) return kept
  const made = new Map(facts.map((fact) => [fact.id, fact]))
  indexes.set(facts, made)
  return made
}

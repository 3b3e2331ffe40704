import { facetNames, type FacetName, type FacetValues } from './entry.ts'

/**
 * Numbers every combination of values met in a list, so that an entry holds one number for each list, a tick is one
 * look-up, and counting is one addition. Numbers 0–8 are "not known" in each of the nine lists.
 */
export class FacetSets {
  readonly #values: (readonly string[])[] = facetNames.map(() => [])
  readonly #idOf = new Map<string, number>()
  readonly #holding = new Map<string, number[]>()
  readonly #facetOf: number[] = facetNames.map((_, facet) => facet)

  get size(): number {
    return this.#values.length
  }

  /** The set numbers of one entry, in the order of `facetNames`. */
  row(facets: FacetValues): number[] {
    return facetNames.map((name, facet) => this.#intern(name, facet, facets[name] ?? []))
  }

  /**
   * For each set what the ticks make of it, as numbers that can simply be added up over the lists of an entry: 0 fits, 1
   * not known, and for a miss 256 plus the list's position above bit 16. So bits 0–7 of the sum count the unknown, bits
   * 8–15 the misses, and with one miss the rest says where.
   */
  verdicts(ticked: FacetValues): Int32Array {
    const verdicts = Int32Array.from(this.#facetOf, (facet) => (facet << 16) | 256)
    for (const [facet, name] of facetNames.entries()) {
      verdicts[facet] = 1
      for (const value of ticked[name] ?? [])
        for (const set of this.#holding.get(keyOf(name, value)) ?? []) verdicts[set] = 0
    }
    return verdicts
  }

  /** From entries for each set to entries for each value. */
  counts(entriesBySet: Uint32Array): { [F in FacetName]: Record<string, number> } {
    // Without a prototype, so that a value called "constructor" is counted like any other.
    const counts = Object.fromEntries(facetNames.map((name) => [name, Object.create(null) as object])) as {
      [F in FacetName]: Record<string, number>
    }
    for (let set = 0; set < this.size; set++) {
      const entries = entriesBySet[set]!
      if (entries === 0) continue
      const ofFacet = counts[facetNames[this.#facetOf[set]!]!]
      if (set < facetNames.length) ofFacet[''] = entries
      for (const value of this.#values[set]!) ofFacet[value] = (ofFacet[value] ?? 0) + entries
    }
    return counts
  }

  #intern(name: FacetName, facet: number, given: readonly string[]): number {
    if (given.length === 0) return facet
    const values = given.length === 1 ? given : [...new Set(given)].sort()
    const key = keyOf(name, ...values)
    const met = this.#idOf.get(key)
    if (met !== undefined) return met
    const set = this.#values.length
    this.#values.push(values)
    this.#facetOf.push(facet)
    this.#idOf.set(key, set)
    for (const value of values) {
      const holding = this.#holding.get(keyOf(name, value))
      if (holding === undefined) this.#holding.set(keyOf(name, value), [set])
      else holding.push(set)
    }
    return set
  }
}

const keyOf = (name: FacetName, ...values: string[]): string => [name, ...values].join('\u0000')

import type { FacetName, FacetValues, SearchQuery } from './entry.ts'
import type { Search } from './search.ts'

/** What could be given up to find something. `value` is one tick ("Free"); null when the filter has no values. */
export type NearestMiss = {
  readonly without: FacetName | 'age' | 'times' | 'radius'
  readonly value: string | null
  readonly found: number
}

export type WiderRadius = { readonly radiusMiles: number; readonly found: number }

/**
 * For a search that found nothing: what leaving out one filter would find, most first, and what a wider circle would.
 * Each is one more search, so ask only when nothing was found.
 */
export const nearestMisses = (
  search: Pick<Search, 'search'>,
  query: SearchQuery,
): { readonly without: readonly NearestMiss[]; readonly wider: readonly WiderRadius[] } => {
  const found = (changed: SearchQuery): number => {
    const { known, possible } = search.search({ ...changed, offset: 0, limit: 0 })
    return known + possible
  }
  const without = eachLeftOut(query)
    .map(({ filter, value, rest }): NearestMiss => ({ without: filter, value, found: found(rest) }))
    .filter((miss) => miss.found > 0)
    .sort((a, b) => b.found - a.found)
  return { without, wider: widerCircles(query, found) }
}

type LeftOut = { filter: NearestMiss['without']; value: string | null; rest: SearchQuery }

const eachLeftOut = (query: SearchQuery): LeftOut[] => {
  const { age, times, radiusMiles, ...bare } = query
  const leftOut: LeftOut[] = []
  for (const [name, values] of Object.entries(query.facets ?? {}) as [FacetName, FacetValues[FacetName]][]) {
    if (values === undefined || values.length === 0) continue
    const value = values.length === 1 ? values[0]! : null
    leftOut.push({ filter: name, value, rest: { ...query, facets: { ...query.facets, [name]: [] } } })
  }
  const parts = {
    ...(age === undefined ? {} : { age }),
    ...(times === undefined ? {} : { times }),
    ...(radiusMiles === undefined ? {} : { radiusMiles }),
  }
  for (const [filter, key] of [
    ['age', 'age'],
    ['times', 'times'],
    ['radius', 'radiusMiles'],
  ] as const) {
    if (!(key in parts)) continue
    const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== key))
    leftOut.push({ filter, value: null, rest: { ...bare, ...rest } })
  }
  return leftOut
}

const widerCircles = (query: SearchQuery, found: (changed: SearchQuery) => number): WiderRadius[] => {
  const { near, radiusMiles } = query
  if (near === undefined || radiusMiles === undefined) return []
  const wider: WiderRadius[] = []
  for (const miles of radii) {
    if (miles <= radiusMiles) continue
    const entries = found({ ...query, radiusMiles: miles })
    if (entries > (wider.at(-1)?.found ?? 0)) wider.push({ radiusMiles: miles, found: entries })
  }
  return wider
}

const radii = [1, 2, 3, 5, 10, 20, 50]

import type { Catalogue } from '../../catalogue/index.ts'
import type { DirectoryPack } from '../../rules/directory-pack.ts'
import { radii, searchAddress, type SearchForm } from '../../rules/search-form.ts'
import { nearestMisses, type NearestMiss, type SearchQuery } from '../../search/index.ts'
import { valueName } from './value-names.ts'
import { words } from './words.ts'

export type Loosened = { text: string; address: string; left: number }

const most = 6

/** Ways to ask for a little less, each with how much it would find; those that find nothing are not offered. */
export const loosened = (
  catalogue: Catalogue,
  form: SearchForm,
  query: SearchQuery,
  pack: DirectoryPack,
): readonly Loosened[] => {
  const first = { ...form, page: 1, open: null }
  const misses = nearestMisses(catalogue, query)
  const withoutWords = query.text === '' ? 0 : total(catalogue, { ...query, text: '' })
  return [
    ...misses.without.map((miss) => ({ ...withoutOne(miss, first, pack), left: miss.found })),
    ...misses.wider
      .filter(({ radiusMiles }) => (radii as readonly number[]).includes(radiusMiles))
      .map(({ radiusMiles, found }) => ({
        text: words.wider(radiusMiles),
        address: searchAddress({ ...first, radius: radiusMiles }),
        left: found,
      })),
    ...(withoutWords > 0
      ? [{ text: words.withoutWords, address: searchAddress({ ...first, q: '' }), left: withoutWords }]
      : []),
  ].slice(0, most)
}

const withoutOne = (
  miss: NearestMiss,
  form: SearchForm,
  pack: DirectoryPack,
): { text: string; address: string } => {
  switch (miss.without) {
    case 'age':
      return {
        text: words.without(words.ageChip(form.age ?? 0)),
        address: searchAddress({ ...form, age: null }),
      }
    case 'times':
      return { text: words.anyTime, address: searchAddress({ ...form, days: [], times: [] }) }
    case 'radius':
      return { text: words.anywhere, address: searchAddress({ ...form, radius: null }) }
    default: {
      const { [miss.without]: chosen = [], ...facets } = form.facets
      const names = chosen.map((value) => valueName(miss.without, value, pack)).join(', ')
      return { text: words.without(names), address: searchAddress({ ...form, facets }) }
    }
  }
}

const total = (catalogue: Catalogue, query: SearchQuery): number => {
  const { known, possible } = catalogue.search({ ...query, offset: 0, limit: 0 })
  return known + possible
}

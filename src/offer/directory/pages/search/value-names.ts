import type { DirectoryPack } from '../../rules/directory-pack.ts'
import { valueNames } from './words.ts'

/** What a filter's value is called on the page: the council's own term, or one of ours, or as it was written. */
/** Several, as one sentence says them: “At your home, in person”. */
export const inOneSentence = (names: readonly string[]): string =>
  names.map((name, at) => (at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join(', ')

export const valueName = (facet: string, value: string, pack?: DirectoryPack): string =>
  (pack && termsOf(facet, pack).get(value)?.name) ?? valueNames[value] ?? value

/** The council's own order for its terms, ours for ours, and the alphabet for what is left. */
export const inOrder = (facet: string, pack: DirectoryPack, values: readonly string[]): readonly string[] => {
  if (values.length < 2) return values
  const terms = termsOf(facet, pack)
  const place = (value: string) => terms.get(value)?.place ?? terms.size
  return values.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}

type Terms = ReadonlyMap<string, { place: number; name: string }>

/** A pack does not change while we run, and each page of results asks for sixty names. */
const termsOf = (facet: string, pack: DirectoryPack): Terms => {
  const facets = known.get(pack) ?? new Map<string, Terms>()
  known.set(pack, facets)
  const terms = facets.get(facet) ?? readTerms(facet, pack)
  facets.set(facet, terms)
  return terms
}

const known = new WeakMap<DirectoryPack, Map<string, Terms>>()

const readTerms = (facet: string, pack: DirectoryPack): Terms => {
  const own = pack.taxonomies.find(({ id }) => id === facet)?.terms
  const terms = own ?? Object.entries(valueNames).map(([id, name]) => ({ id, name }))
  return new Map(terms.map(({ id, name }, place) => [id, { place, name }]))
}

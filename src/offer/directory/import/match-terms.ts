import type { DirectoryPack } from '../rules/directory-pack.ts'

export type TaxonomyName = 'category' | 'need' | 'access'

/** What a file calls a category, need or access feature → the pack's term, by its id, name or another name. */
export type MatchTerm = (taxonomy: TaxonomyName, word: string) => string | undefined

export const matchTerms = (taxonomies: DirectoryPack['taxonomies']): MatchTerm => {
  const known = new Map(
    taxonomies.flatMap((taxonomy) =>
      taxonomy.terms.flatMap((term) =>
        [term.id, term.name, ...(term.alsoCalled ?? [])].map(
          (word) => [`${taxonomy.id}/${plain(word)}`, term.id] as const,
        ),
      ),
    ),
  )
  return (taxonomy, word) => known.get(`${taxonomy}/${plain(word)}`)
}

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

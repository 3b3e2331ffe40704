import type { DirectoryPack } from '../rules/directory-pack.ts'
import { taxonomyId, termId } from '../rules/identity.ts'

export type FeedTerm = {
  id: string
  name: string
  description: string
  code: string
  taxonomy: string
  taxonomy_id: string
}
export type FeedTaxonomy = { id: string; name: string; description: string }

/** The pack's taxonomies as the standard has them, and the two ways to look them up. */
export type Terms = {
  readonly taxonomies: readonly FeedTaxonomy[]
  readonly all: readonly FeedTerm[]
  /** By our own words: `need`, `cognition-and-learning`. */
  readonly find: (taxonomy: string, term: string) => FeedTerm | undefined
  /** By the feed's id, what our listings call it. */
  readonly wordsOf: ReadonlyMap<string, { taxonomy: string; term: string }>
  readonly taxonomyOf: ReadonlyMap<string, string>
}

export const termsOf = (taxonomies: DirectoryPack['taxonomies']): Terms => {
  const all = taxonomies.flatMap((taxonomy) =>
    taxonomy.terms.map((term) => ({
      word: { taxonomy: taxonomy.id, term: term.id },
      shown: {
        id: termId(taxonomy.id, term.id),
        name: term.name,
        description: term.description,
        code: term.id,
        taxonomy: taxonomy.name,
        taxonomy_id: taxonomyId(taxonomy.id),
      },
    })),
  )
  const byWords = new Map(all.map(({ word, shown }) => [`${word.taxonomy}/${word.term}`, shown]))
  return {
    taxonomies: taxonomies.map(({ id, name, description }) => ({ id: taxonomyId(id), name, description })),
    all: all.map(({ shown }) => shown),
    find: (taxonomy, term) => byWords.get(`${taxonomy}/${term}`),
    wordsOf: new Map(all.map(({ word, shown }) => [shown.id, word])),
    taxonomyOf: new Map(taxonomies.map(({ id }) => [taxonomyId(id), id])),
  }
}

import { createSearch, type SearchAnswer, type SearchQuery, type SynonymRow } from '../search/index.ts'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import type { Listing } from '../rules/listing.ts'
import { everyPublished, findPublished, publishedByIds, publishedSince } from '../store/published.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import { openPageIndex, type PageIndex, type SearchablePage } from './page-index.ts'
import { searchEntry } from './search-entry.ts'
import { recentListings } from './recent-listings.ts'
import { watchForChanges } from './watch.ts'

/**
 * The published directory as this process sees it: the search index, and the listings most asked for. Both are
 * kept fresh from the database; both go on answering when the database is away.
 */
export type Catalogue = {
  readonly size: number
  readonly search: (query: SearchQuery) => SearchAnswer
  readonly suggest: (typed: string, most: number) => readonly string[]
  /** Pages of information, found by the same words. */
  readonly pages: PageIndex
  readonly byIds: (ids: readonly string[]) => Promise<readonly Listing[]>
  /** From memory alone, for a page that must show without the database; nothing when it is not at hand. */
  readonly atHand: (slug: string) => Listing | undefined
  readonly bySlug: (slug: string) => Promise<Listing | undefined>
  /** Called after every change that visitors can see. */
  readonly onChange: (listener: () => void) => void
  /** Reads what changed now, without waiting to be told. */
  readonly refresh: () => Promise<void>
  readonly close: () => Promise<void>
}

export type CatalogueSettings = {
  database: DirectoryDatabase
  /** Where to listen for changes; absent in tests, which call `refresh`. */
  listenAt?: string
  pack: DirectoryPack
  synonyms: readonly SynonymRow[]
  vocabulary: readonly string[]
  pages?: readonly SearchablePage[]
}

/** Among the suggestions. */
const mostTitles = 2

export const openCatalogue = async (settings: CatalogueSettings): Promise<Catalogue> => {
  const { database, pack } = settings
  const index = createSearch({ ...settings, remembers: 1_000 })
  const pages = openPageIndex(settings.pages ?? [], settings)
  const recent = recentListings()
  const listeners: (() => void)[] = []
  let asOf = await everything()

  async function everything(): Promise<string> {
    const { asOf: startedAt } = await publishedSince(database, '9999-01-01T00:00:00.000Z')
    const entries = []
    for await (const listing of everyPublished(database)) {
      entries.push(searchEntry(listing, pack))
      recent.offer(listing)
    }
    index.replaceAll(entries)
    return startedAt
  }

  const refresh = async (): Promise<void> => {
    const changes = await publishedSince(database, asOf)
    asOf = changes.asOf
    const fresh = changes.published.filter((listing) => !recent.isSame(listing))
    for (const listing of fresh) {
      index.put(searchEntry(listing, pack))
      recent.keep(listing)
    }
    const before = index.size
    for (const id of changes.withdrawn) {
      index.remove(id)
      recent.drop(id)
    }
    if (fresh.length > 0 || index.size !== before) listeners.forEach((listener) => listener())
  }

  const watch = settings.listenAt === undefined ? undefined : watchForChanges(settings.listenAt, refresh)

  const byIds = async (ids: readonly string[]): Promise<readonly Listing[]> => {
    const missing = ids.filter((id) => !recent.byId(id))
    const fetched = missing.length === 0 ? [] : await publishedByIds(database, missing)
    fetched.forEach(recent.keep)
    const found = new Map(fetched.map((listing) => [listing.id, listing]))
    return ids.flatMap((id) => recent.byId(id) ?? found.get(id) ?? [])
  }

  const bySlug = async (slug: string): Promise<Listing | undefined> => {
    const known = recent.bySlug(slug)
    if (known) return known
    // Every published listing is at hand: one that is not here does not exist, whatever the database's state.
    if (recent.holdsAll(index.size)) return undefined
    const listing = await findPublished(database, slug)
    if (listing) recent.keep(listing)
    return listing
  }

  return {
    get size() {
      return index.size
    },
    search: (query) => index.search(query),
    suggest: (typed, most) => {
      const titles = pages.titles(typed, mostTitles)
      return [...new Set([...index.suggest(typed, most - titles.length), ...titles])]
    },
    pages,
    byIds,
    bySlug,
    atHand: (slug) => recent.bySlug(slug),
    onChange: (listener) => void listeners.push(listener),
    refresh,
    close: async () => watch?.stop(),
  }
}

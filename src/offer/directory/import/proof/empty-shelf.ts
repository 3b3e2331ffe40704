import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { pack } from '../../../../../authorities/coventry/pack.ts'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import { northmereListings, northmereSource } from '../../../../../test/northmere/listings.ts'
import type { Listing } from '../../rules/listing.ts'
import { everyPublished } from '../../store/published.ts'
import { saveTaxonomies } from '../../store/taxonomies.ts'
import type { DirectoryDatabase, DirectoryTables } from '../../store/tables.ts'
import { applyImport } from '../apply.ts'
import type { Preview } from '../preview.ts'
import type { Proposal } from '../proposal.ts'

export const directory = pack.directory
export const monday = '2026-10-05T09:00:00.000Z'
export const tuesday = '2026-10-06T09:00:00.000Z'

/** Sixty invented listings that an import brings. */
export const drafts = northmereListings(60)

export const rowsOf = (listings: readonly Listing[]): Proposal[] =>
  listings.map((listing, index) => ({ row: index + 1, key: listing.id, listing }))

/** The drafts with one of them changed. */
export const changedTo = (change: Partial<Listing>, at = 0): Listing[] =>
  drafts.map((draft, index) => (index === at ? { ...draft, ...change } : draft))

export type Shelf = {
  readonly db: () => DirectoryDatabase
  readonly importing: (rows: readonly Proposal[], at?: string, more?: object) => Promise<Preview>
  readonly published: () => Promise<Listing[]>
}

/** A directory of its own for one file of tests, empty before each of them. */
export const emptyShelf = (): Shelf => {
  let held: TestDatabase
  let db: DirectoryDatabase
  beforeAll(async () => {
    held = await testDatabase()
    db = held.database.withTables<DirectoryTables>()
    await saveTaxonomies(db, directory.taxonomies)
  })
  afterAll(() => held.drop())
  beforeEach(async () => {
    await sql`truncate directory.published_service, directory.organization, directory.location cascade`.execute(
      db,
    )
  })
  return {
    db: () => db,
    importing: (rows, at = monday, more = {}) =>
      applyImport(db, northmereSource, rows, { at, pack: directory, ...more }),
    published: async () => {
      const all: Listing[] = []
      for await (const listing of everyPublished(db, 25)) all.push(listing)
      return all
    },
  }
}

import type { FastifyInstance } from 'fastify'
import { parseDay } from '#kit/day'
import type { Database } from '#kit/db'
import { openCatalogue } from '../../catalogue/index.ts'
import { exampleListing } from '../../facts/example-listing.ts'
import type { DirectoryTables } from '../../store/tables.ts'
import { addVersions } from '../../store/versions.ts'
import { browser } from './browser.ts'
import { examplePack, openPages } from './example-pages.tsx'

export const today = () => parseDay('2027-03-01')!

export const idOf = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`

export const portage = exampleListing({
  id: idOf(101),
  slug: 'portage',
  name: 'Zoë’s Portage & "Play" <b>',
  summary: "It's for under-fives",
  phones: [{ id: idOf(901), number: '024 7600 0001' }],
  email: 'portage@northmere.example',
})
export const toys = exampleListing({ id: idOf(102), slug: 'toys', name: "Children's toy library" })
export const closing = exampleListing({ id: idOf(103), slug: 'closing', name: 'Soon to close' })
export const refuge = exampleListing({ id: idOf(104), slug: 'refuge', name: 'A safe place', sensitive: true })

/** For tests: a directory of four listings in this empty database. */
export const openExample = async (database: Database) => {
  const db = database.withTables<DirectoryTables>()
  await addVersions(db, [portage, toys, closing, refuge], '2027-01-04T09:00:00.000Z')
  const catalogue = await openCatalogue({ database: db, pack: examplePack, synonyms: [], vocabulary: [] })
  return {
    db,
    catalogue,
    openPages: () => openPages({ catalogue, database: db, today }),
  }
}

/** A browser in which these have been saved. */
export const saving = async (app: FastifyInstance, ...slugs: string[]) => {
  const family = browser(app)
  for (const listing of slugs) await family.press('/saved/add', { listing })
  return family
}

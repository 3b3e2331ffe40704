/**
 * `npm run check-authority -- NAME`: every fault of a council's pack and its listings, in plain English. Its listings
 * are tried on an empty database of their own, so that nothing a site uses is touched.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'
import type { DirectoryTables } from '#directory'
import type { Library } from '#guidance'
import { lawfulnessOf } from '#pathways'
import { type AuthorityPack, loadAuthority } from '../src/authority.ts'
import { preview } from '../src/offer/directory/import/preview.ts'
import type { Proposal } from '../src/offer/directory/import/proposal.ts'
import { readJson } from '../src/offer/directory/import/read-json.ts'
import { districts } from '../src/offer/directory/store/districts.ts'

const root = join(import.meta.dirname, '..')

/** None when the pack can be served as it is. */
export const faultsOf = async (name: string, folder = join(root, 'authorities')): Promise<string[]> => {
  const loaded = await loadAuthority(folder, name)
  if (!loaded.ok) return [...loaded.reason]
  const { pack, listingsFile, library } = loaded.value
  const ofPack = [
    ...faultsOfPack(pack, name),
    ...faultsOfTerms(pack),
    ...faultsOfTermDates(pack),
    ...unlawfulIn(pack),
  ]
  const text = textOf(listingsFile)
  if (text === undefined) return [...ofPack, `The file authorities/${name}/listings.json is missing.`]
  const rows = readJson(text, pack.directory.listingsSource, pack.directory.taxonomies)
  if (!rows.ok) return [...ofPack, `authorities/${name}/listings.json: ${rows.reason}`]
  return [...ofPack, ...(await faultsOfListings(rows.value, pack, library))]
}

const faultsOfPack = ({ id, directory }: AuthorityPack, name: string): string[] => [
  ...(id === name ? [] : [`The id is “${id}”, but the folder is called “${name}”. They must be the same.`]),
  ...directory.area.districts
    .filter((district) => !districts().has(district))
    .map((district) => `“${district}” is not a postcode district that we know.`),
]

const unlawfulIn = ({ pathways }: AuthorityPack): string[] =>
  pathways.services.flatMap((service) =>
    lawfulnessOf(service).map(
      (problem) => `Service “${service.name}”, version ${service.version}. ${problem}`,
    ),
  )

const faultsOfTerms = ({ directory }: AuthorityPack): string[] =>
  directory.taxonomies.flatMap(({ name, terms }) =>
    twice(terms.map(({ id }) => id)).map((id) => `“${id}” is in the list “${name}” twice.`),
  )

const faultsOfTermDates = ({ directory: { termDates } }: AuthorityPack): string[] =>
  termDates.flatMap(({ name, from, to }, at) => {
    const before = termDates[at - 1]
    return [
      ...(from <= to ? [] : [`“${name}” ends (${to}) before it starts (${from}).`]),
      ...(before && from <= before.to
        ? [`“${name}” starts before “${before.name}” has ended. Write the terms in order.`]
        : []),
    ]
  })

const faultsOfListings = async (
  rows: readonly Proposal[],
  pack: AuthorityPack,
  library: Library,
): Promise<string[]> => {
  const { listingsSource, sensitiveListings } = pack.directory
  const found = await withEmptyDatabase((db) => preview(db, listingsSource, rows, { pack: pack.directory }))
  const slugs = new Set(found.added.map(({ slug }) => slug))
  return [
    ...found.refused.flatMap(({ row, name, reasons }) =>
      reasons.map((reason) => `Listing ${row}${name ? ` (${name})` : ''} is refused. ${reason}`),
    ),
    ...sensitiveListings
      .filter((slug) => !slugs.has(slug))
      .map((slug) => `“${slug}” is among the sensitive listings, but no listing is called that.`),
    ...library.articles.flatMap(({ file, listings }) =>
      listings
        .filter((slug) => !slugs.has(slug))
        .map((slug) => `${file}, listings: no listing is called “${slug}”.`),
    ),
    ...pack.pathways.services.flatMap(({ name: service, listing, signposts }) =>
      [listing ?? [], ...signposts.map(({ to }) => ('listing' in to ? to.listing : []))]
        .flat()
        .filter((slug) => !slugs.has(slug))
        .map((slug) => `The service “${service}” points to the listing “${slug}”, but there is none.`),
    ),
  ]
}

type Empty = Parameters<typeof preview>[0]

const withEmptyDatabase = async <Found>(work: (db: Empty) => Promise<Found>): Promise<Found> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'waymark-check-'))
  // As root, the database runs as another user, who must be able to reach its folder.
  chmodSync(dataFolder, 0o755)
  const settings = { ...settingsFrom({}), dataFolder }
  try {
    const { database, close } = await openDatabase(settings, join(root, 'database', 'migrations'))
    try {
      return await work(database.withTables<DirectoryTables>())
    } finally {
      await close()
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const twice = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word, at) => words.indexOf(word) !== at)),
]

const run = async (): Promise<void> => {
  const [name] = process.argv.slice(2)
  if (!name) throw new StartRefusal('Say which authority to check: npm run check-authority -- coventry')
  const faults = await faultsOf(name)
  process.stdout.write(faults.length === 0 ? 'No faults found.\n' : `${faults.join('\n')}\n`)
  if (faults.length > 0) process.exitCode = 1
}

if (import.meta.main)
  try {
    await run()
  } catch (fault) {
    if (!(fault instanceof StartRefusal)) throw fault
    process.stderr.write(`${fault.message}\n`)
    process.exitCode = 1
  }

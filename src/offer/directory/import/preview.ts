import type { DirectoryPack } from '../rules/directory-pack.ts'
import { editorsSource } from '../rules/editors-source.ts'
import type { Listing } from '../rules/listing.ts'
import { givesAddressAway } from '../rules/withheld.ts'
import { districts } from '../store/districts.ts'
import { type Draft, draftsFrom, slugsTaken } from '../store/drafts.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import { checkListing } from './check-listing.ts'
import { compare, type FieldChange } from './compare.ts'
import { locate } from './locate.ts'
import type { Proposal } from './proposal.ts'
import { words } from './words.ts'

/** What an import would do, row by row, for a person to read before anything is changed. */
export type Preview = {
  readonly source: string
  readonly added: readonly { row: number; name: string; slug: string }[]
  readonly changed: readonly { row: number; name: string; slug: string; fields: FieldChange[] }[]
  readonly unchanged: number
  readonly removed: readonly { name: string; slug: string }[]
  readonly refused: readonly { row: number; name?: string | undefined; reasons: readonly string[] }[]
  /** Why it must not be applied as it stands. A person can insist, but not where no row is good. */
  readonly stop?: string
}

/** The preview together with what applying it would write. */
export type Plan = { preview: Preview; write: Draft[]; remove: string[] }

export type ImportOptions = {
  /** The file is everything this source has: what is not in it goes. */
  wholeSource?: boolean
  pack: Pick<DirectoryPack, 'sensitiveListings'>
}

/** Reads nothing but the database, changes nothing. */
export const preview = async (
  db: DirectoryDatabase,
  source: string,
  rows: readonly Proposal[],
  options: ImportOptions,
): Promise<Preview> => (await plan(db, source, rows, options)).preview

export const plan = async (
  db: DirectoryDatabase,
  source: string,
  rows: readonly Proposal[],
  options: ImportOptions,
): Promise<Plan> => {
  if (source === editorsSource) return nothingFor(source)
  const known = new Map((await draftsFrom(db, source)).map((draft) => [draft.key, draft]))
  const { good, refused } = sort(rows)
  const listings = sameOrganizations(
    await locate(
      db,
      good.map(({ listing }) => listing),
    ),
  )
  const slugs = await giveSlugs(db, listings, known)
  const write: Draft[] = []
  const added: Preview['added'][number][] = []
  const changed: Preview['changed'][number][] = []
  good.forEach(({ row, key }, index) => {
    const slug = slugs[index]!
    const listing = markSensitive({ ...listings[index]!, slug }, options.pack)
    const before = known.get(key)
    const { name } = listing
    const fields = before && !before.withdrawn ? compare(before.listing, listing) : undefined
    if (fields?.length === 0) return
    if (fields) changed.push({ row, name, slug, fields })
    else added.push({ row, name, slug })
    write.push({ key, listing })
  })
  const mentioned = new Set(rows.flatMap((row) => row.key ?? []))
  const live = [...known.values()].filter((draft) => !draft.withdrawn)
  const gone = options.wholeSource ? live.filter((draft) => !mentioned.has(draft.key)) : []
  const stop = whyStop(gone.length, live.length, good.length)
  return {
    preview: {
      source,
      added,
      changed,
      unchanged: good.length - write.length,
      removed: gone.map(({ listing }) => ({ name: listing.name, slug: listing.slug })),
      refused,
      ...(stop && { stop }),
    },
    write,
    remove: gone.map(({ listing }) => listing.id),
  }
}

const nothingFor = (source: string): Plan => ({
  preview: { source, added: [], changed: [], unchanged: 0, removed: [], refused: [], stop: words.ourOwn },
  write: [],
  remove: [],
})

type Good = Extract<Proposal, { listing: Listing }>

const sort = (rows: readonly Proposal[]): { good: Good[]; refused: Preview['refused'][number][] } => {
  const good: Good[] = []
  const refused: Preview['refused'][number][] = []
  const firstRow = new Map<string, number>()
  const partIds = new Set<string>()
  for (const row of rows) {
    if ('refused' in row) {
      refused.push({ row: row.row, name: row.name, reasons: row.refused })
      continue
    }
    const first = firstRow.get(row.key)
    const reasons = first === undefined ? checkListing(row.listing) : [words.sameKey(first)]
    if (reasons.length === 0 && givesAddressAway(row.listing, districts())) reasons.push(words.tellsAddress)
    if (reasons.length === 0 && idsIn(row.listing).some((id) => isSeen(partIds, id)))
      reasons.push(words.samePart)
    firstRow.set(row.key, first ?? row.row)
    if (reasons.length === 0) good.push(row)
    else refused.push({ row: row.row, name: nameOf(row.listing), reasons })
  }
  return { good, refused }
}

const isSeen = (seen: Set<string>, id: string): boolean => seen.has(id) || !seen.add(id)

// Organisations are shared; everything else belongs to one listing.
const idsIn = ({ organization: _shared, ...listing }: Listing): string[] =>
  [...JSON.stringify(listing).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!)

const nameOf = ({ name }: Listing): string | undefined => (typeof name === 'string' ? name : undefined)

// Rows may tell different things of one organisation; the first to tell each is believed, for all of them.
const sameOrganizations = (listings: readonly Listing[]): Listing[] => {
  const told = new Map<string, Listing['organization']>()
  for (const { organization } of listings)
    told.set(organization.id, { ...organization, ...told.get(organization.id) })
  return listings.map((listing) => ({ ...listing, organization: told.get(listing.organization.id)! }))
}

// An address on the site is for ever: a listing keeps its own, and a newcomer never takes another's.
const giveSlugs = async (
  db: DirectoryDatabase,
  listings: readonly Listing[],
  known: ReadonlyMap<string, Draft>,
): Promise<string[]> => {
  const kept = new Map([...known.values()].map(({ listing }) => [listing.id, listing.slug]))
  const owners = await slugsTaken(
    db,
    listings.map(({ slug }) => slug),
  )
  return listings.map(({ id, slug }) => {
    const own = kept.get(id)
    if (own) return own
    const free = (owners.get(slug) ?? id) === id
    const given = free ? slug : `${slug}-${id.slice(0, 8)}`
    owners.set(given, id)
    return given
  })
}

const markSensitive = (listing: Listing, { sensitiveListings }: ImportOptions['pack']): Listing =>
  sensitiveListings.includes(listing.slug) ? { ...listing, sensitive: true } : listing

const whyStop = (removed: number, live: number, good: number): string | undefined => {
  if (good === 0) return words.nothingGood
  return removed > 4 && removed * 2 > live ? words.manyRemoved(removed, live) : undefined
}

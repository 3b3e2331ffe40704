import { done, refused, type Result } from '#kit/result'
import { locate } from '../import/locate.ts'
import { organizationId, propose, serviceId } from '../import/proposal.ts'
import { editorsSource } from '../rules/editors-source.ts'
import { partsOf, slugOf } from '../rules/identity.ts'
import type { Listing } from '../rules/listing.ts'
import { withholdAddresses } from '../rules/withheld.ts'
import { districts } from '../store/districts.ts'
import { findDrafted, slugsTaken, writeDrafts } from '../store/drafts.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import { takeTurns } from '../store/versions.ts'
import { publish } from './publish.ts'
import { faultsOf } from './put-right.ts'

/** What an editor writes of something new. What nobody has said is absent. */
export type Written = {
  readonly name: string
  readonly organization: string
  readonly kind: Listing['kind']
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly eligibility?: string | undefined
  /** Whole years. */
  readonly ageFrom?: number | undefined
  readonly ageTo?: number | undefined
  readonly venue?: string | undefined
  readonly postcode?: string | undefined
  readonly hideAddress: boolean
  readonly when?: string | undefined
  readonly isFree: boolean
  readonly cost?: string | undefined
  readonly howToAsk?: string | undefined
  readonly website?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly categories: readonly string[]
  readonly needs: readonly string[]
  /** YYYY-MM-DD, where it was checked. */
  readonly assuredDate?: string | undefined
}

/** What it would be, told apart from what the public would see of it; or what is wrong, in sentences. */
export const checkWritten = async (
  db: DirectoryDatabase,
  key: string,
  written: Written,
): Promise<Result<{ readonly draft: Listing; readonly inPublic: Listing }, readonly string[]>> => {
  const proposed = listingOf(key, written)
  const sentences = faultsOf(proposed)
  if (sentences.length > 0) return refused(sentences)
  const [located] = await locate(db, [proposed])
  const draft = { ...located!, slug: await freeSlug(db, located!) }
  return done({ draft, inPublic: withholdAddresses(draft, districts()) })
}

/** Puts it on the site, once for each key however often it is pressed. Gives its address. */
export const addListing = (
  db: DirectoryDatabase,
  key: string,
  written: Written,
  at: string,
): Promise<Result<{ readonly slug: string }, readonly string[]>> =>
  db.transaction().execute(async (tx) => {
    await takeTurns(tx)
    const before = await findAdded(tx, key)
    if (before) return done(before)
    const checked = await checkWritten(tx, key, written)
    if (!checked.ok) return checked
    const { draft } = checked.value
    await writeDrafts(tx, editorsSource, [{ key, listing: draft }])
    await publish(tx, [draft.id], at)
    return done({ slug: draft.slug })
  })

/** The listing that was made from this, if there is one. */
export const findAdded = async (db: DirectoryDatabase, key: string): Promise<{ slug: string } | null> =>
  findDrafted(db, editorsSource, key)

const listingOf = (key: string, written: Written): Listing => {
  const part = partsOf(serviceId(editorsSource, key))
  const { venue, postcode, when, phone, cost, isFree, ageFrom, ageTo } = written
  const place = {
    id: part('service_at_location', 0),
    location: {
      id: part('location', 0),
      location_type: 'physical',
      address: { address_1: venue, postal_code: postcode },
      ...(written.hideAddress && { address_withheld: true }),
    },
  }
  const terms = [
    ...written.categories.map((term) => ({ taxonomy: 'category', term })),
    ...written.needs.map((term) => ({ taxonomy: 'need', term })),
  ]
  const proposal = propose(0, editorsSource, key, {
    slug: slugOf(written.name),
    kind: written.kind,
    name: written.name,
    summary: written.summary,
    description: written.description,
    eligibility_description: written.eligibility,
    minimum_age_months: ageFrom === undefined ? undefined : ageFrom * 12,
    maximum_age_months: ageTo === undefined ? undefined : ageTo * 12,
    service_at_locations: venue === undefined && postcode === undefined ? undefined : [place],
    schedules: when === undefined ? undefined : [{ id: part('schedule', 0), description: when }],
    cost_options: isFree ? [{ id: part('cost_option', 0), option: 'Free', amount: 0 }] : undefined,
    fees_description: cost,
    application_process: written.howToAsk,
    url: written.website,
    phones: phone === undefined ? undefined : [{ id: part('phone', 0), number: phone }],
    email: written.email,
    assured_date: written.assuredDate,
    attributes: terms.map((one) => ({ id: part('attribute', one.taxonomy, one.term), ...one })),
    organization: { id: organizationId(editorsSource, written.organization), name: written.organization },
  })
  if (!('listing' in proposal)) throw new Error('A proposal of one listing is one listing.')
  return proposal.listing
}

const freeSlug = async (db: DirectoryDatabase, { id, slug }: Listing): Promise<string> =>
  ((await slugsTaken(db, [slug])).get(slug) ?? id) === id ? slug : `${slug}-${id.slice(0, 8)}`

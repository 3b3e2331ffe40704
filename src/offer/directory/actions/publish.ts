import { isDeepStrictEqual } from 'node:util'
import { layOver } from '../rules/correction.ts'
import { type Listing, listingSchema } from '../rules/listing.ts'
import { givesAddressAway, withholdAddresses } from '../rules/withheld.ts'
import { retireCorrections, standingCorrections } from '../store/corrections.ts'
import { districts } from '../store/districts.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import { addVersions, draftedAndPublished } from '../store/versions.ts'

/**
 * Makes drafts public: composes each as one document with what editors put right, leaves out what is withheld, and adds
 * a version where it differs from the one in public. Gives the ids of those. Call it in the transaction that wrote the drafts.
 * `at` is the moment of publishing: an ISO date-time in UTC, to the millisecond.
 */
export const publish = async (
  db: DirectoryDatabase,
  ids: readonly string[],
  at: string,
): Promise<string[]> => {
  const { drafted, published } = await draftedAndPublished(db, ids)
  const corrected = await withCorrections(db, drafted, at)
  const next = corrected
    .map((draft) => compose(draft, at))
    .filter((listing) => !sameFacts(listing, published.get(listing.id)))
  if (next.length > 0) await addVersions(db, next, at)
  return next.map(({ id }) => id)
}

/**
 * A correction of what the source no longer tells is retired here, and so is one that would tell a private address. Where
 * the source's own words tell an address that an editor keeps private, what is public stays as it is.
 */
const withCorrections = async (
  db: DirectoryDatabase,
  drafted: readonly Listing[],
  at: string,
): Promise<Listing[]> => {
  const day = at.slice(0, 10)
  const standing = await standingCorrections(
    db,
    drafted.map(({ id }) => id),
  )
  const corrected: Listing[] = []
  for (const told of drafted) {
    const corrections = standing.get(told.id) ?? []
    const { listing, givingWay } = layOver(told, corrections)
    const over = givingWay.map(({ id, field }) => ({ id, sourceNow: told[field] }))
    await retireCorrections(db, over, 'source changed', day)
    if (corrections.length === 0 || !givesAddressAway(listing, districts())) {
      corrected.push(listing)
      continue
    }
    const [telling, keeping] = [
      corrections.filter(({ field }) => field !== 'addresses_private'),
      corrections.filter(({ field }) => field === 'addresses_private'),
    ]
    await retireCorrections(db, telling, 'told an address', day)
    const plain = layOver(told, keeping).listing
    if (keeping.length === 0 || !givesAddressAway(plain, districts())) corrected.push(plain)
  }
  return corrected
}

/** Is it the same listing, whenever it was last saved? */
const sameFacts = (one: Listing, other: Listing | undefined): boolean =>
  other !== undefined && isDeepStrictEqual({ ...one, last_modified: '' }, { ...other, last_modified: '' })

const compose = (draft: Listing, at: string): Listing => {
  if (givesAddressAway(draft, districts())) throw new Error(`Listing ${draft.id} tells its withheld address`)
  return listingSchema.parse({ ...withholdAddresses(draft, districts()), last_modified: at })
}

import { isAway } from '#kit/db'
import type { Catalogue } from '../../catalogue/index.ts'
import type { Listing } from '../../rules/listing.ts'
import type { SavedList } from '../../rules/saved-list.ts'

/** A list as it can be shown today. */
export type LookedUp = {
  readonly listings: readonly Listing[]
  /** Ids of what is no longer public. */
  readonly gone: readonly string[]
  /** Ids of what is not in memory while the database is away: we cannot tell. */
  readonly away: readonly string[]
}

export const lookUp = async (catalogue: Catalogue, list: SavedList): Promise<LookedUp> => {
  try {
    const listings = await catalogue.byIds(list)
    return { listings, gone: list.filter((id) => listings.every((listing) => listing.id !== id)), away: [] }
  } catch (fault) {
    if (!isAway(fault)) throw fault
    return fromMemory(catalogue, list)
  }
}

const fromMemory = async (catalogue: Catalogue, list: SavedList): Promise<LookedUp> => {
  const asked = await Promise.allSettled(list.map((id) => catalogue.byIds([id])))
  const listings = asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  return { listings, gone: [], away: list.filter((id) => listings.every((listing) => listing.id !== id)) }
}

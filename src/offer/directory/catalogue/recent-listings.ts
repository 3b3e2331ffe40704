import type { Listing } from '../rules/listing.ts'

/** Enough for every listing of the largest county; beyond it, the least lately used makes room. */
const mostKept = 6_000

/** Listings kept in memory, found by id and by slug. */
export const recentListings = (most = mostKept) => {
  const listings = new Map<string, Listing>()
  const idOfSlug = new Map<string, string>()

  const drop = (id: string): void => {
    const listing = listings.get(id)
    if (!listing) return
    listings.delete(id)
    if (idOfSlug.get(listing.slug) === id) idOfSlug.delete(listing.slug)
  }
  const keep = (listing: Listing): void => {
    drop(listing.id)
    const oldest = listings.size >= most ? listings.keys().next().value : undefined
    if (oldest !== undefined) drop(oldest)
    listings.set(listing.id, listing)
    idOfSlug.set(listing.slug, listing.id)
  }
  const byId = (id: string): Listing | undefined => listings.get(id)

  return {
    byId,
    bySlug: (slug: string): Listing | undefined => {
      const id = idOfSlug.get(slug)
      return id === undefined ? undefined : byId(id)
    },
    keep,
    /** Keeps it only if there is room: reading everything at the start must not push anything out. */
    offer: (listing: Listing): void => {
      if (listings.size < most) keep(listing)
    },
    drop,
    isSame: (listing: Listing): boolean => listings.get(listing.id)?.last_modified === listing.last_modified,
    holdsAll: (count: number): boolean => listings.size === count,
  }
}

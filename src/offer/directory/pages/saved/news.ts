import { wayBack } from '#kit/form'
import { mostSaved } from '../../rules/saved-list.ts'
import { codeOfList } from '../../store/saved-lists.ts'
import type { DirectoryRoom } from '../room.ts'
import type { LookedUp } from './look-up.ts'
import type { News } from './notice.tsx'

/**
 * What the address says has just happened, as far as the list bears it out: a link that somebody else made must
 * not tell a visitor what is not so.
 */
export const newsFor = async (
  query: Readonly<Record<string, readonly string[]>>,
  lookedUp: LookedUp,
  room: DirectoryRoom,
): Promise<News | null> => {
  const said = (name: string) => query[name]?.[0] ?? ''
  const back = wayBack(said('back'))
  const many = lookedUp.listings.length + lookedUp.gone.length + lookedUp.away.length
  if (said('added')) return added(said('added'), back, lookedUp, room)
  if (said('removed')) return removed(said('removed'), lookedUp, room)
  if (said('cleared')) return many === 0 ? { what: 'cleared' } : null
  if (said('full')) return many === mostSaved ? { what: 'full', back } : null
  if (/^[1-9]\d?$/.test(said('left')))
    return many === mostSaved ? { what: 'left', many: Number(said('left')) } : null
  if (said('took')) return many > 0 ? { what: 'took' } : null
  if (said('shared')) return shared(lookedUp, room)
  return null
}

const added = (
  slug: string,
  back: string | null,
  { listings }: LookedUp,
  room: DirectoryRoom,
): News | null => {
  const kept = listings.find((listing) => listing.slug === slug)
  if (kept) return { what: 'saved', listing: kept, back }
  const listing = room.catalogue.atHand(slug)
  return listing ? { what: 'not kept', listing } : null
}

const removed = (slug: string, { listings }: LookedUp, room: DirectoryRoom): News | null =>
  listings.some((listing) => listing.slug === slug)
    ? null
    : { what: 'removed', listing: room.catalogue.atHand(slug) }

const shared = async ({ listings }: LookedUp, room: DirectoryRoom): Promise<News | null> => {
  const code = await codeOfList(
    room.database,
    listings.map(({ id }) => id),
  )
  return code === null ? null : { what: 'code', code, address: `${room.baseUrl}/s/${code}` }
}

import { digestOf, goodForMs, type Ticket } from './ticket.ts'

/** What a post tells of where it came from. */
export type Provenance = {
  readonly ticket: Ticket | null
  readonly cookie: string | undefined
  readonly now: number
  /** Sec-Fetch-Site, which a page cannot forge; older browsers do not send it. */
  readonly fetchSite: string | undefined
  readonly origin: string | undefined
  /** The host the visitor asked for, port included. */
  readonly host: string
}

/**
 * May this post be acted on? `foreign`: another site sent it, so nothing of it is shown again.
 * `stale`: too old, or not provably this browser's; the answers are kept and offered to be sent again.
 */
export const judge = (from: Provenance): 'ours' | 'stale' | 'foreign' => {
  const site = siteOf(from)
  if (site === 'another') return 'foreign'
  if (from.ticket === null) return 'stale'
  const age = from.now - from.ticket.mintedAt
  // A minute's grace, for two servers whose clocks differ.
  if (!(age >= -60_000 && age <= goodForMs)) return 'stale'
  if (from.cookie === undefined) return site === 'ours' ? 'ours' : 'stale'
  return digestOf(from.cookie) === from.ticket.madeFor ? 'ours' : 'stale'
}

/** Which site sent a post. "null" is what a browser says when a page's policy hides where it is: nothing. */
export const siteOf = ({
  fetchSite,
  origin,
  host,
}: Pick<Provenance, 'fetchSite' | 'origin' | 'host'>): 'ours' | 'another' | 'unsaid' => {
  // "none" is the visitor's own doing, such as a tab put back; no page can bring it about.
  if (fetchSite !== undefined) return /^(same-origin|none)$/.test(fetchSite) ? 'ours' : 'another'
  if (origin === undefined || origin === 'null') return 'unsaid'
  return URL.canParse(origin) && new URL(origin).host === host ? 'ours' : 'another'
}

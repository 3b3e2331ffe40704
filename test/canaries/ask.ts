import type { LightMyRequestResponse } from 'fastify'
import { formType, fromOurPage, patiently } from './browser.ts'
import type { Cell } from './cells.ts'
import type { OpenWorld } from './open-world.ts'

let asked = 0

/** A network of its own for every request: what is measured is access, not how often somebody may ask. */
const network = (): string => {
  asked += 1
  return `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`
}

/** Asks as that person's browser would. Cookies it is given are not kept, so that every cell begins alike. */
export const ask = (
  { site, browserOf }: OpenWorld,
  { who, method, url }: Pick<Cell, 'who' | 'method' | 'url'>,
  fields: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> => {
  const sends = method !== 'GET' && method !== 'HEAD'
  return patiently(site.app, {
    method,
    url,
    remoteAddress: network(),
    headers: { ...browserOf(who).headers(), ...(sends && { ...fromOurPage, 'content-type': formType }) },
    ...(sends && { payload: new URLSearchParams(fields).toString() }),
  })
}

/** A ticket good for any form of this person's session, as their own account page holds one. */
export const ticketsOf = async (world: OpenWorld): Promise<ReadonlyMap<string, string>> => {
  const tickets = new Map<string, string>()
  for (const { who } of world.people) {
    const { body } = await ask(world, { who, method: 'GET', url: '/account' })
    const ticket = /name="form_ticket" value="([^"]+)"/.exec(body)?.[1]
    if (ticket) tickets.set(who, ticket)
  }
  return tickets
}

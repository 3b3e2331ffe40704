import type { FastifyInstance } from 'fastify'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import type { Feed } from './feed.ts'
import { openApi } from './open-api.ts'
import { feedPath, keepBriefly, openToAll } from './open-to-all.ts'
import { organizationRoutes } from './organizations.ts'
import { placeRoutes } from './places.ts'
import { serviceRoutes } from './service-routes.ts'
import { termRoutes } from './taxonomies.ts'
import { termsOf } from './terms.ts'

export type OpenReferralOptions = {
  db: DirectoryDatabase
  pack: DirectoryPack
  /** The site's own address, with no slash at its end: `https://localoffer.example.gov.uk`. */
  baseUrl: string
}

/**
 * Open Referral UK 3.0 at /open-referral/v3: open to everyone, read only, no key. Its errors are JSON, and they
 * too may be read from any site.
 */
export const openReferral = async (app: FastifyInstance, options: OpenReferralOptions): Promise<void> => {
  const { db, pack, baseUrl } = options
  const feed: Feed = { db, county: pack.area.county, terms: termsOf(pack.taxonomies), baseUrl }
  await app.register(
    async (room) => {
      openToAll(room)
      const home = `${baseUrl}${feedPath}`
      room.get('/', (_request, reply) =>
        keepBriefly(reply).send({
          version: 'HSDS-UK-3.0',
          profile: 'https://docs.openreferraluk.org/en/latest/',
          openapi_url: `${home}/openapi.json`,
        }),
      )
      room.get('/openapi.json', (_request, reply) => keepBriefly(reply).send(openApi(home)))
      serviceRoutes(room, feed)
      placeRoutes(room, feed)
      organizationRoutes(room, feed)
      termRoutes(room, feed)
    },
    { prefix: feedPath },
  )
}

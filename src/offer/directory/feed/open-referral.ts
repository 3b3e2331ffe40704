import type { FastifyInstance, FastifyReply } from 'fastify'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import { openApi } from './open-api.ts'
import { organizationRoutes } from './organizations.ts'
import { placeRoutes } from './places.ts'
import type { FeedSettings } from './serialise.ts'
import { serviceRoutes } from './services.ts'
import { termRoutes } from './taxonomies.ts'
import { termsOf } from './terms.ts'

export type OpenReferralOptions = {
  db: DirectoryDatabase
  pack: DirectoryPack
  /** The site's own address, with no slash at its end: `https://localoffer.example.gov.uk`. */
  baseUrl: string
}

/** What every room of the feed needs. */
export type Feed = FeedSettings & { db: DirectoryDatabase }

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

export const feedPath = '/open-referral/v3'

export const keepBriefly = (reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', 'public, max-age=60')

/** A refusal a program can read: `{"status": 400, "error": "…"}`. */
export const refuse = (reply: FastifyReply, status: number, error: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').send({ status, error })

const openToAll = (room: FastifyInstance): void => {
  room.addHook('onRequest', (request, reply, next) => {
    reply.headers({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Link, X-Total-Count',
      'cross-origin-resource-policy': 'cross-origin',
    })
    if (request.method !== 'OPTIONS') return next()
    reply
      .code(204)
      .headers({
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
        'access-control-max-age': '86400',
      })
      .send()
  })
  // Somewhere for OPTIONS to arrive; the hook above has answered it by then.
  room.options('/*', (_request, reply) => reply.code(204).send())
  room.options('/', (_request, reply) => reply.code(204).send())
  room.setNotFoundHandler((request, reply) =>
    ['GET', 'HEAD'].includes(request.method)
      ? refuse(reply, 404, `There is nothing here. The feed starts at ${feedPath}/`)
      : refuse(reply.header('allow', 'GET, HEAD, OPTIONS'), 405, 'The feed can only be read.'),
  )
  room.setErrorHandler((fault: { statusCode?: number }, request, reply) => {
    const status = fault.statusCode ?? 500
    if (status < 500) return refuse(reply, status, 'That request cannot be read.')
    request.log.error(fault)
    return refuse(
      reply.header('retry-after', '30'),
      503,
      'The feed cannot answer now. Please try again soon.',
    )
  })
}

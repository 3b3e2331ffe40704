import type { FastifyRequest } from 'fastify'
import { siteOf } from './provenance.ts'

/**
 * Where a post without a ticket came from: enough for a button on a page that is kept for everybody. `unsaid`, as
 * a very old browser leaves it, proves nothing: show a form with a ticket instead.
 */
export const cameFrom = (request: FastifyRequest): 'ours' | 'another' | 'unsaid' =>
  siteOf({
    fetchSite: request.headers['sec-fetch-site'],
    origin: request.headers.origin,
    host: request.host,
  })

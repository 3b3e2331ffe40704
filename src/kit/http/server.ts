import { parse } from 'node:querystring'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { LogController, type FastifyInstance, type FastifyReply } from 'fastify'
import { compressReplies } from './compress.ts'
import { secureHeaders, secureReplyHeaders } from './headers.ts'
import { logSettings } from './logs.ts'
import { letGoWhenBusy, shedLoad } from './overload.ts'
import { cachePages, type PageCache } from './page-cache.ts'

export type ServerSettings = {
  log: 'silent' | 'info'
  /** Addresses of proxies whose word on the visitor's address is taken; none unless said. */
  trustProxy?: string
  pages: PageCache
  /** The finished page for a visitor turned away because we are too busy. Without one, nobody is turned away. */
  busyPage?: () => string
  /** The finished page for an address that is broken or far too long: no route is found for it. */
  unreadablePage: () => string
}

const largestBody = 256 * 1024

/**
 * An HTTP server with our manners: security headers, compression, kept pages, limits, quiet logs.
 * Routes, error pages and assets are added by who calls it.
 */
export const createServer = async (settings: ServerSettings): Promise<FastifyInstance> => {
  const app = Fastify({
    logger: settings.log === 'silent' ? false : logSettings,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, _request, reply) =>
      sendUnreadable(reply as unknown as FastifyReply, settings.unreadablePage()),
    ...(settings.trustProxy ? { trustProxy: settings.trustProxy } : {}),
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, maxParamLength: 200 },
  })
  secureHeaders(app)
  compressReplies(app)
  if (settings.busyPage) letGoWhenBusy(app)
  cachePages(app, settings.pages)
  if (settings.busyPage) await shedLoad(app, settings.busyPage)
  // No address of ours holds such a sign; no database takes the first of them, and no `Location` header the last.
  app.addHook('onRequest', (request, reply, next) =>
    /^[^?]*%(?:[01][\da-f]|7f|[89a-f][\da-f])/i.test(request.url) ? reply.callNotFound() : next(),
  )
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: largestBody, parser: readBody })
  await app.register(rateLimit, { global: false })
  return app
}

/** Nobody types a zero sign, and no database keeps one. */
const readBody = (sent: string) => parse(sent.replace(/%00|\0/g, ''), undefined, undefined, { maxKeys: 0 })

// No hook has run yet: what every reply has must be said here.
const sendUnreadable = (reply: FastifyReply, page: string): void => {
  reply.headers(secureReplyHeaders).header('cache-control', 'no-store')
  reply.code(400).type('text/html; charset=utf-8').send(page)
}

import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { LogController, type FastifyInstance } from 'fastify'
import { compressReplies } from './compress.ts'
import { secureHeaders } from './headers.ts'
import { logSettings } from './logs.ts'
import { shedLoad } from './overload.ts'
import { cachePages, type PageCache } from './page-cache.ts'

export type ServerSettings = {
  log: 'silent' | 'info'
  /** Addresses of proxies whose word on the visitor's address is taken; none unless said. */
  trustProxy?: string
  pages: PageCache
  /** The finished page for a visitor turned away because we are too busy. */
  busyPage: () => string
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
    ...(settings.trustProxy ? { trustProxy: settings.trustProxy } : {}),
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, maxParamLength: 200 },
  })
  secureHeaders(app)
  compressReplies(app)
  cachePages(app, settings.pages)
  await shedLoad(app, settings.busyPage)
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: largestBody })
  await app.register(rateLimit, { global: false })
  return app
}

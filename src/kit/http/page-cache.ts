import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { chosenEncoding, squeeze, type Encoding } from './compress.ts'

type Kept = { html: string; etag: string; until: number; bodies: Partial<Record<Encoding, Buffer>> }

/** Finished public pages, ready-compressed, until what they show changes. */
export type PageCache = {
  find(address: string): Kept | undefined
  keep(address: string, html: string): Kept
  /** Call when anything a public page shows has changed. */
  forget(): void
}

const longest = 5 * 60_000

/** Keeps at most `most` pages; the oldest goes first. `now` in milliseconds, for tests. */
export const createPageCache = (most = 500, now: () => number = Date.now): PageCache => {
  const pages = new Map<string, Kept>()
  return {
    find: (address) => {
      const page = pages.get(address)
      return page && page.until > now() ? page : undefined
    },
    keep: (address, html) => {
      const oldest = pages.size >= most ? pages.keys().next().value : undefined
      if (oldest !== undefined) pages.delete(oldest)
      const page = { html, etag: etagOf(html), until: now() + longest, bodies: {} }
      pages.set(address, page)
      return page
    },
    forget: () => pages.clear(),
  }
}

/** Answers from kept pages where it can. A visitor with a cookie gets their own. */
export const cachePages = (app: FastifyInstance, pages: PageCache): void => {
  app.addHook('onRequest', (request, reply, next) => {
    const page = request.method === 'GET' && !request.headers.cookie ? pages.find(request.url) : undefined
    if (page) sendAsItStands(request, reply, page)
    else next()
  })
}

/**
 * Sends a finished page. `public`: the same for every visitor without cookies, so it may be kept, here and by
 * caches on the way. `never`: a form or somebody's own list.
 */
export const sendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  html: string,
  pages: PageCache,
  keep: 'public' | 'never',
): FastifyReply => {
  reply.type(htmlType)
  const plain = reply.statusCode === 200 && request.method === 'GET'
  if (keep === 'never' || !plain) return reply.header('cache-control', 'no-store').send(html)
  if (request.headers.cookie) {
    reply.header('vary', 'Cookie').header('cache-control', 'private, no-cache')
    return reply.header('etag', etagOf(html)).send(html)
  }
  return sendKept(request, reply, pages.keep(request.url, html))
}

/** Past the framework: nothing is left to decide, and the same bytes go out about twice as fast. */
const sendAsItStands = (request: FastifyRequest, reply: FastifyReply, page: Kept): void => {
  const said = { ...(reply.getHeaders() as OutgoingHttpHeaders), ...publicHeaders, etag: page.etag }
  reply.hijack()
  if (request.headers['if-none-match'] === page.etag) {
    reply.raw.writeHead(304, said).end()
    return
  }
  const encoding = chosenEncoding(request.headers['accept-encoding'])
  const body = bodyOf(page, encoding)
  const coded = encoding === 'identity' ? {} : { 'content-encoding': encoding }
  reply.raw
    .writeHead(200, { ...said, ...coded, 'content-type': htmlType, 'content-length': body.length })
    .end(body)
}

const htmlType = 'text/html; charset=utf-8'
const publicHeaders = {
  'cache-control': 'public, max-age=30, stale-while-revalidate=300',
  vary: 'Accept-Encoding, Cookie',
}

const bodyOf = (page: Kept, encoding: Encoding): Buffer =>
  (page.bodies[encoding] ??= squeeze(page.html, encoding, 'often'))

const sendKept = (request: FastifyRequest, reply: FastifyReply, page: Kept): FastifyReply => {
  reply.headers({ ...publicHeaders, etag: page.etag })
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send()
  const encoding = chosenEncoding(request.headers['accept-encoding'])
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply.type(htmlType).send(squeeze(page.html, encoding))
}

// Weak: the same page may be squeezed harder the second time.
const etagOf = (html: string): string => `W/"${createHash('sha1').update(html).digest('base64url')}"`

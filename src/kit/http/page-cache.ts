import type { OutgoingHttpHeaders } from 'node:http'
import { crc32 } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { displayClasses, holdsOnlyDisplay, readDisplay } from '#kit/page'
import { bytesOf } from './bytes.ts'
import { chosenEncoding, squeeze, type Encoding } from './compress.ts'

type Finished = { html: Buffer; etag: string }
type Kept = Finished & { until: number; bodies: Partial<Record<Encoding, Buffer>> }

/**
 * Finished public pages, ready-compressed, until what they show changes. A search is kept the second time it is asked:
 * most are asked once, and would push out the pages that everybody reads.
 */
export type PageCache = {
  find(address: string): Kept | undefined
  /** True if the page is worth keeping; until then it is only noted that it was asked for. */
  isWanted(address: string): boolean
  keep(address: string, page: Finished): Kept
  /** Call when anything a public page shows has changed. */
  forget(): void
}

const longest = 5 * 60_000

/** Keeps at most `most` pages; the oldest goes first. `now` in milliseconds, for tests. */
export const createPageCache = (most = 500, now: () => number = Date.now): PageCache => {
  const pages = new Map<string, Kept>()
  const askedOnce = new Set<string>()
  return {
    find: (address) => {
      const page = pages.get(address)
      return page && page.until > now() ? page : undefined
    },
    isWanted: (address) => {
      if (askedOnce.has(address)) return true
      makeRoom(askedOnce, most)
      askedOnce.add(address)
      return false
    },
    keep: (address, page) => {
      makeRoom(pages, most)
      const kept = { ...page, until: now() + longest, bodies: {} }
      pages.set(address, kept)
      return kept
    },
    forget: () => pages.clear(),
  }
}

/** The oldest goes first. */
const makeRoom = (kept: Map<string, unknown> | Set<string>, most: number): void => {
  const oldest = kept.size >= most ? kept.keys().next().value : undefined
  if (oldest !== undefined) kept.delete(oldest)
}

/**
 * What a page is kept under: its address and the visitor's display settings, of which there are two dozen. Undefined
 * for a visitor with any other cookie: they get their own.
 */
const keyOf = ({ url, headers }: FastifyRequest): string | undefined => {
  if (headers.cookie === undefined) return url
  if (!holdsOnlyDisplay(headers.cookie)) return undefined
  return url + displayClasses(readDisplay(headers.cookie))
}

/** Answers from kept pages where it can. */
export const cachePages = (app: FastifyInstance, pages: PageCache): void => {
  app.addHook('onRequest', (request, reply, next) => {
    const key = request.method === 'GET' ? keyOf(request) : undefined
    const page = key === undefined ? undefined : pages.find(key)
    if (page) sendAsItStands(request, reply, page, publicHeaders, bodyOf(page))
    else next()
  })
}

/**
 * Sends a finished page. `public`: the same for every visitor without cookies, so it may be kept, here and by
 * caches on the way, and gives nobody a cookie. `never`: a form or somebody's own list.
 */
export const sendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  html: string,
  pages: PageCache,
  keep: 'public' | 'never',
): FastifyReply => {
  const page = finished(html)
  const isPlain = reply.statusCode === 200 && request.method === 'GET'
  if (keep === 'never' || !isPlain) return sendBody(request, reply.header('cache-control', 'no-store'), page)
  const key = keyOf(request)
  const isWanted = key !== undefined && (hasNoQuery(request) || pages.isWanted(key))
  const body = isWanted ? bodyOf(pages.keep(key, page)) : (encoding: Encoding) => squeeze(page.html, encoding)
  sendAsItStands(request, reply, page, key === undefined ? ownHeaders : publicHeaders, body)
  return reply
}

/** The pages of the site are few and read by everybody; questions put to it are endless. */
const hasNoQuery = ({ url }: FastifyRequest): boolean => !url.includes('?')

/** Past the framework: nothing is left to decide, and a kept page goes out about twice as fast. */
const sendAsItStands = (
  request: FastifyRequest,
  reply: FastifyReply,
  { etag }: Finished,
  headers: OutgoingHttpHeaders,
  bodyIn: (encoding: Encoding) => Buffer,
): void => {
  const said = { ...(reply.getHeaders() as OutgoingHttpHeaders), ...headers, etag }
  reply.hijack()
  if (request.headers['if-none-match'] === etag) {
    reply.raw.writeHead(304, said).end()
    return
  }
  const encoding = chosenEncoding(request.headers['accept-encoding'])
  const body = bodyIn(encoding)
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
const ownHeaders = { 'cache-control': 'private, no-cache', vary: 'Accept-Encoding, Cookie' }

const bodyOf =
  (page: Kept) =>
  (encoding: Encoding): Buffer =>
    (page.bodies[encoding] ??= squeeze(page.html, encoding, 'often'))

const sendBody = (request: FastifyRequest, reply: FastifyReply, { html }: Finished): FastifyReply => {
  const encoding = chosenEncoding(request.headers['accept-encoding'])
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  if (!reply.hasHeader('vary')) reply.header('vary', 'Accept-Encoding')
  return reply.type(htmlType).send(squeeze(html, encoding))
}

/**
 * The tag is weak: the same page may be squeezed harder the second time. Length and checksum tell two drawings of
 * one address apart well enough, at a fiftieth of the cost of a digest.
 */
const finished = (text: string): Finished => {
  const html = bytesOf(text)
  return { html, etag: `W/"${html.length.toString(36)}-${crc32(html).toString(36)}"` }
}

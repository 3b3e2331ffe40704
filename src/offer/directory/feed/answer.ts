import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FeedFilter, FeedRange } from '../store/feed.ts'
import { filterOf } from './filter.ts'
import type { Feed } from './feed.ts'
import { keepBriefly, refuse } from './open-to-all.ts'
import { feedPage, pagesFor } from './page.ts'
import { type FeedParameters, readParameters } from './parameters.ts'

/** How one collection of the feed is read: counted, a page of it, and all of it one after another. */
export type Collection = {
  count: (filter: FeedFilter) => Promise<number>
  page: (filter: FeedFilter, range: FeedRange, asked: FeedParameters) => Promise<readonly object[]>
  every: (filter: FeedFilter, asked: FeedParameters) => AsyncIterable<object> | Iterable<object>
}

/** Answers a list: a page in the standard's envelope, or with `format=ndjson` everything, a line each. */
export const answerList = async (
  feed: Feed,
  request: FastifyRequest,
  reply: FastifyReply,
  collection: Collection,
): Promise<FastifyReply> => {
  const asked = readParameters(request.query)
  if (!asked.ok) return refuse(reply, 400, asked.reason)
  const filter = await filterOf(feed.db, feed.terms, asked.value)
  if (!filter.ok) return refuse(reply, 400, filter.reason)
  if (asked.value.format === 'ndjson')
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .send(Readable.from(lines(collection.every(filter.value, asked.value))))
  const total = await collection.count(filter.value)
  const range = rangeOf(asked.value, total)
  const pages = pagesFor(total, range.perPage)
  if (range.page > pages)
    return refuse(reply, 404, `There is no page ${range.page}. The last page is ${pages}.`)
  const contents = total === 0 ? [] : await collection.page(filter.value, range, asked.value)
  keepBriefly(reply).header('x-total-count', String(total))
  if (range.page < pages) reply.header('link', `<${nextAddress(request.url, range.page + 1)}>; rel="next"`)
  return reply.send(feedPage(contents, total, range))
}

/** A list held in memory, as a collection. */
export const listed = (items: readonly object[]): Collection => ({
  count: async () => items.length,
  page: async (_filter, { page, perPage }) => items.slice((page - 1) * perPage, page * perPage),
  every: () => items,
})

/** Reads the id in an address; a word that is no UUID is nobody's. */
export const idIn = (request: FastifyRequest): string | undefined => {
  const { id } = request.params as { id: string }
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id.toLowerCase() : undefined
}

export const answerOne = (reply: FastifyReply, found: object | undefined, what: string): FastifyReply =>
  found ? keepBriefly(reply).send(found) : refuse(reply, 404, `There is no ${what} with this id.`)

const usualPage = 50

// `minimal` is meant to be read in one call.
const rangeOf = ({ page = 1, per_page, minimal }: FeedParameters, total: number): FeedRange => ({
  page,
  perPage: per_page ?? (minimal ? Math.max(1, total) : usualPage),
})

const nextAddress = (url: string, page: number): string => {
  const [path = '', query] = url.split('?')
  const next = new URLSearchParams(query)
  next.set('page', String(page))
  return `${path}?${next}`
}

async function* lines(items: AsyncIterable<object> | Iterable<object>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`
}

import type { FastifyInstance } from 'fastify'
import { countServices, everyService, serviceStamps, servicesPage } from '../store/feed.ts'
import { publishedByIds } from '../store/published.ts'
import { answerList, answerOne, type Collection, idIn } from './answer.ts'
import type { Feed } from './feed.ts'
import type { FeedParameters } from './parameters.ts'
import { asService, asServiceSummary } from './serialise.ts'

export const serviceRoutes = (room: FastifyInstance, feed: Feed): void => {
  const collection = services(feed)
  room.get('/services', (request, reply) => answerList(feed, request, reply, collection))
  room.get('/services/:id', async (request, reply) => {
    const id = idIn(request)
    const [listing] = id ? await publishedByIds(feed.db, [id]) : []
    return answerOne(reply, listing && asService(listing, feed), 'service')
  })
}

const shape = ({ full }: FeedParameters) => (full ? asService : asServiceSummary)

const services = (feed: Feed): Collection => {
  return {
    count: (filter) => countServices(feed.db, filter),
    page: async (filter, range, asked) => {
      if (asked.minimal) {
        const stamps = await serviceStamps(feed.db, filter)
        return stamps.slice((range.page - 1) * range.perPage, range.page * range.perPage)
      }
      const listings = await servicesPage(feed.db, filter, range)
      return listings.map((listing) => shape(asked)(listing, feed))
    },
    every: async function* (filter, asked) {
      if (asked.minimal) return yield* await serviceStamps(feed.db, filter)
      for await (const listing of everyService(feed.db, filter)) yield shape(asked)(listing, feed)
    },
  }
}

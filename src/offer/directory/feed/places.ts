import type { FastifyInstance } from 'fastify'
import { countPlaces, everyPlace, findPlaceRow, placesPage, type PlaceRow } from '../store/feed.ts'
import { answerList, answerOne, type Collection, idIn } from './answer.ts'
import type { Feed } from './feed.ts'
import { asPlace, asService, asServiceSummary } from './serialise.ts'

export const placeRoutes = (room: FastifyInstance, feed: Feed): void => {
  const collection = places(feed)
  room.get('/service_at_locations', (request, reply) => answerList(feed, request, reply, collection))
  room.get('/service_at_locations/:id', async (request, reply) => {
    const id = idIn(request)
    const found = id ? await findPlaceRow(feed.db, id) : undefined
    return answerOne(reply, found && shown(found, feed, true), 'service at a location')
  })
}

const places = (feed: Feed): Collection => ({
  count: (filter) => countPlaces(feed.db, filter),
  page: async (filter, range, { full }) =>
    (await placesPage(feed.db, filter, range)).map((row) => shown(row, feed, full)),
  every: async function* (filter, { full }) {
    for await (const row of everyPlace(feed.db, filter)) yield shown(row, feed, full)
  },
})

const shown = ({ service, place }: PlaceRow, feed: Feed, full: boolean | undefined) =>
  asPlace(service, place, feed, { service: (full ? asService : asServiceSummary)(service, feed) })

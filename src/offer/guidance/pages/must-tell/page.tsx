import type { FastifyInstance } from 'fastify'
import { coverageOf, listingsNamed } from '../../rules/coverage.ts'
import { offerDuties } from '../../rules/duties.ts'
import type { GuidanceRoom } from '../room.ts'
import { MustTellView } from './view.tsx'
import { words } from './words.ts'

/** Each duty of a Local Offer, what meets it and what is missing, worked out from the pages as they stand. */
export const mustTellPage = (app: FastifyInstance, room: GuidanceRoom): void => {
  const { articles: pages, coverage: evidence } = room.library
  const named = listingsNamed(pages, evidence)
  app.get('/what-we-must-tell-you', async (request, reply) => {
    const listings = (await Promise.all(named.map(room.listing))).flatMap((listing) => listing ?? [])
    const rows = coverageOf(offerDuties, { pages, evidence, listings }, room.today())
    return room.frame(
      request,
      reply,
      { title: words.title, description: words.description },
      <MustTellView rows={rows} />,
    )
  })
}

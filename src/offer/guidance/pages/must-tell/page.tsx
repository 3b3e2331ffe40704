import type { FastifyInstance } from 'fastify'
import { coverageOf, listingsNamed } from '../../rules/coverage.ts'
import { offerDuties, offerDutyGroups } from '../../rules/duties.ts'
import type { GuidanceRoom } from '../room.ts'
import { MustTellView, PartView } from './view.tsx'
import { words } from './words.ts'

/** Each duty of a Local Offer, what meets it and what is missing, worked out from the pages as they stand. */
export const mustTellPage = (app: FastifyInstance, room: GuidanceRoom): void => {
  const { articles: pages, coverage: evidence } = room.library
  const named = listingsNamed(pages, evidence)
  const covered = async () => {
    const listings = (await Promise.all(named.map(room.listing))).flatMap((listing) => listing ?? [])
    return coverageOf(offerDuties, { pages, evidence, listings }, room.today())
  }
  app.get('/what-we-must-tell-you', async (request, reply) => {
    const { title, description } = words
    return room.frame(request, reply, { title, description }, <MustTellView rows={await covered()} />)
  })
  for (const group of offerDutyGroups)
    app.get(`/what-we-must-tell-you/${group}`, async (request, reply) => {
      const title = words.groups[group]
      return room.frame(request, reply, { title }, <PartView group={group} rows={await covered()} />)
    })
}

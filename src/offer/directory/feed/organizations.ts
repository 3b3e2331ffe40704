import type { FastifyInstance } from 'fastify'
import { findOrganization, organizationsPage, type PublicOrganization } from '../store/organizations.ts'
import { answerList, answerOne, type Collection, idIn } from './answer.ts'
import type { Feed } from './feed.ts'
import { asOrganization } from './serialise.ts'

export const organizationRoutes = (room: FastifyInstance, feed: Feed): void => {
  room.get('/organizations', (request, reply) => answerList(feed, request, reply, organizations(feed)))
  room.get('/organizations/:id', async (request, reply) => {
    const id = idIn(request)
    const found = id ? await findOrganization(feed.db, id) : undefined
    return answerOne(reply, found && shown(found, true), 'organization')
  })
}

const organizations = ({ db }: Feed): Collection => ({
  count: async ({ search }) => (await organizationsPage(db, { search, page: 1, perPage: 1 })).total,
  page: async ({ search }, range, { full }) =>
    (await organizationsPage(db, { search, ...range })).organizations.map((one) => shown(one, full)),
  every: async function* ({ search }, { full }) {
    for (let page = 1; ; page += 1) {
      const { organizations: found } = await organizationsPage(db, { search, page, perPage: atOnce })
      for (const organization of found) yield shown(organization, full)
      if (found.length < atOnce) return
    }
  },
})

const atOnce = 200

const shown = ({ services, ...organization }: PublicOrganization, full: boolean | undefined) => ({
  ...asOrganization(organization),
  services: full ? services : undefined,
})

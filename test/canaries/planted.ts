import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'

/**
 * Pages no council should have, for tests of the tests: one shows a child's name to whoever asks, one says that
 * a child is there and may not be seen. Neither leaves a mark in the trail.
 */
export const plantIn = (app: FastifyInstance, nameOf: (id: string) => Promise<string | undefined>): void => {
  app.get('/planted/shows/:id', async (request, reply) => {
    const { id } = request.params as { id: string }
    return reply.type('text/html').send(`<p>${(await nameOf(id)) ?? 'Nobody'}</p>`)
  })
  app.get('/planted/tells/:id', async (request, reply) => {
    const { id } = request.params as { id: string }
    return reply.code((await nameOf(id)) === undefined ? 404 : 403).send('')
  })
}

export const nameBy =
  (pool: Pool) =>
  async (id: string): Promise<string | undefined> =>
    (await pool.query<{ given_name: string }>('select given_name from people.person where id = $1', [id]))
      .rows[0]?.given_name

/** A page that repeats what stands in its address, unescaped. */
export const plantEcho = (app: FastifyInstance): void => {
  app.get('/planted/echo', (request, reply) =>
    reply
      .type('text/html')
      .send(`<p>${Object.values(request.query as Record<string, string>).join(' ')}</p>`),
  )
}

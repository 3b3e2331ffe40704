import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { createPageCache } from './page-cache.ts'
import { createServer } from './server.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await createServer({ log: 'silent', pages: createPageCache(), unreadablePage: () => 'unreadable' })
  app.post('/form', (request) => request.body)
  app.get('/named/:name', (request, reply) =>
    reply.redirect(`/named/${(request.params as { name: string }).name}/there`),
  )
})
afterAll(() => app.close())

it('a zero sign in a form is left out, and nothing else of it', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const payload = 'name=Jo%00anne&tick=a&tick=b%00&said=caf%C3%A9+\0au+lait'
  const { body } = await app.inject({ method: 'POST', url: '/form', headers, payload })
  expect(JSON.parse(body)).toEqual({ name: 'Joanne', tick: ['a', 'b'], said: 'café au lait' })
})

it('a form of more than a thousand boxes keeps them all', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const payload = Array.from({ length: 1500 }, (_, at) => `pick=${at}`).join('&')
  const { body } = await app.inject({ method: 'POST', url: '/form', headers, payload })
  expect(JSON.parse(body).pick).toHaveLength(1500)
})

it.each(['/named/caf%C3%A9', '/named/%EF%BB%BF', '/named/a%00b', '/named/a%0d%0ab'])(
  'no address holds %s: it is not there, and nothing is sent back in a header',
  async (url) => {
    expect((await app.inject({ url })).statusCode).toBe(404)
  },
)

it('an ordinary address is there', async () => {
  expect((await app.inject({ url: '/named/RQ-7K3Q-9FMD' })).headers.location).toBe(
    '/named/RQ-7K3Q-9FMD/there',
  )
})

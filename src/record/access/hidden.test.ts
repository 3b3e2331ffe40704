import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { hidden } from './hidden.ts'

it('what is not theirs and what does not exist are answered alike, byte for byte', async () => {
  const app = Fastify()
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).type('text/html').send('<h1>Page not found</h1>'),
  )
  app.get('/children/:id', (_request, reply) => hidden(reply))
  const [theirs, nothing] = await Promise.all(['/children/1', '/no-such-page'].map((url) => app.inject(url)))
  const seen = ({ statusCode, body, headers: { date: _date, ...headers } }: typeof theirs & object) => ({
    statusCode,
    body,
    headers,
  })
  expect(seen(theirs!)).toEqual(seen(nothing!))
  expect(theirs!.statusCode).toBe(404)
  await app.close()
})

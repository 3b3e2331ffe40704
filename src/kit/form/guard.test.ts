import cookie from '@fastify/cookie'
import Fastify, { LogController } from 'fastify'
import { expect, it } from 'vitest'
import { formGuard } from './guard.ts'

const cookieBy = async (protocol: 'http' | 'https') => {
  const app = Fastify({ trustProxy: true })
  await app.register(cookie)
  const guard = formGuard('a secret for tests, forty letters long..')
  app.get('/', (request, reply) => reply.send(guard.mint(request, reply)))
  const reply = await app.inject({ url: '/', headers: { 'x-forwarded-proto': protocol } })
  await app.close()
  return String(reply.headers['set-cookie'])
}

it('the form cookie is bound to this host by its name where the connection is safe, and works where it is not', async () => {
  const safe = await cookieBy('https')
  expect(safe).toMatch(/^__Host-waymark_form=[\w-]{22}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect(await cookieBy('http')).toMatch(/^waymark_form=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax$/)
})

it('a form that another site sent is written down once, by the page it was for and without what it held', async () => {
  const lines: string[] = []
  const app = Fastify({
    logger: { stream: { write: (line: string) => lines.push(line) } },
    logController: new LogController({ disableRequestLogging: true }),
  })
  await app.register(cookie)
  const guard = formGuard('a secret for tests, forty letters long..')
  app.post('/report', (request, reply) => {
    guard.inspect(request)
    return reply.send(guard.inspect(request).verdict)
  })
  const send = (site: string) =>
    app.inject({ method: 'POST', url: '/report?child=Wren', headers: { 'sec-fetch-site': site } })
  await send('same-origin')
  expect(lines).toEqual([])
  expect((await send('cross-site')).payload).toBe('foreign')
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toMatchObject({ msg: 'another site sent a form', route: '/report' })
  expect(lines[0]).not.toContain('Wren')
  await app.close()
})

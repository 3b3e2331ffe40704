import cookie from '@fastify/cookie'
import Fastify from 'fastify'
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

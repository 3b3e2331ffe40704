import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import { describe, expect, it, test } from 'vitest'
import { forget, type Memory, remember, remembered } from './cookies.ts'

const everywhere: Memory = { name: 'list', days: 90 }
const onlyThere: Memory = { name: 'code', only: '/your-request' }

const visit = async (memory: Memory, protocol: 'http' | 'https', cookies = '') => {
  const app = Fastify({ trustProxy: true })
  await app.register(cookie)
  app.get('/give', (request, reply) => {
    remember(request, reply, memory, 'x')
    return ''
  })
  app.get('/take', (request, reply) => {
    forget(request, reply, memory)
    return ''
  })
  app.get('/read', (request) => remembered(request, memory) ?? 'nothing')
  const open = (url: string) =>
    app.inject({ url, headers: { 'x-forwarded-proto': protocol, cookie: cookies } })
  const [give, take, read] = [await open('/give'), await open('/take'), await open('/read')]
  await app.close()
  return { given: give.headers['set-cookie'], taken: take.headers['set-cookie'], read: read.payload }
}

describe('over https a cookie’s name binds it', () => {
  it('to our host, where every page is sent it', async () => {
    const { given, taken } = await visit(everywhere, 'https')
    expect(given).toBe('__Host-list=x; Max-Age=7776000; Path=/; HttpOnly; Secure; SameSite=Lax')
    // A browser takes the order to forget by the same rules.
    expect(taken).toMatch(/^__Host-list=; .*Path=\/;.* Secure/)
  })

  it('to https, where only some pages are', async () => {
    const { given } = await visit(onlyThere, 'https')
    expect(given).toBe('__Secure-code=x; Path=/your-request; HttpOnly; Secure; SameSite=Lax')
  })

  it('and what a neighbour slipped in under the bare name is not read', async () => {
    expect((await visit(everywhere, 'https', 'list=theirs')).read).toBe('nothing')
    expect((await visit(everywhere, 'https', 'list=theirs; __Host-list=ours')).read).toBe('ours')
  })
})

test('on somebody’s own machine, over http, it works under its bare name', async () => {
  const { given, read } = await visit(everywhere, 'http', 'list=ours')
  expect(given).toBe('list=x; Max-Age=7776000; Path=/; HttpOnly; SameSite=Lax')
  expect(read).toBe('ours')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { createFrame, createPageCache, createServer, errorPages } from '#kit/http'
import { displayPage } from './index.ts'

const site = {
  owner: 'Northmere Council',
  title: 'Northmere Local Offer',
  brandColour: '#00596b',
  menu: [],
  footer: [],
  contact: { note: 'Ring us.' },
}
let app: FastifyInstance
const ours = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }

beforeAll(async () => {
  const pages = createPageCache()
  app = await createServer({ log: 'silent', pages, unreadablePage: () => '' })
  const frame = createFrame(site, {}, pages)
  errorPages(app, frame, '' as never)
  displayPage(app, frame)
})
afterAll(() => app.close())

const post = (form: Record<string, string>, headers: Record<string, string> = ours) =>
  app.inject({ method: 'POST', url: '/display', headers, payload: new URLSearchParams(form).toString() })

test('a choice is kept in one small cookie, and leads back to where the visitor was', async () => {
  const reply = await post({ text: '150', spacing: 'wide', colours: 'dark', back: '/search?q=sleep&age=4' })
  expect(reply.statusCode).toBe(303)
  expect(reply.headers.location).toBe('/search?q=sleep&age=4')
  expect(reply.headers['set-cookie']).toBe(
    'waymark_display=150.wide.dark; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax',
  )
})

test('the next page looks as chosen, and the choice is ticked', async () => {
  const { payload } = await app.inject({
    url: '/display',
    headers: { cookie: 'waymark_display=150.wide.dark' },
  })
  expect(payload).toContain('<html lang="en" class="govuk-template wm-text-150 wm-wide wm-dark">')
  expect(payload).toMatch(/value="150"[^>]* checked|checked[^>]* value="150"/)
})

test('everything put back as usual leaves no cookie behind', async () => {
  const reply = await post({ back: '/' })
  expect(reply.headers['set-cookie']).toMatch(/^waymark_display=; .*Expires=Thu, 01 Jan 1970/)
})

test('the page knows where the visitor was, and leads to no other site', async () => {
  const come = async (referer: string) =>
    (await app.inject({ url: '/display', headers: { referer, host: 'offer.example' } })).payload
  expect(await come('https://offer.example/search?q=a&age=2')).toContain(
    'name="back" value="/search?q=a&amp;age=2"',
  )
  expect(await come('https://elsewhere.example/search')).not.toContain('name="back"')
  expect((await post({ text: '125', back: '//elsewhere.example' })).headers.location).toBe(
    '/display?changed=yes',
  )
})

test('another site cannot change how pages look', async () => {
  const reply = await post({ text: '150' }, { ...ours, 'sec-fetch-site': 'cross-site' })
  expect(reply.statusCode).toBe(403)
  expect(reply.headers['set-cookie']).toBeUndefined()
})

import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { createFrame, createPageCache, createServer, errorPages, serveAssets, serveHealth } from './index.ts'

const site = {
  owner: 'Northmere Council',
  title: 'Northmere SEND Local Offer',
  brandColour: '#00596b',
  menu: [],
  footer: [],
  contact: { note: 'Ring us.' },
}
const pages = createPageCache()
const inMemory = (type: string, text: string) => {
  const plain = Buffer.from(text)
  return { type, plain, br: plain, gzip: plain }
}
let drawn = 0
let app: FastifyInstance

beforeAll(async () => {
  app = await createServer({
    log: 'silent',
    pages,
    busyPage: () => 'busy',
    unreadablePage: () => 'unreadable',
  })
  const frame = createFrame(site, {}, pages)
  errorPages(app, frame, <p>Ring us.</p>)
  serveHealth(app, async () => [])
  serveAssets(app, {
    addresses: {},
    files: new Map([
      ['main.css', inMemory('text/css; charset=utf-8', 'a { color: red }')],
      ['mark.svg', inMemory('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ]),
  })
  app.get('/page', (request, reply) =>
    frame(request, reply, { title: `Drawn ${++drawn}` }, <p>{'Words. '.repeat(300)}</p>),
  )
  app.get('/careless', (request, reply) =>
    frame(request, reply.setCookie('whose', 'mine'), { title: 'Careless' }, <p>Everybody’s</p>),
  )
  app.get('/form', (request, reply) =>
    frame(request, reply.setCookie('whose', 'mine'), { title: 'Form' }, <p>Yours</p>, { keep: 'never' }),
  )
  app.post('/form', (_request, reply) => reply.send('thanks'))
  app.get('/fault', () => {
    throw new Error('a secret detail')
  })
  app.get('/away', () => {
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  })
})
afterAll(() => app.close())

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

test('a question is kept the second time it is put: most are put once', async () => {
  const before = drawn
  for (const _ of ['first', 'second', 'third']) await get('/page?q=portage')
  expect(drawn).toBe(before + 2)
})

test('a public page is kept, and sent as it stands, with the same headers', async () => {
  const before = drawn
  const last = await get('/page', { 'accept-encoding': 'br' })
  const again = await get('/page', { 'accept-encoding': 'br' })
  expect(drawn).toBe(before + 1)
  expect(brotliDecompressSync(again.rawPayload)).toEqual(brotliDecompressSync(last.rawPayload))
  const { date: _date, ...headers } = last.headers
  expect(again.headers).toMatchObject({ ...headers, 'content-length': expect.anything() as unknown })
  expect(again.headers['content-security-policy']).toContain("default-src 'none'")
})

test('a browser that has the page is told so, and sent nothing', async () => {
  const { headers } = await get('/page')
  const again = await get('/page', { 'if-none-match': String(headers.etag) })
  expect([again.statusCode, again.payload]).toEqual([304, ''])
})

test('a visitor with a cookie gets a page of their own, which no cache may share', async () => {
  const before = drawn
  const own = await get('/page', { cookie: 'waymark_saved=x' })
  expect(drawn).toBe(before + 1)
  expect(own.headers['cache-control']).toBe('private, no-cache')
})

test('visitors who like pages to look the same share one kept page, and those who do not, do not', async () => {
  const dark = { cookie: 'waymark_display=125.usual.dark' }
  await get('/page', dark)
  await get('/page', dark)
  const before = drawn
  const kept = await get('/page', dark)
  expect(drawn).toBe(before)
  expect(kept.payload).toContain('<html lang="en" class="govuk-template wm-text-125 wm-dark">')
  expect((await get('/page')).payload).toContain('<html lang="en" class="govuk-template">')
  expect(kept.headers).toMatchObject({ vary: 'Accept-Encoding, Cookie' })
})

test('when something changes, kept pages are forgotten', async () => {
  await get('/page')
  const before = drawn
  pages.forget()
  await get('/page')
  expect(drawn).toBe(before + 1)
})

test('a form is never kept', async () => {
  expect((await get('/form')).headers['cache-control']).toBe('no-store')
})

test('a page that others may be sent gives nobody a cookie; a form may', async () => {
  const cookiesOf = async (url: string) => (await get(url)).cookies.map(({ value }) => value)
  expect(await cookiesOf('/careless')).toEqual([])
  expect(await cookiesOf('/form')).toEqual(['mine'])
})

test('pages sent as they stand are counted like any other', async () => {
  await get('/page')
  expect((await get('/metrics')).payload).toMatch(
    /waymark_http_seconds_count\{method="GET",route="\/page",status="200"\} \d+/,
  )
})

test.each([
  ['GET', '/nowhere', 404, 'We cannot find that page'],
  ['PUT', '/form', 405, 'That page cannot be used that way'],
  ['GET', '/fault', 500, 'Sorry, something went wrong here'],
  ['GET', '/away', 503, 'Sorry, we cannot do that just now'],
] as const)(
  '%s %s answers %i with a page that helps and gives nothing away',
  async (method, url, status, title) => {
    const reply = await app.inject({ method, url })
    expect(reply.statusCode).toBe(status)
    expect(reply.payload).toContain(title)
    expect(reply.payload).not.toContain('secret')
    if (status === 405) expect(reply.headers.allow).toMatch(/GET.*POST/)
  },
)

test('more than a form can hold is refused kindly', async () => {
  const reply = await app.inject({
    method: 'POST',
    url: '/form',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `a=${'x'.repeat(300_000)}`,
  })
  expect(reply.statusCode).toBe(413)
  expect(reply.payload).toContain('too much to send at once')
})

test.each([
  ['a page', 'GET', '/page'],
  ['a page kept', 'GET', '/page'],
  ['a form', 'GET', '/form'],
  ['a page that is not there', 'GET', '/nowhere'],
  ['a file nobody names', 'GET', '/.git/config'],
  ['a folder', 'GET', '/assets/'],
  ['a fault', 'GET', '/fault'],
  ['a service that is away', 'GET', '/away'],
  ['a method nobody asked for', 'PUT', '/form'],
  ['an address that cannot be read', 'GET', '/%zz'],
  ['health', 'GET', '/health'],
] as const)(
  '%s keeps the browser from running, framing, guessing or telling anything',
  async (_, method, url) => {
    const { headers } = await app.inject({ method, url })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': expect.stringMatching(/^max-age=31536000; includeSubDomains/),
    })
    const policy = String(headers['content-security-policy'])
    for (const rule of [
      "default-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(rule)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers).not.toHaveProperty('server')
    expect(headers).not.toHaveProperty('x-powered-by')
  },
)

test('what nobody serves is not there: no files of the program, no folders, no other methods', async () => {
  for (const url of ['/.git/config', '/assets/', '/package.json', '/src/main.ts'])
    expect([url, (await get(url)).statusCode]).toEqual([url, 404])
  expect((await app.inject({ method: 'PUT', url: '/form' })).statusCode).toBe(405)
  expect((await app.inject({ method: 'TRACE' as 'GET', url: '/page' })).statusCode).toBeGreaterThanOrEqual(
    400,
  )
})

test('a sheet is guessed to be nothing else, and carries nothing that only a page heeds', async () => {
  const { headers } = await get('/assets/main.css')
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect(headers).not.toHaveProperty('content-security-policy')
})

test('a picture that can be opened as a page may run nothing', async () =>
  expect((await get('/assets/mark.svg')).headers['content-security-policy']).toContain("default-src 'none'"))

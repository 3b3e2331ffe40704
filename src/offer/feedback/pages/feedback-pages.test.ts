import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { htmlProblems } from '../../../../test/browser/html.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import type { FeedbackTables } from '../store/tables.ts'
import { openRoom, typedIn, visitor } from './visitor.ts'

const today = () => parseDay('2026-03-02')!
const awkward = `"Zoë" O'Neill & <script>alert(1)</script> 🦖`

let test: TestDatabase
let app: FastifyInstance
let now: number
beforeAll(async () => {
  test = await testDatabase()
})
beforeEach(async () => {
  now = Date.UTC(2026, 2, 2, 9)
  app = await openRoom({ db: test.database, today, clock: () => now })
})
afterAll(() => test.drop())

const items = () => test.database.withTables<FeedbackTables>().selectFrom('feedback.work_item')
const countItems = async () => (await items().select('id').execute()).length
const itemAt = (address: unknown) =>
  items().selectAll().where('reference', '=', String(address).replace('/sent/', '')).executeTakeFirstOrThrow()

describe('saying that something is wrong with a page', () => {
  it('names the page, takes the report and gives a reference that can be opened again and again', async () => {
    const family = visitor(app)
    const page = await family.open('/report-problem?about=/listings/portage')
    expect(page.body).toContain('Portage &amp; play')
    const sent = await family.send(page, { wrong: ['contact', 'closed'], more: awkward })
    expect(sent.statusCode).toBe(303)
    expect(sent.headers.location).toMatch(/^\/sent\/WM-\w{4}-\w{4}$/)
    const thanks = await family.open(String(sent.headers.location))
    expect(thanks.body).toContain('Monday 9 March 2026')
    expect((await family.open(String(sent.headers.location))).body).toBe(thanks.body)
    expect(await itemAt(sent.headers.location)).toMatchObject({
      kind: 'problem',
      about_path: '/listings/portage',
      details: { wrong: ['contact', 'closed'], more: awkward },
      contact: null,
    })
  })

  it('pressed twice, or sent again after going back, is one record with one reference', async () => {
    const family = visitor(app)
    const page = await family.open('/report-problem?about=/')
    const before = await countItems()
    const sendings = await Promise.all([1, 2, 3].map(() => family.send(page, { wrong: 'closed' })))
    expect(new Set(sendings.map(({ headers }) => headers.location)).size).toBe(1)
    expect(await countItems()).toBe(before + 1)
  })

  it.each(['//evil.example', 'https://evil.example/x', 'javascript:alert(1)', ''])(
    'asks which page when told %j, and never links there',
    async (about) => {
      const page = await visitor(app).open(`/report-problem?about=${encodeURIComponent(about)}`)
      expect(page.statusCode).toBe(200)
      expect(page.body).not.toContain('evil.example')
      expect(page.body).not.toContain('javascript:')
      expect(typedIn(page.body, 'where')).toBe('')
    },
  )

  it('with nothing said, asks for something: 422, a title that says so, a link to the question', async () => {
    const family = visitor(app)
    const reply = await family.send(await family.open('/report-problem?about=/'), { yourEmail: 'no' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toMatch(/<title>Error: /)
    for (const field of ['wrong', 'yourEmail']) {
      expect(reply.body).toContain(`href="#${field}"`)
      expect(reply.body).toContain(`id="${field}"`)
      expect(reply.body).toContain(`id="${field}-error"`)
    }
    expect(await htmlProblems(reply.body)).toEqual([])
  })
})

describe('saying what is missing', () => {
  it('starts from the words that found nothing, and needs no more', async () => {
    const family = visitor(app)
    const page = await family.open(`/say-what-is-missing?q=${encodeURIComponent(awkward)}`)
    expect(typedIn(page.body, 'lookingFor')).toBe(awkward)
    const sent = await family.send(page, { lookingFor: 'Drama for teenagers', age: '14', place: 'NM2' })
    expect(await itemAt(sent.headers.location)).toMatchObject({
      details: { lookingFor: 'Drama for teenagers', age: 14, place: 'NM2' },
      contact: null,
    })
  })
})

describe('following a message', () => {
  it('tells anyone with the reference how far it has come, and nothing of what it says', async () => {
    const family = visitor(app)
    const page = await family.open('/report-problem?about=/')
    const sent = await family.send(page, { more: 'Secret words', yourName: 'Sam Okoro' })
    const reference = String(sent.headers.location).slice(6)
    const reply = await family.open(`/follow?reference=${reference.toLowerCase().replaceAll('-', '+')}`)
    expect(reply.body).toContain('We have your message')
    expect(reply.body).not.toMatch(/Secret|Okoro/)
    expect(await htmlProblems(reply.body)).toEqual([])
  })

  it.each(['WM-2222-2222', 'nonsense', '<script>', '%F0%9F%A6%96'])(
    'is kind about %s, which we never gave',
    async (typed) => {
      const reply = await visitor(app).open(`/follow?reference=${typed}`)
      expect(reply.statusCode).toBe(200)
      expect(reply.body).toContain('We cannot find that reference')
    },
  )

  it('a thank-you page nobody was sent to is a page not found that helps', async () => {
    const reply = await visitor(app).open('/sent/WM-2222-2222')
    expect(reply.statusCode).toBe(404)
    expect(reply.body).toContain('href="/follow"')
  })
})

describe('every page of the room', () => {
  it.each([
    '/report-problem',
    '/report-problem?about=/listings/portage',
    '/add-listing',
    '/say-what-is-missing',
    '/follow',
    '/sent/WM-2222-2222',
  ])('%s is sound HTML, and is not kept by caches', async (address) => {
    const reply = await visitor(app).open(address)
    expect(await htmlProblems(reply.body)).toEqual([])
    expect(reply.headers['cache-control']).toBe('no-store')
  })
})

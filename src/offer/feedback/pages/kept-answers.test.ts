import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { connect } from '#kit/db'
import { htmlProblems } from '../../../../test/browser/html.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import type { FeedbackTables } from '../store/tables.ts'
import { fromOurPage, openRoom, typedIn, visitor } from './visitor.ts'

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

describe('whatever goes wrong, every answer is still there and can be sent', () => {
  const answers = { wrong: 'closed', more: awkward, yourName: "O'Neill", yourEmail: 'zoe@example.org' }

  const expectKept = (body: string) => {
    expect(typedIn(body, 'more')).toBe(awkward)
    expect(typedIn(body, 'yourName')).toBe("O'Neill")
    expect(typedIn(body, 'yourEmail')).toBe('zoe@example.org')
    expect(body).toMatch(/ checked value="closed"/)
    expect(body).not.toContain('<script>alert')
  }

  it('an answer too long: it is all kept, so that it can be shortened', async () => {
    const family = visitor(app)
    const long = 'é'.repeat(2001)
    const page = await family.open('/report-problem?about=/')
    const reply = await family.send(page, { ...answers, more: long })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('What you wrote is too long. Use 2000 characters or fewer')
    expect(typedIn(reply.body, 'more')).toBe(long)
    expect((await family.send(reply, { ...answers, more: long.slice(1) })).statusCode).toBe(303)
  })

  it('a form open since the day before yesterday', async () => {
    const family = visitor(app)
    const page = await family.open('/report-problem?about=/')
    now += 49 * 60 * 60 * 1000
    const reply = await family.send(page, answers)
    expect(reply.statusCode).toBe(403)
    expect(reply.body).toContain('Please send this again')
    expectKept(reply.body)
    expect((await family.send(reply, answers)).statusCode).toBe(303)
  })

  it.each(['', 'forged.abc.def.ghi'])('a ticket that is not ours (%j)', async (form_ticket) => {
    const family = visitor(app)
    const page = await family.open('/report-problem?about=/')
    const reply = await family.send(page, { ...answers, form_ticket })
    expect(reply.statusCode).toBe(403)
    expectKept(reply.body)
    expect((await family.send(reply, answers)).statusCode).toBe(303)
  })

  it('too many from one address', async () => {
    const family = visitor(app)
    const page = await family.open('/report-problem?about=/')
    for (let count = 0; count < 30; count++) await family.send(page, {})
    const reply = await family.send(page, answers)
    expect(reply.statusCode).toBe(429)
    expect(reply.headers['retry-after']).toBeDefined()
    expectKept(reply.body)
    expect(await htmlProblems(reply.body)).toEqual([])
  })

  it('the database away: and once it is back, the same form makes one record', async () => {
    const away = connect('postgres://nobody@127.0.0.1:9/none')
    const broken = await openRoom({ db: away, today, clock: () => now })
    const page = await visitor(app).open('/report-problem?about=/')
    const reply = await visitor(broken).send(page, answers)
    await away.destroy()
    expect(reply.statusCode).toBe(503)
    expect(reply.headers['retry-after']).toBe('60')
    expectKept(reply.body)
    const first = await visitor(app).send(reply, answers)
    const second = await visitor(app).send(page, answers)
    expect(first.statusCode).toBe(303)
    expect(second.headers.location).toBe(first.headers.location)
  })
})

describe('posts that are not from our own pages', () => {
  it.each([
    ['another site says so', { 'sec-fetch-site': 'cross-site' }],
    ['another site of the council', { 'sec-fetch-site': 'same-site' }],
    ['an old browser, on another site', { origin: 'https://evil.example' }],
  ])('are refused, and nothing they hold is shown: %s', async (_, headers) => {
    const family = visitor(app)
    const before = await countItems()
    const reply = await family.send(
      await family.open('/report-problem?about=/'),
      { more: 'planted' },
      headers,
    )
    expect(reply.statusCode).toBe(403)
    expect(reply.body).not.toContain('planted')
    expect(await countItems()).toBe(before)
  })

  it('a ticket made for another browser is not enough', async () => {
    const page = await visitor(app).open('/report-problem?about=/')
    const other = visitor(app)
    await other.open('/report-problem?about=/')
    expect((await other.send(page, { more: 'x' })).statusCode).toBe(403)
  })

  it('a browser that keeps no cookies can still write to us, if it says where it is', async () => {
    const family = visitor(app)
    const page = await family.open('/report-problem?about=/')
    family.loseCookies()
    expect((await family.send(page, { more: 'a' }, {})).statusCode).toBe(403)
    family.loseCookies()
    expect((await family.send(page, { more: 'a' }, fromOurPage)).statusCode).toBe(303)
  })

  it('a program that fills in the hidden box is thanked, and kept apart as suspected spam', async () => {
    const family = visitor(app)
    const page = await family.open('/say-what-is-missing')
    const sent = await family.send(page, { lookingFor: 'Cheap watches', subject: 'Hello' })
    expect(sent.statusCode).toBe(303)
    expect((await family.open(String(sent.headers.location))).body).toContain('Thank you')
    expect(await itemAt(sent.headers.location)).toMatchObject({ state: 'suspected spam' })
  })

  it.each([
    ['application/xml', '<a/>', 415],
    ['application/json', '{', 400],
    ['application/json', 'null', 403],
    ['application/json', '{"wrong":{"a":1},"more":[["x"]]}', 403],
    ['application/json', '{"__proto__":{"more":"x"}}', 400],
    ['text/plain', 'wrong=closed', 403],
    ['application/x-www-form-urlencoded', '', 403],
    ['application/x-www-form-urlencoded', 'wrong=closed&'.repeat(15_000), 403],
    ['application/x-www-form-urlencoded', 'a'.repeat(300_000), 413],
  ])('an odd post (%s) is refused and does no harm', async (type, payload, status) => {
    const headers = { ...fromOurPage, 'content-type': type, host: 'waymark.example' }
    const reply = await app.inject({ method: 'POST', url: '/report-problem', headers, payload })
    expect(reply.statusCode).toBe(status)
  })
})

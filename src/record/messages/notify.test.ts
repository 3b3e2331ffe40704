import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { askArrivals } from './actions/ask-arrivals.ts'
import { sendDue } from './actions/send-due.ts'
import { writeMessage, type Writing } from './actions/write-message.ts'
import { carriersFrom } from './carriers.ts'
import { notify } from './notify.ts'
import { findFailures } from './store/failures.ts'
import { findLatest } from './store/outbox.ts'
import type { MessagesDatabase, MessagesTables } from './store/tables.ts'

const service = '26785a09-ab16-4eb0-8407-a37497a57506'
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0'
const template = 'f33517ff-2a88-4f6e-b855-c550268ce08a'

type Taken = { id: string; path: string; body: Record<string, unknown> }

/** GOV.UK Notify as its documentation describes it, over real HTTP: it checks the token, and keeps what it took. */
const peer = {
  taken: [] as Taken[],
  mood: 'well' as 'well' | 'busy' | 'loses the answer',
  status: 'delivered',
}
let server: Server
let test: TestDatabase
let db: MessagesDatabase

const isOurs = ({ headers }: IncomingMessage): boolean => {
  const [head = '', body = '', signature] = (headers.authorization ?? '').replace('Bearer ', '').split('.')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { iss: string; iat: number }
  const expected = createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url')
  return signature === expected && claims.iss === service && Math.abs(Date.now() / 1000 - claims.iat) < 30
}

beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<MessagesTables>()
  server = createServer((request, reply) => {
    void (async () => {
      const say = (status: number, value: object) => reply.writeHead(status).end(JSON.stringify(value))
      if (!isOurs(request)) return say(403, { errors: [{ error: 'AuthError' }] })
      const { pathname, searchParams } = new URL(request.url!, 'http://notify')
      if (request.method === 'GET') {
        const reference = searchParams.get('reference')
        const found = peer.taken.filter(
          (one) => one.body['reference'] === reference || pathname.endsWith(one.id),
        )
        return reference === null
          ? say(200, { status: peer.status })
          : say(200, { notifications: found.map(({ id }) => ({ id })) })
      }
      if (peer.mood === 'busy') return say(429, { errors: [{ error: 'RateLimitError' }] })
      const body = JSON.parse(await text(request)) as Record<string, unknown>
      if (body['phone_number'] === '07')
        return say(400, { errors: [{ message: 'phone_number Not enough digits' }] })
      const id = `${String(peer.taken.length).padStart(8, '0')}-0000-4000-8000-000000000000`
      peer.taken.push({ id, path: pathname, body })
      if (peer.mood === 'loses the answer') return request.socket.destroy()
      return say(201, { id })
    })()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterAll(async () => {
  server.close()
  await test.drop()
})
beforeEach(async () => {
  Object.assign(peer, { taken: [], mood: 'well', status: 'delivered' })
  await db.deleteFrom('messages.message').execute()
})

const settings = () => ({
  key: `council-${service}-${secret}`,
  emailTemplate: template,
  textTemplate: template,
  url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
})
const carriers = () => carriersFrom({ notify: settings() })
const write = (more: Partial<Writing> = {}) =>
  writeMessage(test.database, {
    key: 'deed 1 to reader 1',
    channel: 'text',
    address: '07700 900123',
    template: 'news of a case',
    blanks: { site: 'Northmere', link: 'https://x.example', news: 'a decision', day: 'Monday 9 March 2026' },
    forgetOn: '2099-01-01',
    ...more,
  })
const later = (minutes: number) => () => new Date(Date.now() + minutes * 60_000)

describe('a text message by GOV.UK Notify', () => {
  it('leaves once, signed, with its own key as the reference, and says what kind of news it is and by when', async () => {
    await write()
    expect(await sendDue(db, carriers(), later(1))).toEqual({ sent: 1, failed: 0 })
    expect(peer.taken).toMatchObject([
      {
        path: '/v2/notifications/sms',
        body: {
          phone_number: '07700 900123',
          template_id: template,
          personalisation: {
            body: 'There is a decision for you to read. Please answer by Monday 9 March 2026. https://x.example',
          },
        },
      },
    ])
  })

  it('an e-mail goes the same way where the council has no post office of its own', async () => {
    await write({ channel: 'email', address: 'pat@family.example' })
    await sendDue(db, carriers(), later(1))
    expect(peer.taken).toMatchObject([
      { path: '/v2/notifications/email', body: { personalisation: { subject: 'There is news for you' } } },
    ])
  })

  it('taken, but the answer was lost: Notify is asked before it is given again, so it goes once', async () => {
    await write()
    peer.mood = 'loses the answer'
    expect(await sendDue(db, carriers(), later(1))).toEqual({ sent: 0, failed: 1 })
    peer.mood = 'well'
    expect(await sendDue(db, carriers(), later(10))).toEqual({ sent: 1, failed: 0 })
    expect(peer.taken).toHaveLength(1)
  })

  it('to a number that is none fails at once; while Notify is busy it waits', async () => {
    await write({ key: 'a', address: '07' })
    await sendDue(db, carriers(), later(1))
    expect(await findFailures(db)).toMatchObject([
      { failure: expect.stringContaining('Not enough digits') as string },
    ])
    await write({ key: 'b' })
    peer.mood = 'busy'
    await sendDue(db, carriers(), later(1))
    expect((await findLatest(db, 1))[0]).toMatchObject({ state: 'written', attempts: 1 })
  })

  it('with a key that is not right is nobody’s fault but ours: it waits', async () => {
    await write()
    const wrong = carriersFrom({ notify: { ...settings(), key: `council-${service}-${service}` } })
    expect(await sendDue(db, wrong, later(1))).toEqual({ sent: 0, failed: 1 })
    expect((await findLatest(db, 1))[0]).toMatchObject({ state: 'written' })
    expect(peer.taken).toEqual([])
  })

  it('that could not be delivered becomes work for somebody; one that arrived is no longer asked about', async () => {
    const { arrivalOf } = notify(settings())
    await write()
    await sendDue(db, carriers(), later(1))
    peer.status = 'sending'
    expect(await askArrivals(db, arrivalOf, later(2))).toEqual({ arrived: 0, failed: 0 })
    peer.status = 'permanent-failure'
    expect(await askArrivals(db, arrivalOf, later(3))).toEqual({ arrived: 0, failed: 1 })
    expect(await findFailures(db)).toHaveLength(1)
    await write({ key: 'other' })
    await sendDue(db, carriers(), later(4))
    peer.status = 'delivered'
    expect(await askArrivals(db, arrivalOf, later(5))).toEqual({ arrived: 1, failed: 0 })
    expect(await askArrivals(db, arrivalOf, later(6))).toEqual({ arrived: 0, failed: 0 })
  })
})

import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { cameBack, makeBatch, postBatch } from './actions/print-letters.ts'
import { seeTo } from './actions/see-to.ts'
import { maySeeTo } from './actions/who-may.ts'
import { writeLetter } from './actions/write-letter.ts'
import { writeMessage } from './actions/write-message.ts'
import { receiptsPage } from './pages/receipts.ts'
import { clerkOf } from './proof/clerks.ts'
import { findFailures, findUntold } from './store/failures.ts'
import { findLatest } from './store/outbox.ts'
import type { MessagesDatabase, MessagesTables } from './store/tables.ts'

const token = 'a-token-of-more-than-twenty'
const [theCase, child, officerId, team] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
const rajesh = clerkOf('Rajesh Sallis')
const officer = clerkOf('Ines Corrigan', { role: 'EHC coordinator', personId: officerId, teamId: team })
const elsewhere = clerkOf('Magda Quill', { role: 'EHC coordinator', personId: randomUUID() })

let test: TestDatabase
let db: MessagesDatabase
const app = Fastify()
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<MessagesTables>()
  app.setNotFoundHandler((_request, reply) => reply.code(404).send('Nothing here'))
  receiptsPage(app, { db, receiptToken: token })
  await sql`insert into people.person (id, given_name, family_name, born_on, rights_pass_on)
    values (${child}, 'Ella', 'Fennerby', '2016-06-02', '2032-06-25')`.execute(db)
  await sql`insert into people.person (id, given_name, family_name) values (${officerId}, 'Ines', 'Corrigan')`.execute(
    db,
  )
  await sql`insert into people.child_record (person_id, authority, since) values (${child}, 'northmere', '2020-01-01')`.execute(
    db,
  )
  await sql`insert into people.involvement (child_id, person_id, kind, from_on)
    values (${child}, ${officerId}, 'allocated officer', '2026-01-05')`.execute(db)
})
afterAll(async () => {
  await app.close()
  await test.drop()
})
beforeEach(async () => {
  await db.deleteFrom('messages.message').execute()
})

const text = async () => {
  await writeMessage(test.database, {
    key: randomUUID(),
    channel: 'text',
    address: '07700 900123',
    template: 'documents for you',
    blanks: { site: 'Northmere', link: 'https://x.example' },
    caseId: theCase,
    childId: child,
    forgetOn: '2099-01-01',
  })
  const reference = randomUUID()
  await db
    .updateTable('messages.message')
    .set({ state: 'sent', sent_at: new Date(), provider_reference: reference })
    .execute()
  return { id: (await findLatest(db, 1))[0]!.id, reference }
}
const receipt = (body: object | string, bearer = `Bearer ${token}`) =>
  app.inject({
    method: 'POST',
    url: '/messages/receipts',
    headers: { authorization: bearer, 'content-type': 'application/json' },
    payload: body,
  })
const states = async () => (await findLatest(db, 5)).map(({ state }) => state)

describe('a receipt from Notify', () => {
  it('that a text could not be delivered becomes work on its case, in words', async () => {
    const { id, reference } = await text()
    const told = await receipt({
      id: reference,
      reference: id,
      to: '07700900123',
      status: 'permanent-failure',
    })
    expect([told.statusCode, told.body]).toEqual([204, ''])
    expect(await findFailures(db)).toMatchObject([{ case_id: theCase, failure: 'There is no such number.' }])
    expect(await findUntold(test.database, [theCase, randomUUID()])).toEqual(new Map([[theCase, 1]]))
  })

  it('that it arrived, or is on its way, is no work', async () => {
    const { id, reference } = await text()
    for (const status of ['sending', 'delivered', 'something new'])
      expect((await receipt({ id: reference, reference: id, status })).statusCode).toBe(204)
    expect(await findLatest(db, 1)).toMatchObject([{ state: 'sent', arrived_at: expect.any(Date) as Date }])
  })

  it('changes nothing without its token, for a message of another, or where it makes no sense', async () => {
    const { id, reference } = await text()
    const failed = { id: reference, reference: id, status: 'permanent-failure' }
    for (const bearer of ['', 'Bearer', `Bearer ${token}x`, `Basic ${token}`])
      expect((await receipt(failed, bearer)).body).toBe('Nothing here')
    expect((await receipt({ ...failed, id: randomUUID() })).statusCode).toBe(204)
    expect((await receipt({ ...failed, reference: randomUUID() })).statusCode).toBe(204)
    for (const body of [{}, { ...failed, reference: null }, '{"id":', 'x'.repeat(20_000)])
      expect((await receipt(body)).statusCode).toBeGreaterThanOrEqual(400)
    expect(await states()).toEqual(['sent'])
  })
})

describe('a letter the post brought back', () => {
  it('is work once more, and goes again as the letter it was', async () => {
    await writeLetter(test.database, {
      key: 'letter',
      to: ['Pat Example', '1 High Street'],
      letter: { title: 'We will assess', day: 'Today', reference: 'RQ-1', from: 'Northmere', sections: [] },
      forgetOn: '2099-01-01',
    })
    const batch = (await makeBatch(db, rajesh)).batch!
    const { id } = (await findLatest(db, 1))[0]!
    expect(await cameBack(db, rajesh, batch, id)).toBe(false)
    await postBatch(db, rajesh, batch, new Date())
    expect(await cameBack(db, rajesh, batch, randomUUID())).toBe(false)
    expect(await cameBack(db, rajesh, batch, id)).toBe(true)
    expect(await cameBack(db, rajesh, batch, id)).toBe(false)
    expect(await findFailures(db)).toMatchObject([{ id, failure: 'The post brought it back.' }])
    expect(await seeTo(db, rajesh, id, 'by post', 'Northmere')).toBe('no home')
    expect(await seeTo(db, rajesh, id, 'told', 'Northmere')).toBe('done')
  })
})

describe('who sees to it', () => {
  it('the office, and whoever sends letters for this child; nobody else, by no form', async () => {
    const { id, reference } = await text()
    await receipt({ id: reference, reference: id, status: 'temporary-failure' })
    const [failed] = await findFailures(db)
    expect(await Promise.all([rajesh, officer, elsewhere].map((who) => maySeeTo(db, who, failed!)))).toEqual([
      true,
      true,
      false,
    ])
    expect(await seeTo(db, elsewhere, id, 'told', 'Northmere')).toBe('not there')
    expect(await seeTo(db, officer, id, 'told', 'Northmere')).toBe('done')
    expect(await findUntold(test.database, [theCase])).toEqual(new Map())
  })
})

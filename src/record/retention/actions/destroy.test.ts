import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { epochDayOf } from '#kit/day'
import { type Database, sql } from '#kit/db'
import { verifyTrail } from '#trail'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { coreRules } from '../rules/rule.ts'
import { findHanging } from '../store/hanging.ts'
import { liftHold, placeHold } from '../store/holds.ts'
import type { RetentionTables } from '../store/tables.ts'
import { destroyDue } from './destroy.ts'
import { judge } from './judge.ts'

let test: TestDatabase
let db: Database
const uuid = (n: number) => `00000000-0000-4000-8000-${n.toString().padStart(12, '0')}`
const today = epochDayOf(2026, 11, 24)
const canary = 'canary-of-a-case'

beforeAll(async () => {
  test = await testDatabase()
  db = test.database
  await sql`insert into people.person (id, given_name, born_on) values (${uuid(1)}, 'Sam', '1996-06-01')`.execute(
    db,
  )
  for (const [n, process, closed] of [
    [11, 'comment', '2020-11-23'],
    [12, 'comment', '2020-11-25'],
    [13, 'EHC assessment', '2021-01-01'],
    [14, 'comment', null],
  ] as const)
    await db.transaction().execute(async (tx) => {
      await sql`insert into cases.case_file (id, process, reference, title, child_id, stage, opened_on, closed_on, last_act)
        values (${uuid(n)}, ${process}, ${`C-${n}`}, ${canary}, ${uuid(1)}, 'closed', '2019-01-01', ${closed}, 1)`.execute(
        tx,
      )
      await sql`insert into cases.act (case_id, sequence, act, done_as, done_on, reason)
        values (${uuid(n)}, 1, 'close', 'Olu', '2019-01-01', ${canary})`.execute(tx)
      await sql`insert into cases.note (case_id, written_by, written_as, body, idempotency_key)
        values (${uuid(n)}, ${uuid(9)}, 'Olu', ${canary}, ${`note-${n}`})`.execute(tx)
      await sql`insert into messages.message (idempotency_key, channel, address, case_id, template, body, forget_on)
        values (${`m-${n}`}, 'text', '+447700900000', ${uuid(n)}, 't', ${canary}, '2090-01-01')`.execute(tx)
    })
})
afterAll(() => test.drop())

const dueNow = async () => (await judge(db, coreRules, today)).map(({ reference }) => reference).toSorted()
const destroy = (agreedBy: string) =>
  destroyDue(db, { authority: 'northmere', rules: coreRules, today, now: 1, askedBy: 'Olu Bright', agreedBy })
const rowsOf = async (n: number) => {
  const { rows } = await sql<{ n: string }>`select
    (select count(*) from cases.case_file where id = ${uuid(n)}) + (select count(*) from cases.act where case_id = ${uuid(n)})
    + (select count(*) from cases.note where case_id = ${uuid(n)})
    + (select count(*) from messages.message where case_id = ${uuid(n)}) as n`.execute(db)
  return Number(rows[0]!.n)
}

describe('destroying what nobody may keep any longer', () => {
  it('previews closed cases whose time is over, not those of tomorrow, and not open ones', async () => {
    expect(await dueNow()).toEqual(['C-11'])
    expect(await rowsOf(11)).toBe(4)
  })

  it('needs a second person', async () => {
    for (const agrees of ['', ' olu bright '])
      expect(await destroy(agrees)).toEqual({ ok: false, reason: 'needs a second person' })
    expect(await rowsOf(11)).toBe(4)
  })

  it('leaves what is held, until the hold is lifted', async () => {
    const retention = db.withTables<RetentionTables>()
    const hold = await placeHold(retention, {
      about: { childId: uuid(1) },
      reason: 'An appeal',
      by: 'Olu Bright',
      on: '2026-11-01',
    })
    expect(await dueNow()).toEqual([])
    expect(await destroy('Ash Field')).toEqual({ ok: true, value: [] })
    expect(await liftHold(retention, hold, 'Ash Field', '2026-11-20')).toBe(true)
    expect(await dueNow()).toEqual(['C-11'])
  })

  it('takes the file, its acts, notes and messages; leaves a certificate, an entry in the trail and the other cases', async () => {
    expect(await destroy('Ash Field')).toMatchObject({ ok: true, value: [{ reference: 'C-11' }] })
    expect(await rowsOf(11)).toBe(0)
    expect(await rowsOf(12)).toBe(4)
    const { rows } = await sql<{
      reference: string
      asked_by: string
      agreed_by: string
      rows_destroyed: object
    }>`
      select * from retention.certificate`.execute(db)
    expect(rows).toMatchObject([
      {
        reference: 'C-11',
        asked_by: 'Olu Bright',
        agreed_by: 'Ash Field',
        rows_destroyed: { 'cases.act': 1, 'cases.note': 1, 'messages.message': 1 },
      },
    ])
    expect(JSON.stringify(rows)).not.toContain(canary)
    expect(await verifyTrail(db, [])).toMatchObject({ links: 1, findings: [] })
    expect(await destroy('Ash Field')).toEqual({ ok: true, value: [] })
  })

  it.each([
    `delete from cases.act`,
    `update retention.certificate set agreed_by = 'x'`,
    `delete from retention.certificate`,
    `insert into retention.certificate (what, kind, record_id, reference, rule, law, due_on, destroyed_on, asked_by, agreed_by, rows_destroyed)
     values ('case', 'x', gen_random_uuid(), 'x', 'x', 'x', '2026-01-02', '2026-01-01', 'a', 'b', '{}')`,
  ])('is refused by the database otherwise: %s', async (statement) => {
    await expect(sql.raw(statement).execute(db)).rejects.toThrow(/never changed|never_destroyed_early/)
  })
})

describe('what a process keeps of a case in tables of its own', () => {
  const words = 'canary-of-a-process'
  beforeAll(async () => {
    const n = uuid(21)
    await db.transaction().execute(async (tx) => {
      await sql`insert into cases.case_file (id, process, reference, title, stage, opened_on, closed_on, last_act)
        values (${n}, 'comment', 'C-21', 'x', 'closed', '2019-01-01', '2020-01-01', 1)`.execute(tx)
      await sql`insert into cases.act (case_id, sequence, act, done_as, done_on)
        values (${n}, 1, 'close', 'Olu', '2019-01-01')`.execute(tx)
      await sql`insert into ehc.request (case_id, reference, received_on, requested_by, channel, child_key, asked)
        values (${n}, 'C-21', '2019-01-01', 'parent', 'online', 'sam', ${JSON.stringify({ childName: words })}::jsonb)`.execute(
        tx,
      )
    })
  })

  it('goes with it, under its certificate, and nothing can take it away before', async () => {
    await expect(sql`delete from ehc.request where case_id = ${uuid(21)}`.execute(db)).rejects.toThrow(
      'never changed',
    )
    const destroyed = await destroy('Ana Roe')
    expect(destroyed.ok && destroyed.value.map(({ reference }) => reference)).toContain('C-21')
    const left = await sql<{
      n: string
    }>`select count(*) as n from ehc.request where asked::text like ${`%${words}%`}`.execute(db)
    expect(left.rows).toEqual([{ n: '0' }])
    const { rows } = await sql<{ rows_destroyed: Record<string, number> }>`
      select rows_destroyed from retention.certificate where reference = 'C-21'`.execute(db)
    expect(rows[0]!.rows_destroyed).toMatchObject({ 'ehc.request': 1, 'cases.act': 1 })
  })
})

it('whatever hangs on a row goes before it, however deep, in tables nobody told this room of', async () => {
  const order = (await findHanging(db.withTables<RetentionTables>(), uuid(99))).map(({ table }) => table)
  const before = (one: string, other: string) => order.indexOf(one) < order.lastIndexOf(other)
  expect(order).toContain('ehc.plan_answer')
  expect(before('ehc.plan_answer', 'ehc.plan_proposal')).toBe(true)
  expect(before('ehc.plan_file', 'ehc.plan_version')).toBe(true)
  expect(before('ehc.panel_interest', 'ehc.panel_item')).toBe(true)
  expect(order.filter((table) => /^(cases|trail|people)\./.test(table))).toEqual([])
})

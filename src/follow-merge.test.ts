import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, sql } from '#kit/db'
import { type Doing, mergePeople, type PeopleTables, undoMerge } from '#people'
import { testDatabase, type TestDatabase } from '../test/database.ts'
import { following } from './follow-merge.ts'

let test: TestDatabase
let db: Database
beforeAll(async () => {
  test = await testDatabase()
  db = test.database
})
afterAll(() => test.drop())

const doing: Doing = {
  authority: 'northmere',
  accountId: randomUUID(),
  personId: randomUUID(),
  name: 'Olu Bright',
  team: null,
  allowed: { role: 'EHC manager', through: 'case team', glass: null },
  why: 'putting records right',
  today: '2026-11-24',
  now: Date.UTC(2026, 10, 24),
  request: 'x',
}

const person = async (): Promise<string> => {
  const id = randomUUID()
  await sql`insert into people.person (id, given_name, born_on) values (${id}, 'Wren', '2009-05-05')`.execute(
    db,
  )
  return id
}
const account = async (personId: string, state: 'active' | 'disabled'): Promise<string> => {
  const id = randomUUID()
  await sql`insert into sign_in.account (id, kind, name, person_id, state) values (${id}, 'family', 'Wren', ${personId}, ${state})`.execute(
    db,
  )
  return id
}
const ownerOf = async (id: string): Promise<string | undefined> =>
  (await sql<{ person_id: string }>`select person_id from sign_in.account where id = ${id}`.execute(db))
    .rows[0]?.person_id
const people = () => db.withTables<PeopleTables>()
const merge = (kept: string, merged: string) =>
  mergePeople(people(), kept, merged, 'The same young person', doing, following)

describe('two records of one young person who signs in', () => {
  it('become one: the account, the case and the messages follow, and go back when it is undone', async () => {
    const [kept, merged] = [await person(), await person()]
    const mine = await account(merged, 'active')
    const file = randomUUID()
    await db.transaction().execute(async (tx) => {
      await sql`insert into cases.case_file (id, process, reference, title, child_id, stage, opened_on, last_act)
                values (${file}, 'EHC assessment', ${file}, 'A case', ${merged}, 'asked', '2026-01-01', 1)`.execute(
        tx,
      )
      await sql`insert into cases.act (case_id, sequence, act, done_as, done_on)
                values (${file}, 1, 'request', 'Olu', '2026-01-01')`.execute(tx)
      await sql`insert into messages.message (idempotency_key, channel, address, person_id, child_id, template, body, forget_on)
                values (${file}, 'text', '+447700900000', ${merged}, ${merged}, 't', 'x', '2090-01-01')`.execute(
        tx,
      )
    })
    const whose = async () => {
      const { rows } = await sql<object>`
        select (select child_id from cases.case_file where id = ${file}) as file,
               (select person_id from messages.message where idempotency_key = ${file}) as reader`.execute(db)
      return rows[0]
    }
    const made = await merge(kept, merged)
    expect(made.ok).toBe(true)
    expect(await ownerOf(mine)).toBe(kept)
    expect(await whose()).toEqual({ file: kept, reader: kept })
    await undoMerge(people(), made.ok ? made.value : '', doing, following)
    expect(await ownerOf(mine)).toBe(merged)
    expect(await whose()).toEqual({ file: merged, reader: merged })
  })

  it('stay two while each has an open account: nobody but their owner can say which to keep', async () => {
    const [kept, merged] = [await person(), await person()]
    const [one, other] = [await account(kept, 'active'), await account(merged, 'active')]
    expect(await merge(kept, merged)).toEqual({ ok: false, reason: 'two accounts' })
    expect([await ownerOf(one), await ownerOf(other)]).toEqual([kept, merged])
  })

  it('become one where the kept record’s account is closed: the open one takes its place, and gives it back', async () => {
    const [kept, merged] = [await person(), await person()]
    const [closed, open] = [await account(kept, 'disabled'), await account(merged, 'active')]
    const made = await merge(kept, merged)
    expect([await ownerOf(closed), await ownerOf(open)]).toEqual([merged, kept])
    await undoMerge(people(), made.ok ? made.value : '', doing, following)
    expect([await ownerOf(closed), await ownerOf(open)]).toEqual([kept, merged])
  })

  it('leave a closed account where it was', async () => {
    const [kept, merged] = [await person(), await person()]
    const [open, closed] = [await account(kept, 'active'), await account(merged, 'disabled')]
    expect((await merge(kept, merged)).ok).toBe(true)
    expect([await ownerOf(closed), await ownerOf(open)]).toEqual([merged, kept])
  })
})

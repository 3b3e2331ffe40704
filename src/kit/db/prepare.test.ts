import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { connect, type Database, sql, trustKeptPlans } from './index.ts'

let fresh: TestDatabase
let one: Database
beforeAll(async () => void (fresh = await testDatabase()))
afterAll(() => fresh.drop())

beforeEach(async () => {
  await one?.destroy()
  // A single connection, so that what it keeps can be asked of itself.
  one = connect(fresh.url, 1)
  await sql`drop table if exists kept`.execute(one)
  await sql`create table kept (id int primary key, name text)`.execute(one)
  await sql`insert into kept values (1, 'Ayşe'), (2, 'Zoë')`.execute(one)
})
afterAll(() => one.destroy())

const ask = (id: number) => sql`select * from kept where id = ${id}`.execute(one)
const plansKept = async () => {
  const { rows } = await sql<{ kept: string }>`
    select count(*) as kept from pg_prepared_statements where statement like '%from kept where%'`.execute(one)
  return Number(rows[0]!.kept)
}

test('what is asked often is planned once, and answered as before', async () => {
  for (let time = 0; time < 10; time += 1)
    expect((await ask(1 + (time % 2))).rows).toEqual([
      { id: 1 + (time % 2), name: time % 2 ? 'Zoë' : 'Ayşe' },
    ])
  expect(await plansKept()).toBe(1)
})

test('a table that gains a column while we run costs no reader an answer', async () => {
  for (let time = 0; time < 5; time += 1) await ask(1)
  await sql`alter table kept add column pronouns text`.execute(one)
  for (let time = 0; time < 3; time += 1)
    expect((await ask(1)).rows).toEqual([{ id: 1, name: 'Ayşe', pronouns: null }])
})

test('a deed in hand while a table changed fails as a whole, once, and is done the next time', async () => {
  for (let time = 0; time < 5; time += 1) await ask(2)
  await sql`alter table kept add column pronouns text`.execute(one)
  const deed = () =>
    one.transaction().execute(async (trx) => {
      await sql`update kept set name = 'Zoe' where id = 2`.execute(trx)
      return (await sql`select * from kept where id = ${2}`.execute(trx)).rows
    })
  await expect(deed()).rejects.toThrow('cached plan')
  expect((await ask(2)).rows).toMatchObject([{ name: 'Zoë' }])
  expect(await deed()).toMatchObject([{ name: 'Zoe' }])
})

test('a fault is still a fault, and the connection goes on', async () => {
  const wrong = () => sql`select 1 / ${0}::int`.execute(one)
  for (let time = 0; time < 5; time += 1) await expect(wrong()).rejects.toThrow('division by zero')
  expect((await ask(1)).rows).toHaveLength(1)
})

test('what hangs on the word that is looked for is thought out anew each time', async () => {
  for (let time = 0; time < 10; time += 1)
    expect((await sql`select name from kept where name like ${'Zo%'}`.execute(one)).rows).toHaveLength(1)
  expect(await plansKept()).toBe(0)
})

test('a transaction that trusts kept plans leaves the next one as it was', async () => {
  const mode = async (db: Database) =>
    (await sql<{ plan_cache_mode: string }>`show plan_cache_mode`.execute(db)).rows[0]!.plan_cache_mode
  await one.transaction().execute(async (trx) => {
    await trustKeptPlans(trx)
    expect(await mode(trx)).toBe('force_generic_plan')
  })
  expect(await mode(one)).toBe('auto')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { type Database, sql } from './index.ts'

let fresh: TestDatabase
let db: Database
beforeAll(async () => {
  fresh = await testDatabase()
  db = fresh.database
  await sql`create table told (id int primary key, name text)`.execute(db)
})
afterAll(() => fresh.drop())

const whoAnswers = async (n: number) => {
  const { rows } = await sql<{ pid: number; n: number }>`
    select pg_backend_pid() as pid, ${n}::int as n`.execute(db)
  return rows[0]!
}
const connections = (answers: readonly { readonly pid: number }[]) =>
  new Set(answers.map(({ pid }) => pid)).size
const names = async (over: Database) =>
  (await sql<{ name: string }>`select name from told order by id`.execute(over)).rows.map(({ name }) => name)

test('what is asked in one breath goes over one connection, and everybody gets the answer to their own question', async () => {
  const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(whoAnswers))
  expect(answers.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(connections(answers)).toBe(1)
})

test('who asks for a hundred things at once is spread over several connections', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => whoAnswers(n)))
  expect(answers.map(({ n }) => n)).toEqual(Array.from({ length: 100 }, (_, n) => n))
  expect(connections(answers)).toBe(4)
})

test('a question that cannot be answered spoils none of those it travels with', async () => {
  for (let time = 0; time < 5; time += 1) {
    const [before, wrong, after] = await Promise.allSettled([
      whoAnswers(1),
      sql`select 1 / ${0}::int`.execute(db),
      whoAnswers(2),
    ])
    expect(before).toMatchObject({ status: 'fulfilled', value: { n: 1 } })
    expect(wrong).toMatchObject({ status: 'rejected', reason: { message: 'division by zero' } })
    expect(after).toMatchObject({ status: 'fulfilled', value: { n: 2 } })
  }
})

test('a fault names who asked, though it was the postbox that heard of it', async () => {
  const askForNothing = async () => void (await sql`select nothing from nowhere`.execute(db))
  await expect(askForNothing()).rejects.toMatchObject({ stack: expect.stringContaining('askForNothing') })
})

test('a transaction has a connection to itself: what it has not saved is seen by nobody who asks meanwhile', async () => {
  const unsaved = await db.transaction().execute(async (tx) => {
    await sql`insert into told values (1, 'Ayşe')`.execute(tx)
    return names(tx)
  })
  expect(unsaved).toEqual(['Ayşe'])
  let askOutside: () => void = () => {}
  const asked = new Promise<void>((resolve) => (askOutside = resolve))
  let tellThem: (names: string[]) => void = () => {}
  const told = new Promise<string[]>((resolve) => (tellThem = resolve))
  const [, outside] = await Promise.all([
    db.transaction().execute(async (tx) => {
      await sql`insert into told values (2, 'Zoë')`.execute(tx)
      askOutside()
      expect(await told).toEqual(['Ayşe'])
    }),
    asked.then(async () => {
      const found = await names(db)
      tellThem(found)
      return found
    }),
  ])
  expect(outside).toEqual(['Ayşe'])
  expect(await names(db)).toEqual(['Ayşe', 'Zoë'])
})

test('a transaction that fails is undone as a whole, and its connection is used again', async () => {
  const failing = db.transaction().execute(async (tx) => {
    await sql`insert into told values (3, 'Ines')`.execute(tx)
    throw new Error('thought better of it')
  })
  await expect(failing).rejects.toThrow('thought better of it')
  expect(await names(db)).toEqual(['Ayşe', 'Zoë'])
  const many = Array.from({ length: 20 }, () => db.transaction().execute(() => Promise.resolve(1)))
  expect(await Promise.all(many)).toHaveLength(20)
})

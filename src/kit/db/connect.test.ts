import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { checkVersion, connect, sql } from './index.ts'

let fresh: TestDatabase
beforeAll(async () => void (fresh = await testDatabase()))
afterAll(() => fresh.drop())

test('a legal day comes back as the day that was written, alone or in a list', async () => {
  const { rows } = await sql`select date '2026-03-29' as day, array[date '2026-03-29'] as days`.execute(
    fresh.database,
  )
  expect(rows).toEqual([{ day: '2026-03-29', days: ['2026-03-29'] }])
})

test('an officer watching the database can tell which connections are ours', async () => {
  const { rows } = await sql`select current_setting('application_name') as name`.execute(fresh.database)
  expect(rows).toEqual([{ name: 'waymark' }])
})

test('a database that is too old is refused with both versions named', async () => {
  expect(await checkVersion(fresh.database)).toEqual({ ok: true, value: '18.4' })
  expect(await checkVersion(fresh.database, 99)).toEqual({
    ok: false,
    reason: 'The database is PostgreSQL 18.4, which is too old. Waymark needs version 99 or newer.',
  })
})

test('a database that is away is refused with a sentence', async () => {
  const away = connect('postgresql://nobody@127.0.0.1:1/nothing')
  const answer = await checkVersion(away)
  await away.destroy()
  expect(answer).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/^Waymark cannot reach its database .*DATABASE_URL/),
  })
})

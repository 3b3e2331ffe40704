import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { sql } from './index.ts'

let fresh: TestDatabase
beforeAll(async () => void (fresh = await testDatabase()))
afterAll(() => fresh.drop())

test('a test fails where somebody in a transaction asks for a second connection', async () => {
  const greedy = fresh.database.transaction().execute(() => sql`select 1`.execute(fresh.database))
  await expect(greedy).rejects.toThrow('A second connection was asked for within a transaction.')
  expect((await sql`select 1 as one`.execute(fresh.database)).rows).toEqual([{ one: 1 }])
})

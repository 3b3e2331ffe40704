import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import { forgetDrafts } from '../../store/drafts.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { openRoom, visitor } from './visitor.tsx'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const tables = () => test.database.withTables<RequestTables>()
const arrive = async () => {
  const { app } = await openRoom(test.database)
  return visitor(app)
}
const count = async (table: string) => {
  const { rows } = await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(
    test.database,
  )
  return Number(rows[0]!.n)
}
const send = async (childName: string) => {
  const family = await arrive()
  const { check } = await family.answer({ name: { childName } })
  expect((await family.send(check, {})).headers.location).toBe('/ask-for-an-assessment/sent')
}

describe('a request as it was received', () => {
  it.each(['update ehc.request set marks = null', 'delete from ehc.request', 'truncate ehc.request'])(
    'is never changed: %s',
    async (statement) => {
      await send('Never Changed')
      await expect(sql.raw(statement).execute(test.database)).rejects.toThrow('never changed')
    },
  )
})

describe('a draft', () => {
  it('is gone once it is sent, and after its last day', async () => {
    const before = await count('ehc.draft')
    await send('Sent Away')
    expect(await count('ehc.draft')).toBe(before)
    const family = await arrive()
    await family.send(await family.open('/ask-for-an-assessment/who'), { asker: 'parent' })
    expect(await count('ehc.draft')).toBe(before + 1)
    await forgetDrafts(tables(), '2026-03-30')
    expect(await count('ehc.draft')).toBe(before + 1)
    await forgetDrafts(tables(), '2026-03-31')
    expect(await count('ehc.draft')).toBe(0)
  })
})

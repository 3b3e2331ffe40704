import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { invented as entry } from '../proof/invented.ts'
import { leave } from './leave.ts'

let test: TestDatabase
let db: Database

beforeAll(async () => {
  test = await testDatabase()
  db = test.database
})
afterAll(() => test.drop())

const count = async (table: string) =>
  Number((await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]!.n)

describe('leaving an entry', () => {
  it('is kept with the deed, or neither is', async () => {
    const before = await count('trail.entry')
    await expect(
      db.transaction().execute(async (tx) => {
        await leave(tx, entry())
        throw new Error('the deed failed')
      }),
    ).rejects.toThrow('the deed failed')
    expect(await count('trail.entry')).toBe(before)
    await db.transaction().execute((tx) => leave(tx, entry()))
    expect(await count('trail.entry')).toBe(before + 1)
  })

  it('gives every entry its place in the chain, also when many commit at once', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        db.transaction().execute(async (tx) => {
          await leave(
            tx,
            entry({ request: `a${n}`, subject: null, authority: n % 2 ? 'northmere' : 'southmere' }),
          )
          await leave(tx, entry({ request: `b${n}` }))
        }),
      ),
    )
    const { rows } = await sql<{ chain: string; links: string; last: string }>`
      select chain, count(*) as links, max(sequence) as last from trail.link group by chain`.execute(db)
    for (const { links, last } of rows) expect(links).toBe(last)
    expect(await count('trail.link')).toBe(await count('trail.entry'))
  })

  it.each(['update trail.entry set body = body', 'delete from trail.entry', 'truncate trail.entry cascade'])(
    'refuses: %s',
    async (statement) => {
      await expect(sql.raw(statement).execute(db)).rejects.toThrow('is added to, never changed')
    },
  )

  it.each([
    'update trail.link set sequence = sequence + 1',
    'delete from trail.link',
    'truncate trail.link',
    'delete from trail.exemption',
  ])('refuses: %s', async (statement) => {
    await expect(sql.raw(statement).execute(db)).rejects.toThrow('is added to, never changed')
  })

  it('refuses a link that was written by hand', async () => {
    await expect(
      sql`insert into trail.link values ('northmere/0', 9999, 1, sha256('x'))`.execute(db),
    ).rejects.toThrow('never by hand')
  })

  it('refuses an entry that does not say how it came out', async () => {
    const body = { ...entry(), outcome: 'perhaps' as 'done' }
    await expect(leave(db, body)).rejects.toThrow('outcome_is_known')
  })
})

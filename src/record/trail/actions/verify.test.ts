import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { invented } from '../proof/invented.ts'
import { readHeads, type SignedHead } from '../rules/heads.ts'
import { leave } from './leave.ts'
import { headsPublicKey, signedHeads } from './sign-heads.ts'
import { type Verified, verifyTrail } from './verify.ts'

let test: TestDatabase
let db: Database
let heads: readonly SignedHead[]

beforeAll(async () => {
  test = await testDatabase()
  db = test.database
  for (let n = 0; n < 30; n++)
    await db.transaction().execute(async (tx) => {
      await leave(tx, invented({ request: `r${n}` }))
      await leave(tx, invented({ request: `s${n}`, authority: 'southmere' }))
    })
  heads = (await signedHeads(db, 1000)).heads
})
afterAll(() => test.drop())

/** Tampers as somebody who rules the database could, looks, and puts it all back. */
const afterTampering = async (statements: readonly string[], batch?: number): Promise<Verified> => {
  let found: Verified | undefined
  await db
    .transaction()
    .execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      for (const statement of statements) await sql.raw(statement).execute(tx)
      found = await verifyTrail(tx, heads, batch)
      throw new Error('put back')
    })
    .catch((fault: Error) => {
      if (fault.message !== 'put back') throw fault
    })
  return found!
}

const places = ({ findings }: Verified) =>
  findings.map(({ chain, what, from, to }) => `${chain} ${from}-${to} ${what}`)

const entryAt = (sequence: number) =>
  `(select entry_id from trail.link where chain = 'northmere/8' and sequence = ${sequence})`

describe('verifying the trail in a real database', () => {
  it('finds it sound as it was left', async () => {
    expect(await verifyTrail(db, heads)).toMatchObject({ links: 60, findings: [], loose: [] })
  })

  it.each([
    [
      'an entry was edited',
      [`update trail.entry set body = replace(body, 'see child', 'send letter') where id = ${entryAt(7)}`],
      ['northmere/8 7-7 changed'],
    ],
    [
      'an entry was deleted',
      [`delete from trail.entry where id = ${entryAt(7)}`],
      ['northmere/8 7-7 entry gone'],
    ],
    [
      'the entries of a whole week were deleted',
      [
        `delete from trail.entry where id between ${entryAt(5)} and ${entryAt(20)} and authority = 'northmere'`,
      ],
      ['northmere/8 5-20 entry gone'],
    ],
    [
      'an entry was hidden from the family’s search',
      [`update trail.entry set subject = gen_random_uuid() where id = ${entryAt(7)}`],
      ['northmere/8 7-7 changed'],
    ],
    [
      'an entry was given to another member of staff',
      [`update trail.entry set account = null where id = ${entryAt(7)}`],
      ['northmere/8 7-7 changed'],
    ],
    [
      'an entry and its link were deleted',
      [`delete from trail.link where chain = 'northmere/8' and sequence = 7`],
      ['northmere/8 7-7 missing'],
    ],
    [
      'the end was cut off',
      [`delete from trail.link where chain = 'northmere/8' and sequence > 25`],
      ['northmere/8 26-30 end missing'],
    ],
    [
      'a whole council’s chain was removed',
      [`delete from trail.link where chain = 'southmere/8'`],
      ['southmere/8 1-30 end missing'],
    ],
    [
      'two links changed places',
      [
        `update trail.link set sequence = sequence + 1000 where chain = 'northmere/8' and sequence in (4, 5)`,
        `update trail.link set sequence = 1009 - sequence where chain = 'northmere/8' and sequence > 1000`,
      ],
      ['northmere/8 4-6 changed'],
    ],
    [
      'the councils’ chains were exchanged',
      [
        `update trail.link set chain = 'x' where chain = 'northmere/8'`,
        `update trail.link set chain = 'northmere/8' where chain = 'southmere/8'`,
        `update trail.link set chain = 'southmere/8' where chain = 'x'`,
      ],
      [
        'northmere/8 1-30 changed',
        'northmere/8 1-30 written anew',
        'southmere/8 1-30 changed',
        'southmere/8 1-30 written anew',
      ],
    ],
  ])('says where: %s', async (_what, statements, wanted) => {
    expect(places(await afterTampering(statements))).toEqual(wanted)
    // However few are read at a time.
    expect(places(await afterTampering(statements, 4))).toEqual(wanted)
  })

  it('names an entry that was put in past the triggers', async () => {
    const { loose } = await afterTampering([
      `insert into trail.entry (body, authority, at, act, outcome, account, subject)
        select body, authority, at, act, outcome, account, subject from trail.entry where id = ${entryAt(3)}`,
    ])
    expect(loose).toHaveLength(1)
  })

  it('signs heads that this installation, and only it, can have signed', async () => {
    const text = heads.map((head) => JSON.stringify(head)).join('\n')
    expect(readHeads(text, await headsPublicKey(db))).toMatchObject({ ok: true })
    expect(heads.map(({ chain, sequence }) => [chain, sequence])).toEqual([
      ['northmere/8', 30],
      ['southmere/8', 30],
    ])
  })
})

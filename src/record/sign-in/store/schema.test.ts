import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { insertAccount, setState } from './accounts.ts'
import { deleteAuthenticator, deletePhone, saveAuthenticator, savePhone } from './factors.ts'
import type { SignInDatabase, SignInTables } from './tables.ts'

let test: TestDatabase
let db: SignInDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<SignInTables>()
})
afterAll(() => test.drop())

const member = async (kind: 'staff' | 'professional' | 'family' = 'staff') =>
  (await insertAccount(db, { kind, name: 'Orla Quince' }))!

const active = (id: string, ...proofs: ('app' | 'phone')[]) =>
  db.transaction().execute(async (tx) => {
    await setState(tx, id, 'active')
    if (proofs.includes('app'))
      await saveAuthenticator(tx, { accountId: id, sealedSecret: Buffer.alloc(40), lastStep: 0 })
    if (proofs.includes('phone')) await savePhone(tx, id, '+447700900982')
  })

describe('the schema', () => {
  it.each(['staff', 'professional'] as const)(
    'lets no %s account be active without a second factor',
    async (kind) => {
      const id = await member(kind)
      await expect(active(id)).rejects.toThrow('no second factor')
      await expect(
        sql`update sign_in.account set state = 'active' where id = ${id}`.execute(db),
      ).rejects.toThrow('no second factor')
      await active(id, 'app')
    },
  )

  it('lets a family account be', async () => {
    await expect(active(await member('family'))).resolves.toBeUndefined()
  })

  it('lets nobody slip in by changing kind, or by spare codes alone', async () => {
    const id = await member('family')
    await active(id)
    await sql`insert into sign_in.recovery_code (account_id, code_hash) values (${id}, '\\x00')`.execute(db)
    await expect(sql`update sign_in.account set kind = 'staff' where id = ${id}`.execute(db)).rejects.toThrow(
      'no second factor',
    )
  })

  it('keeps the last factor, and lets one of two go', async () => {
    const id = await member()
    await active(id, 'app', 'phone')
    await deletePhone(db, id)
    await expect(deleteAuthenticator(db, id)).rejects.toThrow('no second factor')
    await expect(sql`truncate sign_in.authenticator`.execute(db)).rejects.toThrow('never emptied at once')
  })

  it('of two who take away two factors at the same moment, lets one', async () => {
    for (let round = 0; round < 20; round++) {
      const id = await member()
      await active(id, 'app', 'phone')
      const both = await Promise.allSettled([deleteAuthenticator(db, id), deletePhone(db, id)])
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })

  it('gives one address, whatever its capitals, to one account', async () => {
    expect(
      await insertAccount(db, { kind: 'family', name: 'One', email: 'Same@home.example' }),
    ).not.toBeNull()
    expect(await insertAccount(db, { kind: 'family', name: 'Two', email: 'same@HOME.example' })).toBeNull()
  })

  it('lets no invented account have a password', async () => {
    const id = (await insertAccount(db, { kind: 'family', name: 'Invented', demo: true }))!
    await expect(
      sql`update sign_in.account set password_hash = 'x' where id = ${id}`.execute(db),
    ).rejects.toThrow('demo_accounts_have_no_password')
  })

  it('finds a session by its primary key alone', async () => {
    const { rows } = await db.transaction().execute(async (tx) => {
      await sql`set local enable_seqscan = off`.execute(tx)
      return sql<{ 'QUERY PLAN': string }>`explain select * from sign_in.session s
        join sign_in.account a on a.id = s.account_id where s.token_hash = '\\x00'`.execute(tx)
    })
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('session_pk')
  })
})

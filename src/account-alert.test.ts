import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { sql } from '#kit/db'
import type { SignInEvent } from '#sign-in'
import { testDatabase, type TestDatabase } from '../test/database.ts'
import { tellOwners } from './account-alert.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const tell = tellOwners({
  siteTitle: 'Northmere',
  baseUrl: 'https://waymark.example',
  today: () => parseDay('2026-11-24')!,
})

/** What somebody with such an account is written, when this happens to it. */
const writtenTo = async (
  account: { readonly email: string | null; readonly state: 'invited' | 'active' },
  event: SignInEvent['event'],
) => {
  const id = randomUUID()
  await sql`insert into sign_in.account (id, kind, name, email, state)
            values (${id}, 'family', 'Wren', ${account.email}, ${account.state})`.execute(test.database)
  const happened: SignInEvent = { event, accountId: id, at: new Date(1_800_000_000_000), actor: null }
  await test.database.transaction().execute((tx) => tell(tx, happened))
  const { rows } = await sql<{ address: string; body: string }>`
    select address, body from messages.message where idempotency_key like ${`%${id}%`}`.execute(test.database)
  return rows
}

describe('the owner of an account', () => {
  it.each([
    'password set',
    'factor added',
    'factor removed',
    'recovery codes made',
    'recovery code used',
    'second step guessed at',
  ] as const)('is told by e-mail of “%s”, in words that name nobody', async (event) => {
    const [message, ...more] = await writtenTo(
      { email: `${randomUUID()}@family.example`, state: 'active' },
      event,
    )
    expect(more).toEqual([])
    expect(message?.body).toContain('https://waymark.example/account')
    expect(message?.body).not.toContain('Wren')
  })

  it.each([
    [
      'of nothing while it is being set up',
      { email: 'set-up@family.example', state: 'invited' },
      'password set',
    ],
    ['of nothing where there is no address', { email: null, state: 'active' }, 'factor removed'],
    ['of no sign-in of their own', { email: 'in@family.example', state: 'active' }, 'signed in'],
  ] as const)('is told %s', async (_, account, event) => expect(await writtenTo(account, event)).toEqual([]))
})

import type { Database } from '#kit/db'
import type { AccountKind, AccountState } from '../rules/account.ts'
import type { SignInTables } from './tables.ts'

/** How one person comes in, for those who look after accounts: never what with. */
export type AccountOfPerson = {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly kind: AccountKind
  readonly state: AccountState
  readonly email: string | null
  readonly demo: boolean
  readonly lastIn: Date | null
  /** The newest code that leads to setting up, and was not used or taken back. */
  readonly invitation: {
    readonly route: 'letter' | 'email'
    readonly sentAt: Date
    readonly expiresAt: Date
  } | null
}

/** How each of these people comes in; those who do not are left out. Somebody has one account. */
export const accountsOfPersons = async (
  db: Database,
  persons: readonly string[],
): Promise<ReadonlyMap<string, AccountOfPerson>> => {
  if (persons.length === 0) return new Map()
  const rows = await linesOf(db).where('account.person_id', 'in', persons).execute()
  return new Map(rows.map((row) => [row.person_id!, lineIn(row)]))
}

/** Staff and professionals who were invited and have not set up their account, the longest waiting first. */
export const accountsWaiting = async (db: Database): Promise<readonly AccountOfPerson[]> => {
  const rows = await linesOf(db)
    .where('account.state', '=', 'invited')
    .where('account.kind', '!=', 'family')
    .where('account.person_id', 'is not', null)
    .limit(1000)
    .execute()
  return rows.map(lineIn)
}

/** The person each of these accounts belongs to, where one is known. */
export const personsOfAccounts = async (
  db: Database,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (accounts.length === 0) return new Map()
  const rows = await db
    .withTables<SignInTables>()
    .selectFrom('sign_in.account')
    .select(['id', 'person_id'])
    .where('id', 'in', accounts)
    .execute()
  return new Map(rows.flatMap(({ id, person_id }) => (person_id === null ? [] : [[id, person_id]])))
}

/** Where the owner of an account in use is written to; null where there is no address, or it is being set up. */
export const addressOf = async (db: Database, accountId: string): Promise<string | null> =>
  (
    await db
      .withTables<SignInTables>()
      .selectFrom('sign_in.account')
      .select('email')
      .where('id', '=', accountId)
      .where('state', '=', 'active')
      .executeTakeFirst()
  )?.email ?? null

const linesOf = (db: Database) =>
  db
    .withTables<SignInTables>()
    .selectFrom('sign_in.account as account')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('sign_in.code')
          .select(['route', 'created_at', 'expires_at'])
          .whereRef('account_id', '=', 'account.id')
          .where('purpose', '=', 'invitation')
          .where('used_at', 'is', null)
          .where('revoked_at', 'is', null)
          .orderBy('created_at', 'desc')
          .limit(1)
          .as('code'),
      (join) => join.onTrue(),
    )
    .select([
      'account.id',
      'account.person_id',
      'account.name',
      'account.kind',
      'account.state',
      'account.email',
      'account.demo',
      'account.last_signed_in_at',
      'code.route',
      'code.created_at',
      'code.expires_at',
    ])
    .orderBy('account.created_at')

const lineIn = (
  row: Awaited<ReturnType<ReturnType<typeof linesOf>['execute']>>[number],
): AccountOfPerson => ({
  id: row.id,
  personId: row.person_id!,
  name: row.name,
  kind: row.kind,
  state: row.state,
  email: row.email,
  demo: row.demo,
  lastIn: row.last_signed_in_at,
  invitation:
    row.route === null ? null : { route: row.route, sentAt: row.created_at!, expiresAt: row.expires_at! },
})

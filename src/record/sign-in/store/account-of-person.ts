import type { Database } from '#kit/db'
import type { AccountState } from '../rules/account.ts'
import type { SignInTables } from './tables.ts'

/** How one person comes in, if at all: for administrators. */
export const accountOfPerson = async (
  db: Database,
  personId: string,
): Promise<{ readonly id: string; readonly state: AccountState; readonly email: string | null } | null> => {
  const row = await db
    .withTables<SignInTables>()
    .selectFrom('sign_in.account')
    .select(['id', 'state', 'email'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row ?? null
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

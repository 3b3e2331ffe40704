import { sql } from '#kit/db'
import type { SignInDatabase } from './tables.ts'

export type Passkey = {
  readonly id: string
  readonly accountId: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

export const findPasskey = async (db: SignInDatabase, id: string): Promise<Passkey | null> =>
  (await passkeysWhere(db, 'id', id))[0] ?? null

export const passkeysOf = (db: SignInDatabase, accountId: string): Promise<Passkey[]> =>
  passkeysWhere(db, 'account_id', accountId)

/** False when that passkey is already known, here or at another account. */
export const insertPasskey = async (
  db: SignInDatabase,
  passkey: Omit<Passkey, 'createdAt' | 'lastUsedAt'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('sign_in.passkey')
    .values({
      id: passkey.id,
      account_id: passkey.accountId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: [...passkey.transports],
      name: passkey.name,
      last_used_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export const notePasskeyUse = async (
  db: SignInDatabase,
  use: { id: string; counter: number; now: Date },
): Promise<void> => {
  await db
    .updateTable('sign_in.passkey')
    .set({ counter: use.counter, last_used_at: use.now })
    .where('id', '=', use.id)
    .execute()
}

export const deletePasskey = async (db: SignInDatabase, id: string, accountId: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('sign_in.passkey')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export const findAuthenticator = async (
  db: SignInDatabase,
  accountId: string,
): Promise<{ sealedSecret: Uint8Array; lastStep: number } | null> => {
  const row = await db
    .selectFrom('sign_in.authenticator')
    .select(['sealed_secret', 'last_step'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row ? { sealedSecret: row.sealed_secret, lastStep: Number(row.last_step) } : null
}

/** A new app takes the old one's place. */
export const saveAuthenticator = async (
  db: SignInDatabase,
  app: { accountId: string; sealedSecret: Buffer; lastStep: number },
): Promise<void> => {
  const values = { sealed_secret: app.sealedSecret, last_step: app.lastStep }
  await db
    .insertInto('sign_in.authenticator')
    .values({ account_id: app.accountId, ...values })
    .onConflict((on) => on.column('account_id').doUpdateSet(values))
    .execute()
}

/** Claims a step; false when it, or a later one, was used before. Of two at once, one gets it. */
export const claimStep = async (db: SignInDatabase, accountId: string, step: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('sign_in.authenticator')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where('last_step', '<', sql<string>`${step}`)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const deleteAuthenticator = async (db: SignInDatabase, accountId: string): Promise<void> => {
  await db.deleteFrom('sign_in.authenticator').where('account_id', '=', accountId).execute()
}

export const findPhone = async (db: SignInDatabase, accountId: string): Promise<string | null> => {
  const row = await db
    .selectFrom('sign_in.phone')
    .select('number')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.number ?? null
}

export const savePhone = async (db: SignInDatabase, accountId: string, number: string): Promise<void> => {
  await db
    .insertInto('sign_in.phone')
    .values({ account_id: accountId, number })
    .onConflict((on) => on.column('account_id').doUpdateSet({ number }))
    .execute()
}

export const deletePhone = async (db: SignInDatabase, accountId: string): Promise<void> => {
  await db.deleteFrom('sign_in.phone').where('account_id', '=', accountId).execute()
}

const passkeysWhere = async (
  db: SignInDatabase,
  column: 'id' | 'account_id',
  value: string,
): Promise<Passkey[]> => {
  const rows = await db
    .selectFrom('sign_in.passkey')
    .selectAll()
    .where(column, '=', value)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    publicKey: row.public_key,
    counter: Number(row.counter),
    transports: row.transports,
    name: row.name,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  }))
}

/** Everything that proves somebody, gone at once. The account must not be active by the end of the transaction. */
export const forgetProofs = async (db: SignInDatabase, accountId: string): Promise<void> => {
  for (const table of [
    'passkey',
    'authenticator',
    'phone',
    'text_code',
    'recovery_code',
    'identity',
    'known_device',
  ] as const)
    await db.deleteFrom(`sign_in.${table}`).where('account_id', '=', accountId).execute()
  await db
    .updateTable('sign_in.account')
    .set({ password_hash: null, password_set_at: null })
    .where('id', '=', accountId)
    .execute()
}

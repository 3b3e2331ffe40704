import type { SignInDatabase } from './tables.ts'

export type SentCode = {
  readonly id: string
  readonly accountId: string
  readonly purpose: 'invitation' | 'reset'
  readonly route: 'letter' | 'email'
}

export const insertCode = async (
  db: SignInDatabase,
  code: Omit<SentCode, 'id'> & { codeHash: Buffer; expiresAt: Date },
): Promise<string> => {
  const row = await db
    .insertInto('sign_in.code')
    .values({
      account_id: code.accountId,
      purpose: code.purpose,
      route: code.route,
      code_hash: code.codeHash,
      expires_at: code.expiresAt,
      used_at: null,
      revoked_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Uses up a code that is still good; null for any other. Of two who use it at once, one succeeds. */
export const useCode = async (db: SignInDatabase, codeHash: Buffer, now: Date): Promise<SentCode | null> => {
  const row = await db
    .updateTable('sign_in.code')
    .set({ used_at: now })
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['id', 'account_id', 'purpose', 'route'])
    .executeTakeFirst()
  return row ? { id: row.id, accountId: row.account_id, purpose: row.purpose, route: row.route } : null
}

/** Takes back every code of an account not used yet; gives how many there were. */
export const revokeCodes = async (
  db: SignInDatabase,
  accountId: string,
  now: Date,
  purpose?: SentCode['purpose'],
): Promise<number> => {
  let revoking = db
    .updateTable('sign_in.code')
    .set({ revoked_at: now })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
  if (purpose) revoking = revoking.where('purpose', '=', purpose)
  const { numUpdatedRows } = await revoking.executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The ten spare keys: new ones take the place of all old ones. */
export const replaceRecoveryCodes = async (
  db: SignInDatabase,
  accountId: string,
  hashes: readonly Buffer[],
): Promise<void> => {
  await db.deleteFrom('sign_in.recovery_code').where('account_id', '=', accountId).execute()
  await db
    .insertInto('sign_in.recovery_code')
    .values(hashes.map((code_hash) => ({ account_id: accountId, code_hash, used_at: null })))
    .execute()
}

/** True once for each code. */
export const useRecoveryCode = async (
  db: SignInDatabase,
  accountId: string,
  codeHash: Buffer,
  now: Date,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('sign_in.recovery_code')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const recoveryCodesLeft = async (db: SignInDatabase, accountId: string): Promise<number> => {
  const row = await db
    .selectFrom('sign_in.recovery_code')
    .select((eb) => eb.fn.countAll().as('left'))
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.left)
}

export const saveTextCode = async (
  db: SignInDatabase,
  code: { accountId: string; number: string; codeHash: Buffer; expiresAt: Date; tries: number },
): Promise<void> => {
  const values = {
    number: code.number,
    code_hash: code.codeHash,
    expires_at: code.expiresAt,
    tries_left: code.tries,
  }
  await db
    .insertInto('sign_in.text_code')
    .values({ account_id: code.accountId, ...values })
    .onConflict((on) => on.column('account_id').doUpdateSet(values))
    .execute()
}

/** The number a right code was sent to; a right code goes, a wrong one costs a try. */
export const useTextCode = async (
  db: SignInDatabase,
  accountId: string,
  codeHash: Buffer,
  now: Date,
): Promise<string | null> => {
  const right = await db
    .deleteFrom('sign_in.text_code')
    .where('account_id', '=', accountId)
    .where('code_hash', '=', codeHash)
    .where('expires_at', '>', now)
    .where('tries_left', '>', 0)
    .returning('number')
    .executeTakeFirst()
  if (right) return right.number
  await db
    .updateTable('sign_in.text_code')
    .set((eb) => ({ tries_left: eb('tries_left', '-', 1) }))
    .where('account_id', '=', accountId)
    .where('tries_left', '>', 0)
    .execute()
  return null
}

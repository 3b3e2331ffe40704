import type { SignInDatabase } from './tables.ts'

export type Identity = {
  readonly provider: string
  readonly issuer: string
  readonly subject: string
  readonly accountId: string
  readonly bringsSecondFactor: boolean
}

/** By issuer and subject, which last; an e-mail address passes from one person to the next. */
export const findIdentity = async (
  db: SignInDatabase,
  issuer: string,
  subject: string,
): Promise<Identity | null> => {
  const row = await db
    .selectFrom('sign_in.identity')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row
    ? {
        provider: row.provider,
        issuer: row.issuer,
        subject: row.subject,
        accountId: row.account_id,
        bringsSecondFactor: row.brings_second_factor,
      }
    : null
}

/** False when that identity already belongs to an account. */
export const insertIdentity = async (db: SignInDatabase, identity: Identity): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('sign_in.identity')
    .values({
      provider: identity.provider,
      issuer: identity.issuer,
      subject: identity.subject,
      account_id: identity.accountId,
      brings_second_factor: identity.bringsSecondFactor,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export const identitiesOf = async (db: SignInDatabase, accountId: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('sign_in.identity')
    .select('provider')
    .where('account_id', '=', accountId)
    .execute()
  return rows.map(({ provider }) => provider)
}

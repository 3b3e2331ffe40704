import { sql } from '#kit/db'
import type { Stage } from '../rules/session-life.ts'
import type { Account } from './accounts.ts'
import type { SignInDatabase } from './tables.ts'

export type Session = {
  readonly id: string
  readonly accountId: string
  readonly stage: Stage
  /** Which proof opened it: password and app, passkey, another service, the demonstration. */
  readonly method: string
  readonly device: string
  readonly startedAt: Date
  readonly seenAt: Date
  readonly provedAt: Date
}

export type Found = { readonly session: Session; readonly account: Account; readonly tokenHash: Buffer }

/** One query by primary key on each side. */
export const findSession = async (db: SignInDatabase, tokenHash: Buffer): Promise<Found | null> => {
  const row = await db
    .selectFrom('sign_in.session as s')
    .innerJoin('sign_in.account as a', 'a.id', 's.account_id')
    .select([
      's.id as session_id',
      's.stage',
      's.method',
      's.device',
      's.started_at',
      's.seen_at',
      's.proved_at',
    ])
    .select([
      'a.id',
      'a.kind',
      'a.email',
      'a.name',
      'a.person_id',
      'a.state',
      'a.role_label',
      'a.sign_in_name',
      'a.demo',
    ])
    .where('s.token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (!row) return null
  return {
    tokenHash,
    session: {
      id: row.session_id,
      accountId: row.id,
      stage: row.stage,
      method: row.method,
      device: row.device,
      startedAt: row.started_at,
      seenAt: row.seen_at,
      provedAt: row.proved_at,
    },
    account: {
      id: row.id,
      kind: row.kind,
      email: row.email,
      signInName: row.sign_in_name,
      name: row.name,
      personId: row.person_id,
      state: row.state,
      roleLabel: row.role_label,
      demo: row.demo,
    },
  }
}

export type NewSession = Pick<Session, 'accountId' | 'stage' | 'method' | 'device' | 'startedAt'> & {
  readonly tokenHash: Buffer
  readonly provedAt: Date
  readonly now: Date
}

export const insertSession = async (db: SignInDatabase, session: NewSession): Promise<void> => {
  await db
    .insertInto('sign_in.session')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      stage: session.stage,
      method: session.method,
      device: session.device,
      started_at: session.startedAt,
      seen_at: session.now,
      proved_at: session.provedAt,
    })
    .execute()
}

export const touchSession = async (db: SignInDatabase, tokenHash: Buffer, now: Date): Promise<void> => {
  await db.updateTable('sign_in.session').set({ seen_at: now }).where('token_hash', '=', tokenHash).execute()
}

/** True if there was one to end: of two who take the same session further at once, one finds it gone. */
export const endByToken = async (db: SignInDatabase, tokenHash: Buffer): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('sign_in.session')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Only a session of this account: an id alone opens nothing and ends nothing of anybody else's. */
export const endById = async (db: SignInDatabase, id: string, accountId: string): Promise<void> => {
  await db.deleteFrom('sign_in.session').where('id', '=', id).where('account_id', '=', accountId).execute()
}

export const endAllOf = async (db: SignInDatabase, accountId: string, except?: Buffer): Promise<void> => {
  let ending = db.deleteFrom('sign_in.session').where('account_id', '=', accountId)
  if (except) ending = ending.where('token_hash', '<>', except)
  await ending.execute()
}

/** Open sessions of an account, newest first. Whether each has idled too long is for the rules. */
export const sessionsOf = async (db: SignInDatabase, accountId: string): Promise<Session[]> => {
  const rows = await db
    .selectFrom('sign_in.session')
    .select(['id', 'account_id', 'stage', 'method', 'device', 'started_at', 'seen_at', 'proved_at'])
    .where('account_id', '=', accountId)
    .where('stage', '=', 'in')
    .orderBy('seen_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    stage: row.stage,
    method: row.method,
    device: row.device,
    startedAt: row.started_at,
    seenAt: row.seen_at,
    provedAt: row.proved_at,
  }))
}

/** Rows no rule would let in any more; they are harmless, and go so that the table stays small. */
export const sweepSessions = async (
  db: SignInDatabase,
  startedBefore: Date,
  seenBefore: Date,
): Promise<void> => {
  await db
    .deleteFrom('sign_in.session')
    .where((or) => or.or([or('started_at', '<', startedBefore), or('seen_at', '<', seenBefore)]))
    .execute()
}

export const rememberDevice = async (
  db: SignInDatabase,
  device: { tokenHash: Buffer; accountId: string; now: Date },
): Promise<void> => {
  await db
    .insertInto('sign_in.known_device')
    .values({ token_hash: device.tokenHash, account_id: device.accountId, used_at: device.now })
    .onConflict((on) => on.columns(['token_hash', 'account_id']).doUpdateSet({ used_at: device.now }))
    .execute()
}

export const isKnownDevice = async (
  db: SignInDatabase,
  tokenHash: Buffer,
  accountId: string,
): Promise<boolean> => {
  const { rows } = await sql<{ known: boolean }>`select exists (
    select from sign_in.known_device where token_hash = ${tokenHash} and account_id = ${accountId}
  ) as known`.execute(db)
  return rows[0]!.known
}

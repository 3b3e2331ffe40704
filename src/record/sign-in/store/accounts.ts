import type { Selectable } from 'kysely'
import { sql } from '#kit/db'
import type { AccountKind, AccountState, Factors } from '../rules/account.ts'
import type { SignInDatabase, SignInTables } from './tables.ts'

export type Account = {
  readonly id: string
  readonly kind: AccountKind
  readonly email: string | null
  /** For those without an e-mail address. */
  readonly signInName: string | null
  readonly name: string
  readonly personId: string | null
  readonly state: AccountState
  readonly roleLabel: string | null
  readonly demo: boolean
}

export type HeldAccount = Account & { readonly passwordHash: string | null; readonly factors: Factors }

/** The account at an address, whatever its capitals. */
export const findByEmail = async (db: SignInDatabase, email: string): Promise<HeldAccount | null> => {
  const row = await db
    .selectFrom('sign_in.account')
    .selectAll()
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst()
  return row ? held(db, row) : null
}

export const findAccount = async (db: SignInDatabase, id: string): Promise<HeldAccount | null> => {
  const row = await db.selectFrom('sign_in.account').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? held(db, row) : null
}

/** The same, with nobody else able to change it until the transaction ends. */
export const holdAccount = async (db: SignInDatabase, id: string): Promise<HeldAccount | null> => {
  await db.selectFrom('sign_in.account').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return findAccount(db, id)
}

export type NewAccount = {
  readonly id?: string
  readonly kind: AccountKind
  readonly name: string
  readonly email?: string | undefined
  readonly signInName?: string | undefined
  readonly personId?: string | undefined
  readonly roleLabel?: string | undefined
  readonly demo?: boolean
}

/** Gives its id; null when the address already belongs to an account. */
export const insertAccount = async (db: SignInDatabase, account: NewAccount): Promise<string | null> => {
  const row = await db
    .insertInto('sign_in.account')
    .values({
      ...(account.id === undefined ? {} : { id: account.id }),
      kind: account.kind,
      name: account.name,
      email: account.email ?? null,
      sign_in_name: account.signInName ?? null,
      person_id: account.personId ?? null,
      role_label: account.roleLabel ?? null,
      demo: account.demo ?? false,
      state: 'invited',
      password_hash: null,
      password_set_at: null,
      last_signed_in_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export const setState = async (db: SignInDatabase, id: string, state: AccountState): Promise<void> => {
  await db.updateTable('sign_in.account').set({ state }).where('id', '=', id).execute()
}

/** False where the address belongs to another account. */
export const setEmail = async (db: SignInDatabase, id: string, email: string | null): Promise<boolean> => {
  const other = email === null ? null : await findByEmail(db, email)
  if (other && other.id !== id) return false
  await db.updateTable('sign_in.account').set({ email }).where('id', '=', id).execute()
  return true
}

export const setSignInName = async (db: SignInDatabase, id: string, name: string): Promise<void> => {
  await db.updateTable('sign_in.account').set({ sign_in_name: name }).where('id', '=', id).execute()
}

export const setPassword = async (db: SignInDatabase, id: string, hash: string, now: Date): Promise<void> => {
  await db
    .updateTable('sign_in.account')
    .set({ password_hash: hash, password_set_at: now })
    .where('id', '=', id)
    .execute()
}

export const noteSignIn = async (db: SignInDatabase, id: string, now: Date): Promise<void> => {
  await db.updateTable('sign_in.account').set({ last_signed_in_at: now }).where('id', '=', id).execute()
}

/** Active accounts nobody has used since a moment. */
export const findAsleep = async (db: SignInDatabase, since: Date): Promise<string[]> => {
  const rows = await db
    .selectFrom('sign_in.account')
    .select('id')
    .where('state', '=', 'active')
    .where('demo', '=', false)
    .where(sql<Date>`coalesce(last_signed_in_at, created_at)`, '<', since)
    .limit(1000)
    .execute()
  return rows.map(({ id }) => id)
}

const held = async (
  db: SignInDatabase,
  row: Selectable<SignInTables['sign_in.account']>,
): Promise<HeldAccount> => ({
  id: row.id,
  kind: row.kind,
  email: row.email,
  signInName: row.sign_in_name,
  name: row.name,
  personId: row.person_id,
  state: row.state,
  roleLabel: row.role_label,
  demo: row.demo,
  passwordHash: row.password_hash,
  factors: await factorsOf(db, row.id),
})

const factorsOf = async (db: SignInDatabase, id: string): Promise<Factors> => {
  const { rows } = await sql<{ passkeys: string; app: boolean; phone: boolean; identity: boolean }>`
    select (select count(*) from sign_in.passkey where account_id = ${id}) as passkeys,
      exists (select from sign_in.authenticator where account_id = ${id}) as app,
      exists (select from sign_in.phone where account_id = ${id}) as phone,
      exists (select from sign_in.identity where account_id = ${id} and brings_second_factor) as identity
  `.execute(db)
  const [found] = rows
  return {
    passkeys: Number(found!.passkeys),
    authenticator: found!.app,
    phone: found!.phone,
    strongIdentity: found!.identity,
  }
}

/**
 * What a sign-in needs, in one query that costs the same whether there is such an account or not.
 * `email` in small letters; `signInName` as it is kept, or nothing.
 */
export const findAtSignIn = async (
  db: SignInDatabase,
  { email, signInName }: { readonly email: string; readonly signInName: string | null },
  deviceHash: Buffer,
): Promise<{ readonly account: AccountAtSignIn | null; readonly knownDevice: boolean }> => {
  const { rows } = await sql<AtSignIn>`
    select a.id, a.kind, a.state, a.password_hash,
      (select count(*) from sign_in.passkey p where p.account_id = a.id) as passkeys,
      exists (select from sign_in.authenticator f where f.account_id = a.id) as app,
      exists (select from sign_in.phone f where f.account_id = a.id) as phone,
      exists (select from sign_in.identity f where f.account_id = a.id and f.brings_second_factor) as identity,
      exists (select from sign_in.known_device d where d.token_hash = ${deviceHash} and d.account_id = a.id) as known
    from (select 1) one left join sign_in.account a on lower(a.email) = ${email} or a.sign_in_name = ${signInName}
  `.execute(db)
  const row = rows[0]!
  const factors = {
    passkeys: Number(row.passkeys),
    authenticator: row.app,
    phone: row.phone,
    strongIdentity: row.identity,
  }
  const { id, kind, state, password_hash: passwordHash, known: knownDevice } = row
  return { account: id === null ? null : { id, kind, state, passwordHash, factors }, knownDevice }
}

type AccountAtSignIn = Pick<HeldAccount, 'id' | 'kind' | 'state' | 'passwordHash' | 'factors'>

type AtSignIn = {
  id: string | null
  kind: AccountKind
  state: AccountState
  password_hash: string | null
  passkeys: string
  app: boolean
  phone: boolean
  identity: boolean
  known: boolean
}

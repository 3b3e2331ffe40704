import type { ColumnType, Generated } from 'kysely'
import type { Database } from '#kit/db'
import type { AccountKind, AccountState } from '../rules/account.ts'
import type { Stage } from '../rules/session-life.ts'

/** This room's tables, as database/migrations/0006_sign_in.sql makes them. */
export type SignInTables = {
  'sign_in.account': AccountTable
  'sign_in.passkey': PasskeyTable
  'sign_in.authenticator': AuthenticatorTable
  'sign_in.phone': PhoneTable
  'sign_in.text_code': TextCodeTable
  'sign_in.recovery_code': RecoveryCodeTable
  'sign_in.identity': IdentityTable
  'sign_in.code': CodeTable
  'sign_in.session': SessionTable
  'sign_in.known_device': KnownDeviceTable
  'sign_in.budget': BudgetTable
  'sign_in.spent': SpentTable
}

/** The database, or a transaction on it. */
export type SignInDatabase = Database<SignInTables>

type AccountTable = {
  id: Generated<string>
  kind: AccountKind
  email: string | null
  name: string
  person_id: string | null
  state: AccountState
  password_hash: string | null
  password_set_at: Date | null
  role_label: string | null
  sign_in_name: string | null
  demo: Generated<boolean>
  created_at: Generated<Date>
  last_signed_in_at: Date | null
}

type PasskeyTable = {
  id: string
  account_id: string
  public_key: Uint8Array
  counter: Bigint
  transports: string[]
  name: string
  created_at: Generated<Date>
  last_used_at: Date | null
}

type AuthenticatorTable = {
  account_id: string
  sealed_secret: Uint8Array
  last_step: Bigint
  created_at: Generated<Date>
}

type PhoneTable = { account_id: string; number: string; created_at: Generated<Date> }

type TextCodeTable = {
  account_id: string
  number: string
  code_hash: Uint8Array
  expires_at: Date
  tries_left: number
}

type RecoveryCodeTable = { account_id: string; code_hash: Uint8Array; used_at: Date | null }

type IdentityTable = {
  provider: string
  issuer: string
  subject: string
  account_id: string
  brings_second_factor: boolean
  created_at: Generated<Date>
}

type CodeTable = {
  id: Generated<string>
  account_id: string
  purpose: 'invitation' | 'reset'
  route: 'letter' | 'email'
  code_hash: Uint8Array
  created_at: Generated<Date>
  expires_at: Date
  used_at: Date | null
  revoked_at: Date | null
}

type SessionTable = {
  token_hash: Uint8Array
  id: Generated<string>
  account_id: string
  stage: Stage
  method: string
  device: string
  started_at: Date
  seen_at: Date
  proved_at: Date
}

type KnownDeviceTable = { token_hash: Uint8Array; account_id: string; used_at: Date }
type BudgetTable = { name: Uint8Array; spent: number; at: Date }
type SpentTable = { digest: Uint8Array; at: Date }

/** PostgreSQL's bigint comes back as text. */
type Bigint = ColumnType<string, number, number>

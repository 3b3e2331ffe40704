import type { FormGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import type { Tell } from './event.ts'
import type { Provider } from './rules/provider.ts'
import type { Account } from './store/accounts.ts'
import type { SignInDatabase } from './store/tables.ts'

/** A code on its way to somebody. Called inside the transaction, so that an outbox keeps both or neither. */
export type CodeMessage = {
  readonly channel: 'text' | 'email' | 'letter'
  /** A phone number or an e-mail address; for a letter, the account says who. */
  readonly to: string
  readonly name: string
  readonly accountId: string
  readonly purpose: 'sign in' | 'confirm phone' | 'invitation' | 'reset'
  readonly code: string
  /** Where to type it, in full. */
  readonly link: string
}

export type SendCode = (transaction: SignInDatabase, message: CodeMessage) => Promise<void>

/** What every deed of this room is given. */
export type Room = {
  readonly db: SignInDatabase
  /** 32 characters or more, the same in every process. */
  readonly secret: string
  /** The address visitors type: passkeys belong to its host, and cookies are secure when it is https. */
  readonly baseUrl: string
  readonly siteTitle: string
  readonly now: () => Date
  readonly onEvent: Tell
  /** Absent: codes are not offered by text or e-mail, and letters are for whoever invites to print. */
  readonly sendCode?: SendCode | undefined
  readonly channels: ReadonlySet<'text' | 'email'>
  /** Passwords that are tried first. */
  readonly common: ReadonlySet<string>
  /** Names of the council and the product, which make poor passwords here. */
  readonly ourNames: readonly string[]
  readonly providers: readonly Provider[]
  /** Invented people may be signed in with one press. */
  readonly demo: boolean
  /** Where each person begins. */
  readonly home: (account: Account) => string
}

/** What every page of this room is given besides. */
export type PagesRoom = Room & {
  /** The site's own frame: for pages before anybody is signed in. */
  readonly frame: Frame
  readonly guard: FormGuard
  readonly assets: Readonly<Record<string, string>>
}

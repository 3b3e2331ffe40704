import type { Database } from '#kit/db'
import type { SignInDatabase } from './store/tables.ts'

/** What happened to an account, for the trail. Never a password, a code or a token. */
export type SignInEvent = Happening & {
  /** Whoever did it, as they are called now; null for a stranger and for the calendar. */
  readonly actor: { readonly accountId: string; readonly name: string; readonly role: string } | null
}

export type Happening = {
  readonly event:
    | 'signed in'
    | 'sign-in failed'
    | 'signed out'
    | 'signed out everywhere'
    | 'invited'
    | 'invitation used'
    | 'invitation revoked'
    | 'account opened'
    | 'password set'
    | 'password forgotten'
    | 'factor added'
    | 'factor removed'
    | 'recovery codes made'
    | 'recovery code used'
    | 'proved again'
    | 'second step guessed at'
    | 'disabled'
    | 'fell dormant'
  /** Null when somebody tried an account that does not exist. */
  readonly accountId: string | null
  readonly at: Date
  /** Which proof, which factor, or how it was sent. */
  readonly how?: string
  /** The account of whoever did it, when it was not its owner. */
  readonly by?: string
}

/** Called inside the transaction that makes it so: if it throws, nothing happened. */
export type OnEvent = (transaction: Database, event: SignInEvent) => Promise<void>

/** The same, as this room's deeds call it. */
export type Tell = (transaction: SignInDatabase, happening: Happening) => Promise<void>

/** Whoever these tell of, it need not be the account’s owner. */
export const strangers: ReadonlySet<Happening['event']> = new Set([
  'sign-in failed',
  'second step guessed at',
])

const nobody = '00000000-0000-0000-0000-000000000000'

/** Adds who did it. Asked of the database even where nobody did, so that a try at no account takes as long. */
export const telling =
  (onEvent: OnEvent): Tell =>
  async (transaction, happening) => {
    const calendar = happening.event === 'fell dormant'
    const who = (calendar ? null : (happening.by ?? happening.accountId)) ?? nobody
    const row = await transaction
      .selectFrom('sign_in.account')
      .select(['id', 'name', 'kind', 'role_label'])
      .where('id', '=', who)
      .executeTakeFirst()
    const stranger = strangers.has(happening.event) || !row
    const actor = stranger ? null : { accountId: row.id, name: row.name, role: row.role_label ?? row.kind }
    // Another room may use the same transaction, for its own tables.
    await onEvent(transaction as unknown as Database, { ...happening, actor })
  }

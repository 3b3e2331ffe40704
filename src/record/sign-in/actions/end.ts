import type { Database } from '#kit/db'
import { type OnEvent, telling } from '../event.ts'
import { dormantAfter, longestSession } from '../rules/session-life.ts'
import type { Room } from '../room.ts'
import { findAsleep, holdAccount, setState } from '../store/accounts.ts'
import { sweepBudgets } from '../store/budgets.ts'
import { revokeCodes } from '../store/codes.ts'
import { endAllOf, endById, endByToken, type Found, sweepSessions } from '../store/sessions.ts'
import type { SignInTables } from '../store/tables.ts'

export const signOut = (room: Room, { tokenHash, account }: Found): Promise<void> =>
  room.db.transaction().execute(async (tx) => {
    await endByToken(tx, tokenHash)
    await room.onEvent(tx, { event: 'signed out', accountId: account.id, at: room.now() })
  })

/** Every session of this account, this one too. */
export const signOutEverywhere = (room: Room, { account }: Found): Promise<void> =>
  room.db.transaction().execute(async (tx) => {
    await endAllOf(tx, account.id)
    await room.onEvent(tx, { event: 'signed out everywhere', accountId: account.id, at: room.now() })
  })

/** One other session of the same account. */
export const endSession = (room: Room, { account }: Found, sessionId: string): Promise<void> =>
  room.db.transaction().execute(async (tx) => {
    await endById(tx, sessionId, account.id)
    await room.onEvent(tx, { event: 'signed out', accountId: account.id, at: room.now(), how: 'from afar' })
  })

/** Closes an account at once: its sessions end with the same transaction, and no code leads back in. */
export const disable = (room: Room, accountId: string, by?: string): Promise<boolean> =>
  room.db.transaction().execute(async (tx) => {
    if (!(await holdAccount(tx, accountId))) return false
    await setState(tx, accountId, 'disabled')
    await endAllOf(tx, accountId)
    await revokeCodes(tx, accountId, room.now())
    await room.onEvent(tx, { event: 'disabled', accountId, at: room.now(), ...(by ? { by } : {}) })
    return true
  })

/**
 * Once a day: accounts nobody used for ninety days are closed until invited again, and rows past their use go. Gives
 * how many fell asleep.
 */
export const closeSleepingAccounts = async (
  database: Database,
  { now, onEvent }: { readonly now: Date; readonly onEvent: OnEvent },
): Promise<number> => {
  const db = database.withTables<SignInTables>()
  const tell = telling(onEvent)
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  const asleep = await findAsleep(db, ago(dormantAfter))
  for (const id of asleep)
    await db.transaction().execute(async (tx) => {
      await holdAccount(tx, id)
      await setState(tx, id, 'dormant')
      await endAllOf(tx, id)
      await tell(tx, { event: 'fell dormant', accountId: id, at: now })
    })
  await sweepSessions(db, ago(longestSession), ago(60 * 60_000))
  await sweepBudgets(db, ago(2 * 24 * 60 * 60_000))
  return asleep.length
}

import { done, refused, type Result } from '#kit/result'
import type { Room } from '../room.ts'
import { findAccount } from '../store/accounts.ts'
import { count } from './budget.ts'
import { type Browser, type Opened, openSession } from './open-session.ts'
import { checkPasskey } from './passkey.ts'

/** A passkey alone: it is something the person has, opened by something they know or are. */
export const signInWithPasskey = async (
  room: Room,
  answer: string,
  browser: Browser,
): Promise<Result<{ readonly opened: Opened; readonly accountId: string }, 'no match' | 'wait'>> => {
  if (!(await count(room, [{ budget: 'network', whose: browser.network }])).ok) return refused('wait')
  const at = room.now()
  return room.db.transaction().execute(async (tx) => {
    const passkey = await checkPasskey(room, tx, answer)
    const account = passkey && (await findAccount(tx, passkey.accountId))
    if (account?.state !== 'active') {
      const accountId = account?.id ?? null
      await room.onEvent(tx, { event: 'sign-in failed', accountId, at, how: 'passkey' })
      return refused('no match')
    }
    await room.onEvent(tx, { event: 'signed in', accountId: account.id, at, how: 'passkey' })
    const opened = await openSession(room, tx, {
      accountId: account.id,
      stage: 'in',
      method: 'passkey',
      browser,
    })
    return done({ opened: opened!, accountId: account.id })
  })
}

import { done, refused, type Result } from '#kit/result'
import { whyNotActive } from '../rules/account.ts'
import type { Room } from '../room.ts'
import { holdAccount, setState } from '../store/accounts.ts'
import { identitiesOf } from '../store/identities.ts'
import type { Found } from '../store/sessions.ts'
import { type Browser, type Opened, openSession } from './open-session.ts'

/** Opens an account whose owner has set up what it needs, and signs them in. */
export const finishSetUp = (
  room: Room,
  found: Found,
  browser: Browser,
): Promise<Result<Opened, 'no way in' | 'no second factor' | 'gone'>> =>
  room.db.transaction().execute(async (tx) => {
    const account = await holdAccount(tx, found.account.id)
    if (account?.state !== 'invited' || found.session.method !== 'invitation') return refused('gone')
    const identity = (await identitiesOf(tx, account.id)).length > 0
    const password = account.passwordHash !== null
    const reason = whyNotActive(account.kind, { password, identity, factors: account.factors })
    if (reason) return refused(reason)
    await setState(tx, account.id, 'active')
    const at = room.now()
    await room.onEvent(tx, { event: 'account opened', accountId: account.id, at })
    const opened = await openSession(room, tx, {
      accountId: account.id,
      stage: 'in',
      method: 'setting up',
      browser,
      replaces: found,
    })
    return opened ? done(opened) : refused('gone')
  })

import { done, refused, type Result } from '#kit/result'
import { hasSecondFactor, needsSecondFactor } from '../rules/account.ts'
import type { Room } from '../room.ts'
import { readCode } from '../rules/written-code.ts'
import { digestOf } from '../secrets.ts'
import { findAtSignIn } from '../store/accounts.ts'
import { count, unCount } from './budget.ts'
import { isPassword } from './hash-password.ts'
import { type Browser, type Opened, openSession } from './open-session.ts'

export type SignedStep = {
  readonly opened: Opened
  readonly next: 'second step' | 'in'
  readonly accountId: string
}

/**
 * An address and a password. An account that does not exist, has no password, is disabled or asleep is answered
 * like one whose password is wrong, after the same work.
 */
export const signInWithPassword = async (
  room: Room,
  given: { readonly email: string; readonly password: string; readonly browser: Browser },
): Promise<Result<SignedStep, 'no match' | 'wait'>> => {
  const email = given.email.normalize('NFKC').trim().toLowerCase()
  const signInName = readCode(given.email, 8)
  // However it is typed, its tries are counted together.
  const who = signInName ?? email
  const device = digestOf(given.browser.deviceToken ?? '')
  const found = await findAtSignIn(room.db, { email, signInName }, device)
  const counted = await count(room, [
    { budget: 'network', whose: given.browser.network },
    found.knownDevice
      ? { budget: 'device', whose: `${who} ${device.toString('hex')}` }
      : { budget: 'stranger', whose: who },
  ])
  if (!counted.ok) return refused('wait')
  const { account } = found
  const right = await isPassword(given.password, account?.state === 'active' ? account.passwordHash : null)
  const at = room.now()
  if (!right || !account) {
    await room.db
      .transaction()
      .execute((tx) =>
        room.onEvent(tx, { event: 'sign-in failed', accountId: account?.id ?? null, at, how: 'password' }),
      )
    return refused('no match')
  }
  await unCount(room, counted)
  const more = hasSecondFactor(account.factors)
  // The schema does not let it come to this; if it did, nobody gets in.
  if (!more && needsSecondFactor(account.kind)) return refused('no match')
  const opened = await room.db.transaction().execute(async (tx) => {
    if (!more) await room.onEvent(tx, { event: 'signed in', accountId: account.id, at, how: 'password' })
    return openSession(room, tx, {
      accountId: account.id,
      stage: more ? 'second step' : 'in',
      method: 'password',
      browser: given.browser,
    })
  })
  return done({ opened: opened!, next: more ? 'second step' : 'in', accountId: account.id })
}

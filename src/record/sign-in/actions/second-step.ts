import { done, refused, type Result } from '#kit/result'
import { textCodeLife } from '../rules/session-life.ts'
import { newTextCode } from '../rules/written-code.ts'
import type { Room } from '../room.ts'
import { chance, digestOf } from '../secrets.ts'
import { saveTextCode } from '../store/codes.ts'
import { findAccount } from '../store/accounts.ts'
import { findPhone } from '../store/factors.ts'
import { type Found, isKnownDevice } from '../store/sessions.ts'
import { count, unCount } from './budget.ts'
import { isPassword } from './hash-password.ts'
import { type Browser, type Opened, openSession } from './open-session.ts'
import { prove, textDigest, type Proof } from './prove.ts'

/**
 * Finishes a sign-in, or proves again who is signed in: a proof besides the password gives a new session in place
 * of the one at hand.
 */
export const takeSecondStep = async (
  room: Room,
  found: Found,
  proof: Proof,
  browser: Browser,
): Promise<Result<Opened, 'no match' | 'wait'>> => {
  const { account, session } = found
  const known = await isKnownDevice(room.db, digestOf(browser.deviceToken ?? ''), account.id)
  const counted = await count(room, [
    known
      ? { budget: 'device', whose: `${account.id} ${browser.deviceToken}` }
      : { budget: 'second step', whose: account.id },
  ])
  if (!counted.ok) return refused('wait')
  const at = room.now()
  const again = session.stage === 'in'
  const method = again ? session.method : `${session.method} and ${proof.by}`
  const opened = await room.db.transaction().execute(async (tx) => {
    if (!(await prove(room, tx, account.id, proof))) {
      await room.onEvent(tx, { event: 'sign-in failed', accountId: account.id, at, how: proof.by })
      if (!again && !known && Math.round(counted.spent) === oftenWrong)
        await room.onEvent(tx, { event: 'second step guessed at', accountId: account.id, at, how: proof.by })
      return null
    }
    const event = again ? ('proved again' as const) : ('signed in' as const)
    await room.onEvent(tx, { event, accountId: account.id, at, how: method })
    return openSession(room, tx, { accountId: account.id, stage: 'in', method, browser, replaces: found })
  })
  if (!opened) return refused('no match')
  await unCount(room, counted)
  return done(opened)
}

/** Wrong codes after a right password, where it never was typed before: by now its owner should know of it. */
const oftenWrong = 3

/** Sends a code to a phone: the one on the account, or one about to be added to it. */
export const sendTextCode = async (
  room: Room,
  { account }: Found,
  newNumber?: string,
): Promise<Result<null, 'wait' | 'cannot send'>> => {
  const number = newNumber ?? (await findPhone(room.db, account.id))
  const send = room.sendCode
  if (!number || !send || !room.channels.has('text')) return refused('cannot send')
  if (!(await count(room, [{ budget: 'message', whose: account.id }])).ok) return refused('wait')
  const code = newTextCode(chance)
  await room.db.transaction().execute(async (tx) => {
    await saveTextCode(tx, {
      accountId: account.id,
      number,
      codeHash: textDigest(room, account.id, code),
      expiresAt: new Date(room.now().getTime() + textCodeLife),
      tries: 5,
    })
    await send(tx, {
      channel: 'text',
      to: number,
      name: account.name,
      accountId: account.id,
      purpose: newNumber ? 'confirm phone' : 'sign in',
      code,
      link: `${room.baseUrl}/sign-in`,
    })
  })
  return done(null)
}

/** For somebody signed in who has a password: typing it again proves it is still them. */
export const proveByPassword = async (
  room: Room,
  found: Found,
  typed: string,
  browser: Browser,
): Promise<Result<Opened, 'no match' | 'wait'>> => {
  const { account, session } = found
  if (session.stage !== 'in') return refused('no match')
  const counted = await count(room, [{ budget: 'device', whose: `${account.id} proves again` }])
  if (!counted.ok) return refused('wait')
  const kept = await findAccount(room.db, account.id)
  const right = await isPassword(typed, kept?.passwordHash ?? null)
  const at = room.now()
  const opened = await room.db.transaction().execute(async (tx) => {
    if (!right) {
      await room.onEvent(tx, { event: 'sign-in failed', accountId: account.id, at, how: 'password' })
      return null
    }
    await room.onEvent(tx, { event: 'proved again', accountId: account.id, at, how: 'password' })
    const { method } = session
    return openSession(room, tx, { accountId: account.id, stage: 'in', method, browser, replaces: found })
  })
  if (!opened) return refused('no match')
  await unCount(room, counted)
  return done(opened)
}

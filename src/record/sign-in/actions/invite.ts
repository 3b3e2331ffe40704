import { type Database, handOver } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { codeLife } from '../rules/session-life.ts'
import { newLetterCode, newSignInName, readCode } from '../rules/written-code.ts'
import type { Room } from '../room.ts'
import { chance, digestOf } from '../secrets.ts'
import {
  holdAccount,
  insertAccount,
  type NewAccount,
  setEmail,
  setSignInName,
  setState,
} from '../store/accounts.ts'
import { insertCode, revokeCodes, type SentCode, useCode } from '../store/codes.ts'
import { forgetProofs } from '../store/factors.ts'
import { endAllOf } from '../store/sessions.ts'
import type { SignInDatabase } from '../store/tables.ts'
import { count } from './budget.ts'
import { type Browser, type Opened, openSession } from './open-session.ts'

/** How an invitation goes out. */
export type Inviting = {
  readonly route: 'letter' | 'email'
  /** The account of whoever invites. */
  readonly by?: string
  /** What is kept with it, in the same transaction. */
  readonly alongside?: (tx: Database, accountId: string) => Promise<void>
}
/** `email`: where the account is to be reached from now on, if that has changed. */
export type InvitingAgain = Inviting & { readonly email?: string }
export type Invited = {
  readonly accountId: string
  readonly code: string
  /** What they will sign in with, where they have no e-mail address. */
  readonly signInName: string | null
}

/** A new account that nobody can use until its owner has set it up, and the code that leads them there. */
export const invite = (
  room: Room,
  account: NewAccount,
  { route, by, alongside }: Inviting,
): Promise<Result<Invited, 'address taken' | 'no address'>> => {
  if (route === 'email' && !account.email) return Promise.resolve(refused('no address'))
  return room.db.transaction().execute(async (tx) => {
    const signInName = account.email ? null : newSignInName(chance)
    const accountId = await insertAccount(tx, { ...account, signInName: signInName ?? undefined })
    if (!accountId) return refused('address taken')
    const code = await issueCode(room, tx, { ...account, accountId }, 'invitation', route)
    await room.onEvent(tx, { event: 'invited', accountId, at: room.now(), how: route, ...(by ? { by } : {}) })
    await alongside?.(handOver(tx), accountId)
    return done({ accountId, code, signInName })
  })
}

/**
 * Begins an account afresh for somebody who has lost every way in, or whose account fell asleep: old passwords,
 * factors and sessions end now.
 */
export const inviteAgain = (
  room: Room,
  accountId: string,
  { route, by, email, alongside }: InvitingAgain,
): Promise<Result<Invited, 'not found' | 'no address' | 'address taken'>> =>
  room.db.transaction().execute(async (tx) => {
    const account = await holdAccount(tx, accountId)
    if (!account || account.demo) return refused('not found')
    const address = email ?? account.email
    if (route === 'email' && !address) return refused('no address')
    if (address !== account.email && !(await setEmail(tx, accountId, address)))
      return refused('address taken')
    const signInName = address ? null : (account.signInName ?? newSignInName(chance))
    if (signInName) await setSignInName(tx, accountId, signInName)
    await setState(tx, accountId, 'invited')
    await forgetProofs(tx, accountId)
    await endAllOf(tx, accountId)
    await revokeCodes(tx, accountId, room.now())
    const code = await issueCode(
      room,
      tx,
      { accountId, name: account.name, email: address ?? undefined },
      'invitation',
      route,
    )
    await room.onEvent(tx, { event: 'invited', accountId, at: room.now(), how: route, ...(by ? { by } : {}) })
    await alongside?.(handOver(tx), accountId)
    return done({ accountId, code, signInName })
  })

/** Takes back what was sent and not used; true if there was something. */
export const revokeInvitation = (room: Room, accountId: string, by?: string): Promise<boolean> =>
  room.db.transaction().execute(async (tx) => {
    const revoked = await revokeCodes(tx, accountId, room.now(), 'invitation')
    if (revoked === 0) return false
    await room.onEvent(tx, { event: 'invitation revoked', accountId, at: room.now(), ...(by ? { by } : {}) })
    return true
  })

/** Makes and sends one code; those sent earlier for the same purpose are worth nothing any more. */
export const issueCode = async (
  room: Room,
  transaction: SignInDatabase,
  to: { readonly accountId: string; readonly name: string; readonly email?: string | undefined },
  purpose: SentCode['purpose'],
  route: SentCode['route'],
): Promise<string> => {
  const now = room.now()
  const code = newLetterCode(chance)
  await revokeCodes(transaction, to.accountId, now, purpose)
  await insertCode(transaction, {
    accountId: to.accountId,
    purpose,
    route,
    codeHash: digestOf(code.replaceAll('-', '')),
    expiresAt: new Date(now.getTime() + codeLife),
  })
  const link = `${room.baseUrl}/set-up?code=${code}`
  await room.sendCode?.(transaction, {
    channel: route,
    to: to.email ?? '',
    name: to.name,
    accountId: to.accountId,
    purpose,
    code,
    link: route === 'letter' ? `${room.baseUrl}/set-up` : link,
  })
  return code
}

/** A code from a letter or an e-mail opens the way to setting up, and nothing else. */
export const redeemCode = async (
  room: Room,
  typed: string,
  browser: Browser,
): Promise<Result<Opened, 'no match' | 'wait'>> => {
  if (!(await count(room, [{ budget: 'code', whose: browser.network }])).ok) return refused('wait')
  const code = readCode(typed, 16)
  if (!code) return refused('no match')
  return room.db.transaction().execute(async (tx) => {
    const used = await useCode(tx, digestOf(code), room.now())
    const account = used && (await holdAccount(tx, used.accountId))
    const fits = used?.purpose === 'invitation' ? account?.state === 'invited' : account?.state === 'active'
    if (!used || !account || !fits) return refused('no match')
    await room.onEvent(tx, {
      event: 'invitation used',
      accountId: account.id,
      at: room.now(),
      how: used.purpose,
    })
    const opened = await openSession(room, tx, {
      accountId: account.id,
      stage: 'set up',
      method: used.purpose,
      browser,
    })
    return done(opened!)
  })
}

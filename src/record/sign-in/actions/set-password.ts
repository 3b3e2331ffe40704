import { done, refused, type Result } from '#kit/result'
import { passwordFault, type PasswordFault } from '../rules/password.ts'
import type { Room } from '../room.ts'
import { holdAccount, setPassword } from '../store/accounts.ts'
import { endAllOf, endByToken, type Found } from '../store/sessions.ts'
import { hashPassword } from './hash-password.ts'

/** What is wrong with a new password for this person, if anything. */
const faultIn = (room: Room, { account }: Found, typed: string): PasswordFault | undefined =>
  passwordFault(typed, room.common, [
    account.name,
    ...(account.email ? [account.email, account.email.split('@')[0]!] : []),
    ...room.ourNames,
  ])

/**
 * A new password while setting up or on the account's page. Every other session ends; after a forgotten password
 * this one ends too, so that the second step is asked for as always.
 */
export const choosePassword = async (
  room: Room,
  found: Found,
  typed: string,
): Promise<Result<'signed out' | 'go on', PasswordFault>> => {
  const fault = faultIn(room, found, typed)
  if (fault) return refused(fault)
  const hash = await hashPassword(typed)
  const { account, session } = found
  const forgotten = session.stage === 'set up' && session.method === 'reset'
  await room.db.transaction().execute(async (tx) => {
    await holdAccount(tx, account.id)
    await setPassword(tx, account.id, hash, room.now())
    await endAllOf(tx, account.id, found.tokenHash)
    if (forgotten) await endByToken(tx, found.tokenHash)
    await room.onEvent(tx, { event: 'password set', accountId: account.id, at: room.now() })
  })
  return done(forgotten ? 'signed out' : 'go on')
}

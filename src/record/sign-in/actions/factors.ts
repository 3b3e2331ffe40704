import { done, refused, type Result } from '#kit/result'
import { type FactorName, mayRemove } from '../rules/account.ts'
import { stepOfCode } from '../rules/totp.ts'
import { newRecoveryCode } from '../rules/written-code.ts'
import type { Room } from '../room.ts'
import { chance, seal } from '../secrets.ts'
import { holdAccount } from '../store/accounts.ts'
import { replaceRecoveryCodes, useTextCode } from '../store/codes.ts'
import {
  deleteAuthenticator,
  deletePasskey,
  deletePhone,
  saveAuthenticator,
  savePhone,
} from '../store/factors.ts'
import { identitiesOf } from '../store/identities.ts'
import type { Found } from '../store/sessions.ts'
import type { SignInDatabase } from '../store/tables.ts'
import { keepPasskey } from './passkey.ts'
import { appPurpose, recoveryDigest, textDigest } from './prove.ts'

/** Adds an authenticator app, once a code from it shows that it was set up right. That code is then used up. */
export const addApp = (room: Room, found: Found, secret: Uint8Array, typed: string): Promise<boolean> => {
  const step = stepOfCode(secret, typed, { now: room.now().getTime(), lastStep: 0 })
  if (step === null) return Promise.resolve(false)
  const sealedSecret = seal(room.secret, appPurpose(found.account.id), secret)
  return adding(room, found, 'app', async (tx) => {
    await saveAuthenticator(tx, { accountId: found.account.id, sealedSecret, lastStep: step })
    return true
  })
}

/** Adds the phone a code was just sent to. */
export const addPhone = (room: Room, found: Found, typed: string): Promise<boolean> =>
  adding(room, found, 'text', async (tx) => {
    const hash = textDigest(room, found.account.id, typed.replace(/\s/g, ''))
    const number = await useTextCode(tx, found.account.id, hash, room.now())
    if (number) await savePhone(tx, found.account.id, number)
    return number !== null
  })

export const addPasskey = (room: Room, found: Found, answer: string, name: string): Promise<boolean> =>
  adding(room, found, 'passkey', (tx) => keepPasskey(room, tx, { accountId: found.account.id, answer, name }))

const adding = (
  room: Room,
  { account }: Found,
  how: FactorName,
  add: (tx: SignInDatabase) => Promise<boolean>,
): Promise<boolean> =>
  room.db.transaction().execute(async (tx) => {
    if (!(await add(tx))) return false
    await room.onEvent(tx, { event: 'factor added', accountId: account.id, at: room.now(), how })
    return true
  })

/** Takes a factor away; not the last of somebody who must have one. */
export const removeFactor = (
  room: Room,
  { account: { id } }: Found,
  factor: FactorName,
  passkeyId?: string,
): Promise<Result<null, 'needed' | 'not found'>> =>
  room.db.transaction().execute(async (tx) => {
    const account = await holdAccount(tx, id)
    if (!account) return refused('not found')
    const identity = (await identitiesOf(tx, id)).length > 0
    const has = { password: account.passwordHash !== null, identity, factors: account.factors }
    if (!mayRemove(factor, account.kind, has)) return refused('needed')
    if (factor === 'passkey' && !(await deletePasskey(tx, passkeyId ?? '', id))) return refused('not found')
    if (factor === 'app') await deleteAuthenticator(tx, id)
    if (factor === 'text') await deletePhone(tx, id)
    await room.onEvent(tx, { event: 'factor removed', accountId: id, at: room.now(), how: factor })
    return done(null)
  })

/** Ten new spare keys in place of all old ones, to be shown once. */
export const makeRecoveryCodes = async (
  room: Room,
  { account: { id } }: Found,
): Promise<readonly string[]> => {
  const codes = Array.from({ length: 10 }, () => newRecoveryCode(chance))
  const hashes = codes.map((code) => recoveryDigest(room, code.replace('-', '')))
  await room.db.transaction().execute(async (tx) => {
    await replaceRecoveryCodes(tx, id, hashes)
    await room.onEvent(tx, { event: 'recovery codes made', accountId: id, at: room.now() })
  })
  return codes
}

import { stepOfCode } from '../rules/totp.ts'
import { readCode } from '../rules/written-code.ts'
import type { Room } from '../room.ts'
import { keyedDigest, unseal } from '../secrets.ts'
import { useRecoveryCode, useTextCode } from '../store/codes.ts'
import { claimStep, findAuthenticator, findPhone } from '../store/factors.ts'
import type { SignInDatabase } from '../store/tables.ts'
import { checkPasskey } from './passkey.ts'

/** What somebody shows to prove who they are, besides a password. */
export type Proof = {
  readonly by: 'app' | 'text' | 'recovery' | 'passkey'
  /** The code as typed, or a passkey's answer. */
  readonly answer: string
}

/** Does it hold, for this account, now? A code that holds is used up. */
export const prove = async (
  room: Room,
  transaction: SignInDatabase,
  accountId: string,
  { by, answer }: Proof,
): Promise<boolean> => {
  const now = room.now()
  switch (by) {
    case 'passkey':
      return (await checkPasskey(room, transaction, answer))?.accountId === accountId
    case 'app': {
      const app = await findAuthenticator(transaction, accountId)
      const secret = app && unseal(room.secret, appPurpose(accountId), app.sealedSecret)
      const step = secret && stepOfCode(secret, answer, { now: now.getTime(), lastStep: app.lastStep })
      return step !== null && (await claimStep(transaction, accountId, step))
    }
    case 'text': {
      const code = answer.replace(/\s/g, '')
      const hash = textDigest(room, accountId, code)
      const number = await useTextCode(transaction, accountId, hash, now)
      return number !== null && number === (await findPhone(transaction, accountId))
    }
    case 'recovery': {
      const code = readCode(answer, 10)
      if (!code || !(await useRecoveryCode(transaction, accountId, recoveryDigest(room, code), now)))
        return false
      await room.onEvent(transaction, { event: 'recovery code used', accountId, at: now })
      return true
    }
  }
}

export const appPurpose = (accountId: string): string => `authenticator ${accountId}`

export const textDigest = (room: Room, accountId: string, code: string): Buffer =>
  keyedDigest(room.secret, `text code ${accountId}`, code)

export const recoveryDigest = (room: Room, code: string): Buffer =>
  keyedDigest(room.secret, 'recovery code', code)

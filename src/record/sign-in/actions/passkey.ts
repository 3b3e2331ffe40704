import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import type { Room } from '../room.ts'
import { digestOf } from '../secrets.ts'
import { claimOnce } from '../store/budgets.ts'
import { findPasskey, insertPasskey, notePasskeyUse, type Passkey } from '../store/factors.ts'
import type { SignInDatabase } from '../store/tables.ts'

/** What a challenge may be answered for. */
type Purpose = 'sign in' | `add to ${string}`

const challengeLife = 15 * 60_000

/**
 * A challenge that carries its own proof: when and what for it was made, signed. Nothing is stored until it is
 * answered, so showing a page changes nothing.
 */
export const newChallenge = (room: Room, purpose: Purpose): string => {
  const body = Buffer.alloc(24)
  randomBytes(16).copy(body)
  body.writeBigUInt64BE(BigInt(room.now().getTime()), 16)
  return Buffer.concat([body, signed(room, purpose, body)]).toString('base64url')
}

const isOurs = (room: Room, purpose: Purpose, challenge: string): boolean => {
  const bytes = Buffer.from(challenge, 'base64url')
  if (bytes.length !== 56) return false
  const body = bytes.subarray(0, 24)
  if (!timingSafeEqual(bytes.subarray(24), signed(room, purpose, body))) return false
  const age = room.now().getTime() - Number(body.readBigUInt64BE(16))
  return age >= -60_000 && age <= challengeLife
}

const signed = (room: Room, purpose: Purpose, body: Buffer): Buffer =>
  createHmac('sha256', room.secret).update(`passkey challenge ${purpose}\n`).update(body).digest()

/** The account a passkey's answer proves, or null. Each challenge is answered once. */
export const checkPasskey = async (
  room: Room,
  transaction: SignInDatabase,
  answer: string,
): Promise<Passkey | null> => {
  const response = read(answer) as AuthenticationResponseJSON | null
  const passkey = response && (await findPasskey(transaction, response.id))
  if (!passkey) return null
  let challenge = ''
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (given) => isOurs(room, 'sign in', (challenge = given)),
    expectedOrigin: new URL(room.baseUrl).origin,
    expectedRPID: new URL(room.baseUrl).hostname,
    credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
    requireUserVerification: true,
  }).catch(() => null)
  if (!verified?.verified || !(await claimOnce(transaction, digestOf(challenge), room.now()))) return null
  await notePasskeyUse(transaction, {
    id: passkey.id,
    counter: verified.authenticationInfo.newCounter,
    now: room.now(),
  })
  return passkey
}

/** Keeps a new passkey for an account; false when its answer does not hold. */
export const keepPasskey = async (
  room: Room,
  transaction: SignInDatabase,
  given: { readonly accountId: string; readonly answer: string; readonly name: string },
): Promise<boolean> => {
  const response = read(given.answer) as RegistrationResponseJSON | null
  if (!response) return false
  let challenge = ''
  const purpose = `add to ${given.accountId}` as const
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (sent) => isOurs(room, purpose, (challenge = sent)),
    expectedOrigin: new URL(room.baseUrl).origin,
    expectedRPID: new URL(room.baseUrl).hostname,
    requireUserVerification: true,
  }).catch(() => null)
  if (!verified?.verified || !(await claimOnce(transaction, digestOf(challenge), room.now()))) return false
  const { id, publicKey, counter } = verified.registrationInfo.credential
  return insertPasskey(transaction, {
    id,
    accountId: given.accountId,
    publicKey,
    counter,
    transports: (response.response.transports ?? []).slice(0, 8),
    name: given.name,
  })
}

// The rest of its shape is for the library that verifies it; what it cannot read, it refuses.
const shape = z.looseObject({ id: z.string().max(1500), response: z.looseObject({}) })

const read = (answer: string): unknown => {
  if (answer.length > 20_000) return null
  try {
    const parsed = shape.safeParse(JSON.parse(answer))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

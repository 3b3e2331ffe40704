import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, randomInt } from 'node:crypto'
import type { Pick } from './rules/written-code.ts'

/** 32 random bytes: what a cookie holds. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token or of a code too long to guess. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A digest only we can make, for what could be guessed by trying: short codes, addresses, networks. */
export const keyedDigest = (secret: string, purpose: string, text: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\n${text}`).digest()

export const chance: Pick = (n) => randomInt(n)

/** Encrypts what we must be able to read again (AES-256-GCM), for one purpose; `open` refuses what was altered. */
export const seal = (secret: string, purpose: string, plain: Uint8Array): Buffer => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyedDigest(secret, 'seal', purpose), nonce)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

export const unseal = (secret: string, purpose: string, sealed: Uint8Array): Buffer | null => {
  if (sealed.length < 28) return null
  const key = keyedDigest(secret, 'seal', purpose)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(sealed.length - 16))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(12, sealed.length - 16)), decipher.final()])
  } catch {
    return null
  }
}

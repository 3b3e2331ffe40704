import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Day } from '#kit/day'

/**
 * Answers travel in an address or a cookie, locked: nobody who reads a log, a history, a shared link or the browser's
 * shelf can tell what was said, and nothing is kept here. They open for two days, so what was left behind soon says
 * nothing at all.
 */
export type Seal = {
  lock(said: unknown, today: Day): string
  /** Undefined for anything this secret did not lock, or locked too long ago. */
  open(locked: string | undefined, today: Day): unknown
}

/** `purpose` keeps what one form locked from being opened by another. */
export const sealWith = (secret: string, purpose: string, longest = 4000): Seal => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
  return {
    lock: (said, today) => {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const packed = deflateRawSync(JSON.stringify([today.toString(), said]))
      return Buffer.concat([nonce, cipher.update(packed), cipher.final(), cipher.getAuthTag()]).toString(
        'base64url',
      )
    },
    open: (locked, today) => {
      const bytes = Buffer.from((locked ?? '').slice(0, longest), 'base64url')
      if (bytes.length <= nonceLength + tagLength) return undefined
      const [day, said] = JSON.parse(unlocked(key, bytes) ?? '[]') as [string?, unknown?]
      const still = [today, today.subtract({ days: 1 })].some((one) => one.toString() === day)
      return still ? said : undefined
    },
  }
}

const nonceLength = 12
const tagLength = 16

const unlocked = (key: Buffer, bytes: Buffer): string | undefined => {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength))
  decipher.setAuthTag(bytes.subarray(-tagLength))
  const packed = decipher.update(bytes.subarray(nonceLength, -tagLength))
  try {
    return inflateRawSync(Buffer.concat([packed, decipher.final()])).toString('utf8')
  } catch {
    return undefined
  }
}

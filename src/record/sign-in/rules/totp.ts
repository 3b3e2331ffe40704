import { createHmac } from 'node:crypto'

/** RFC 6238 with what every authenticator app does: SHA-1, six digits, a new code each half minute. */
const stepSeconds = 30

export const stepAt = (milliseconds: number): number => Math.floor(milliseconds / 1000 / stepSeconds)

/** The code of one step. `digits` and `algorithm` only for the RFC's own examples. */
export const codeAt = (
  secret: Uint8Array,
  step: number,
  { digits = 6, algorithm = 'sha1' }: { digits?: number; algorithm?: 'sha1' | 'sha256' | 'sha512' } = {},
): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac(algorithm, secret).update(counter).digest()
  const offset = digest[digest.length - 1]! & 0xf
  const number = digest.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/**
 * The step a typed code belongs to: now, or one either side for a phone whose clock is off. Null for none, and for
 * a code no later than the last one used.
 */
export const stepOfCode = (
  secret: Uint8Array,
  typed: string,
  { now, lastStep }: { readonly now: number; readonly lastStep: number },
): number | null => {
  const code = typed.replace(/\s/g, '')
  const steps = [stepAt(now), stepAt(now) - 1, stepAt(now) + 1]
  return steps.find((step) => step > lastStep && codeAt(secret, step) === code) ?? null
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A secret as people type it into an app (RFC 4648, no padding). */
export const inBase32 = (secret: Uint8Array): string => {
  const bits = Array.from(secret, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => base32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** What the square picture says to the app. */
export const appAddress = (secret: Uint8Array, { site, who }: { site: string; who: string }): string =>
  `otpauth://totp/${encodeURIComponent(`${site}:${who}`)}?secret=${inBase32(secret)}&issuer=${encodeURIComponent(site)}`

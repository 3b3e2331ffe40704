import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** What a code opens. Both digests are one way: neither gives the code, nor the other, nor the key. */
export type Opens = {
  readonly draftDigest: string
  readonly requestDigest: string
  readonly key: Buffer
}

/** What a code opens on this installation. A code has 74 bits, so that no slow digest is needed. */
export const opensWith = (secret: string, code: string): Opens => ({
  draftDigest: from(secret, code, 'draft').toString('base64url'),
  requestDigest: from(secret, code, 'request').toString('base64url'),
  key: from(secret, code, 'key of a draft'),
})

/** Thirty-two bytes that the same words always give, and nobody guesses without the secret. */
export const from = (secret: string, words: string, what: string): Buffer =>
  Buffer.from(hkdfSync('sha256', words, secret, `request for an assessment: ${what}`, 32))

export const sealed = (key: Buffer, said: unknown): Buffer => {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const hidden = Buffer.concat([cipher.update(JSON.stringify(said)), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden])
}

/** Throws for anything this key did not seal: it was found by the same code, so that is a fault of ours. */
export const unsealed = (key: Buffer, bytes: Buffer): unknown => {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength))
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
  const said = Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()])
  return JSON.parse(said.toString('utf8'))
}

const nonceLength = 12
const tagLength = 16

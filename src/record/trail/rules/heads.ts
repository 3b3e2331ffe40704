import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto'
import { z } from 'zod'
import { done, refused, type Result } from '#kit/result'
import type { KnownHead } from './chain.ts'

/** Where a chain stood at a moment, signed: kept outside the database, it shows when the end of a chain is cut off. */
export type SignedHead = KnownHead & { readonly at: number; readonly signature: string }

/** The signing key of this installation, made of its secret. */
export const headKey = (secret: string): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([ed25519Prefix, hash('sha256', `trail heads ${secret}`, 'buffer')]),
    format: 'der',
    type: 'pkcs8',
  })

// RFC 8410: what stands before the 32 bytes of an Ed25519 private key.
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The public half, to keep apart from the database: 44 letters. */
export const publicHalf = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64')

const publicKeyOf = (text: string): KeyObject =>
  createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' })

const signedText = ({ chain, sequence, hash: at, ...head }: Omit<SignedHead, 'signature'>): Buffer =>
  Buffer.from(`waymark trail head\n${chain}\n${sequence}\n${at}\n${head.at}`)

export const signHead = (key: KeyObject, head: KnownHead, at: number): SignedHead => ({
  ...head,
  at,
  signature: sign(null, signedText({ ...head, at }), key).toString('base64'),
})

const headSchema = z.object({
  chain: z.string().min(1),
  sequence: z.number().int().positive(),
  hash: z.string().length(44),
  at: z.number().int(),
  signature: z.string().min(1),
})

/** One head a line. Gives every head that was truly signed, or the first line that was not. */
export const readHeads = (text: string, publicKey: string): Result<SignedHead[], string> => {
  const heads: SignedHead[] = []
  const key = publicKeyOf(publicKey)
  for (const [n, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const head = headIn(line)
    if (!head) return refused(`Line ${n + 1} is not a head of the trail.`)
    if (!verify(null, signedText(head), key, Buffer.from(head.signature, 'base64')))
      return refused(`Line ${n + 1} was not signed by this installation, or has been changed.`)
    heads.push(head)
  }
  return done(heads)
}

const headIn = (line: string): SignedHead | null => {
  try {
    return headSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}

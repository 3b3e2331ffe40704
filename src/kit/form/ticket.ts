import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * What is printed into every form, so that a post can be told from a forgery and from a second press of the
 * button. Signed, so nothing is stored until something is sent: no session is needed.
 */
export type Ticket = {
  /** The same for every sending of one filled-in form: makes a double click one record. */
  readonly key: string
  /** Milliseconds since 1970. */
  readonly mintedAt: number
  /** Which browser it was made for: a digest of its form cookie. */
  readonly madeFor: string
}

/** A form left open overnight, or over two school days, can still be sent. */
export const goodForMs = 48 * 60 * 60 * 1000

export const newSecretWord = (): string => randomBytes(16).toString('base64url')

export const digestOf = (cookie: string): string =>
  createHash('sha256').update(cookie).digest('base64url').slice(0, 22)

export const printTicket = (secret: string, { key, mintedAt, madeFor }: Ticket): string => {
  const said = `${key}.${mintedAt.toString(36)}.${madeFor}`
  return `${said}.${signatureOf(secret, said)}`
}

/** Null for anything this secret did not sign. */
export const readTicket = (secret: string, printed: unknown): Ticket | null => {
  if (typeof printed !== 'string' || printed.length > 200) return null
  const [key, minted, madeFor, signature, ...rest] = printed.split('.')
  if (!key || !minted || !madeFor || !signature || rest.length > 0) return null
  const wanted = Buffer.from(signatureOf(secret, `${key}.${minted}.${madeFor}`))
  const given = Buffer.from(signature)
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return null
  return { key, mintedAt: Number.parseInt(minted, 36), madeFor }
}

const signatureOf = (secret: string, said: string): string =>
  createHmac('sha256', secret).update(`form ticket.${said}`).digest('base64url')

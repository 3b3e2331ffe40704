import { createHmac, timingSafeEqual } from 'node:crypto'

/** The address mail comes back to, and the secret that shows that a return path is one we made. */
export type ReturnAddress = { readonly address: string; readonly secret: string }

/**
 * Where one message comes back to when it cannot be delivered: the message's own id and a code over it stand in the
 * address (a variable envelope return path). Letters and figures in one case, since mail systems change the case.
 */
export const returnPathOf = ({ address, secret }: ReturnAddress, messageId: string): string => {
  const { local, domain } = parts(address)
  const id = messageId.replaceAll('-', '')
  return `${local}+${id}${codeOf(secret, id)}@${domain}`
}

/** Whose return path this is; null for any other address, and for one that somebody made up. */
export const messageReturnedTo = ({ address, secret }: ReturnAddress, recipient: string): string | null => {
  const { local, domain } = parts(address.toLowerCase())
  const given = parts(recipient.toLowerCase())
  const found = /^([\da-f]{32})([\da-f]{16})$/.exec(given.local.slice(local.length + 1))
  if (given.domain !== domain || !given.local.startsWith(`${local}+`) || !found) return null
  const [, id = '', code = ''] = found
  if (!timingSafeEqual(Buffer.from(code), Buffer.from(codeOf(secret, id)))) return null
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const codeOf = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`return path ${id}`).digest('hex').slice(0, 16)

const parts = (address: string): { readonly local: string; readonly domain: string } => {
  const at = address.lastIndexOf('@')
  return { local: address.slice(0, at), domain: address.slice(at + 1) }
}

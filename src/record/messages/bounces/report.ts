import PostalMime from 'postal-mime'

/** What a mail system says became of a message (RFC 3464): the action it took, and a status as RFC 3463 has them. */
export type Report = { readonly action: Action; readonly status: string | null }
type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'

/** Reads a report on one message. Null for anything else: an answer from a machine, a letter, noise. Never throws. */
export const readReport = async (mail: Buffer): Promise<Report | null> => {
  const parsed = await PostalMime.parse(mail, limits).catch(() => null)
  const kind = parsed?.headers.find(({ key }) => key === 'content-type')?.value ?? ''
  if (!/^multipart\/report\b.*report-type="?delivery-status\b/is.test(kind)) return null
  const part = parsed?.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (typeof part?.content !== 'string') return null
  // Fields on the message come first; then a block for each reader, of whom ours has one.
  const [, ...readers] = part.content.split(/\r?\n[ \t]*\r?\n/)
  const said = readers.map((block) => ({ action: actionIn(block), status: fieldIn(block, 'status', status) }))
  const found = said.find(({ action }) => action === 'failed') ?? said.find(({ action }) => action !== null)
  return found?.action ? { action: found.action, status: found.status } : null
}

const limits = {
  forceRfc822Attachments: true,
  attachmentEncoding: 'utf8',
  maxNestingDepth: 6,
  maxHeadersSize: 64 * 1024,
} as const

const status = /^([245]\.\d{1,3}\.\d{1,3})/

const actions: readonly Action[] = ['failed', 'delayed', 'delivered', 'relayed', 'expanded']

const actionIn = (block: string): Action | null => {
  const said = fieldIn(block, 'action', /^(\w+)/)?.toLowerCase()
  return actions.find((one) => one === said) ?? null
}

const fieldIn = (block: string, name: string, shape: RegExp): string | null => {
  const value = new RegExp(`^${name}[ \\t]*:[ \\t]*(.*)$`, 'im').exec(block)?.[1]?.trim()
  return (value !== undefined && shape.exec(value)?.[1]) || null
}

import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const smallest = 1_000

/** A page made for one visitor goes out quickly (7% larger); one that is kept is squeezed once and sent often. */
const brotli = {
  once: { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } },
  often: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
}

export type Encoding = 'br' | 'gzip' | 'identity'

export const chosenEncoding = (accepted: string | undefined): Encoding => {
  if (!accepted) return 'identity'
  if (/\bbr\b(?!;\s*q=0(\.0+)?\s*(,|$))/.test(accepted)) return 'br'
  if (/\bgzip\b(?!;\s*q=0(\.0+)?\s*(,|$))/.test(accepted)) return 'gzip'
  return 'identity'
}

export const squeeze = (
  text: string | Buffer,
  encoding: Encoding,
  sent: keyof typeof brotli = 'once',
): Buffer => {
  if (encoding === 'br') return brotliCompressSync(text, brotli[sent])
  return encoding === 'gzip' ? gzipSync(text, { level: sent === 'once' ? 3 : 6 }) : Buffer.from(text)
}

/** Text replies of a kilobyte or more go out compressed. Streams and buffers are left as they are. */
export const compressReplies = (app: FastifyInstance): void => {
  app.addHook('onSend', (request: FastifyRequest, reply: FastifyReply, payload: unknown, next) => {
    if (typeof payload !== 'string' || reply.hasHeader('content-encoding')) return next(null, payload)
    reply.header('vary', mergedVary(reply, 'Accept-Encoding'))
    const encoding =
      payload.length < smallest ? 'identity' : chosenEncoding(request.headers['accept-encoding'])
    if (encoding === 'identity') return next(null, payload)
    reply.header('content-encoding', encoding).removeHeader('content-length')
    next(null, squeeze(payload, encoding))
  })
}

const mergedVary = (reply: FastifyReply, name: string): string => {
  const said = reply.getHeader('vary')
  return typeof said === 'string' && said.length > 0 && !said.includes(name) ? `${said}, ${name}` : name
}

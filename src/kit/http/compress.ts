import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const smallest = 1_000

/**
 * How hard to squeeze. A page made for one visitor goes out quickly (a fifth larger, in a fifth of the time); one that
 * is kept is squeezed once and sent often.
 */
const effort = {
  once: { br: 0, gzip: 3 },
  often: { br: 5, gzip: 6 },
}

export type Encoding = 'br' | 'gzip' | 'identity'

export const chosenEncoding = (accepted: string | undefined): Encoding => {
  if (!accepted) return 'identity'
  if (/\bbr\b(?!;\s*q=0(\.0+)?\s*(,|$))/.test(accepted)) return 'br'
  if (/\bgzip\b(?!;\s*q=0(\.0+)?\s*(,|$))/.test(accepted)) return 'gzip'
  return 'identity'
}

export const squeeze = (
  content: string | Buffer,
  encoding: Encoding,
  sent: keyof typeof effort = 'once',
): Buffer => {
  if (encoding === 'identity') return Buffer.from(content)
  const chunkSize = roomFor(content.length)
  if (encoding === 'gzip') return gzipSync(content, { level: effort[sent].gzip, chunkSize })
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants
  return brotliCompressSync(content, {
    chunkSize,
    params: { [BROTLI_PARAM_QUALITY]: effort[sent].br, [BROTLI_PARAM_LGWIN]: windowFor(content.length) },
  })
}

/**
 * What comes out of a page is a quarter of it, seldom a third. Node holds on to the room it was given, long after the page
 * is sent, until it sweeps all of its memory: the less room, the less often it must.
 */
const roomFor = (length: number): number => Math.max(4_096, Math.ceil(length / 3))

/** No larger than the page, in powers of two: making room to look four megabytes back takes as long as squeezing. */
const windowFor = (length: number): number => Math.min(22, Math.max(16, 32 - Math.clz32(length)))

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

import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** From connecting to the last byte. */
  readonly ms: number
}

export type Patience = {
  /** Milliseconds until we give up waiting. */
  readonly patience?: number
  /** Hang up this many milliseconds after sending, whatever has come. */
  readonly cutAfter?: number
  /** Say at once that nothing more will come, so that nobody waits for the rest of something cut short. */
  readonly hangUp?: boolean
}

/** The status of a reply that never came: the other side hung up without a word. */
export const hungUp = 0

/**
 * Sends bytes over a connection of its own, well-formed or not, and reads what comes until the other side hangs
 * up.
 */
export const exchange = (
  port: number,
  bytes: Buffer | string,
  { patience = 20_000, cutAfter, hangUp = false }: Patience = {},
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const pieces: Buffer[] = []
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    socket.setTimeout(patience, () => socket.destroy(new Error(`No answer within ${patience} ms.`)))
    socket.on('connect', () => {
      const sent = () => {
        if (cutAfter !== undefined) setTimeout(() => socket.destroy(new Error('cut')), cutAfter)
      }
      if (hangUp) socket.end(bytes, sent)
      else socket.write(bytes, sent)
    })
    socket.on('data', (piece) => pieces.push(piece))
    socket.on('error', (fault) => {
      // A server may answer and hang up before it has read all we sent.
      if (pieces.length > 0 && fault.message !== 'cut') resolve(readReply(pieces, started))
      else reject(fault)
    })
    socket.on('end', () => resolve(readReply(pieces, started)))
  })

export type Headers = Readonly<Record<string, string>>

export const get = (path: string, headers: Headers = {}): string => request('GET', path, headers)

/** A request as bytes; nothing in it is checked, so that it can be as wrong as we like. */
export const request = (method: string, path: string, headers: Headers, body?: string): string => {
  const all = {
    host: 'localoffer.example',
    connection: 'close',
    ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`
}

const readReply = (pieces: readonly Buffer[], started: number): Reply => {
  const all = withoutGoAhead(Buffer.concat(pieces))
  const split = all.indexOf('\r\n\r\n')
  const [first = '', ...lines] = all
    .subarray(0, split < 0 ? all.length : split)
    .toString('latin1')
    .split('\r\n')
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const [name = '', ...value] = line.split(':')
    const said = value.join(':').trim()
    const known = headers[name.toLowerCase()]
    headers[name.toLowerCase()] = known === undefined ? said : `${known}\n${said}`
  }
  const sent = split < 0 ? Buffer.alloc(0) : all.subarray(split + 4)
  const whole = headers['transfer-encoding'] === 'chunked' ? unchunked(sent) : sent
  return {
    status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? hungUp),
    headers,
    body: plain(whole, headers['content-encoding']),
    ms: performance.now() - started,
  }
}

/** "100 Continue" is no answer yet. */
const withoutGoAhead = (bytes: Buffer): Buffer =>
  /^HTTP\/1\.1 1\d\d /.test(bytes.subarray(0, 13).toString('latin1'))
    ? withoutGoAhead(bytes.subarray(bytes.indexOf('\r\n\r\n') + 4))
    : bytes

const plain = (bytes: Buffer, encoding: string | undefined): string => {
  if (bytes.length === 0) return ''
  if (encoding === 'br') return brotliDecompressSync(bytes).toString()
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString()
}

const unchunked = (bytes: Buffer): Buffer => {
  const pieces: Buffer[] = []
  let at = 0
  for (;;) {
    const end = bytes.indexOf('\r\n', at)
    const size = Number.parseInt(bytes.subarray(at, end).toString('latin1'), 16)
    if (!(size > 0)) return Buffer.concat(pieces)
    pieces.push(bytes.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
}

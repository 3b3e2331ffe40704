import type { Readable } from 'node:stream'
import { SMTPServer } from 'smtp-server'
import { StartRefusal } from '#kit/start'
import { readReport, type Report } from './report.ts'
import { messageReturnedTo, type ReturnAddress } from './return-path.ts'

export type Listening = {
  readonly host: string
  readonly port: number
  readonly returnTo: ReturnAddress
  readonly onReport: (messageId: string, report: Report) => Promise<void>
}

/**
 * Takes in mail that comes back, and nothing else: from nobody (a report has no sender, RFC 5321 section 4.5.5), to a
 * return path that we made. What it says is read and let go; nothing of it is kept or logged. Throws a StartRefusal
 * where it may not listen. Gives a way to stop, and the port.
 */
export const listenForBounces = async ({ host, port, returnTo, onReport }: Listening) => {
  const server = new SMTPServer({
    // The council's own gateway stands before it, and sees to encryption.
    disabledCommands: ['AUTH', 'STARTTLS'],
    banner: 'Reports on delivery only',
    size: largest,
    maxClients: 20,
    socketTimeout: 30_000,
    closeTimeout: 2_000,
    logger: false,
    onMailFrom: ({ address }, _session, answer) => answer(address ? saying(550, 'Reports only') : null),
    onRcptTo: ({ address }, _session, answer) =>
      answer(messageReturnedTo(returnTo, address) === null ? saying(550, 'No such mailbox') : null),
    onData: (stream, session, answer) => {
      const ids = session.envelope.rcptTo.flatMap(({ address }) => messageReturnedTo(returnTo, address) ?? [])
      void wholeOf(stream)
        .then(async (mail) => {
          if (mail === null) return saying(552, 'Too large')
          const report = await readReport(mail)
          if (report !== null) for (const id of new Set(ids)) await onReport(id, report)
          return null
        })
        // The database is away: the other side tries again.
        .catch(() => saying(451, 'Try again later'))
        .then(answer)
    },
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(port, host, ready)
  }).catch((fault: unknown) => {
    throw new StartRefusal(
      `Nothing can listen at BOUNCES_AT=${host}:${port}: it is in use, or this account may not open it. Set it on one process only, with a port above 1023.`,
      { cause: fault },
    )
  })
  server.removeAllListeners('error')
  // Somebody hung up in the middle: no fault of ours, and nothing to say of them.
  server.on('error', () => undefined)
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: () => new Promise<void>((stopped) => server.close(() => stopped())),
  }
}

/** A report with the message it is about is a few thousand bytes; ours are short. */
const largest = 256 * 1024

/** Null once it is longer; the rest runs by and is dropped. */
const wholeOf = async (stream: Readable): Promise<Buffer | null> => {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of stream as AsyncIterable<Buffer>) {
    bytes += piece.length
    if (bytes <= largest) pieces.push(piece)
    else pieces.length = 0
  }
  return bytes <= largest ? Buffer.concat(pieces) : null
}

const saying = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode })

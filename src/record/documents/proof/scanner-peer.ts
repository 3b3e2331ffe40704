import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export type Manner = 'honest' | 'never answers' | 'hangs up' | 'talks nonsense' | 'says an error'

/** The harmless file that every scanner calls a virus; in two parts, so that no scanner calls this source one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** Speaks clamd's INSTREAM, and can be as unhelpful as a real one on a bad day. */
export const scannerPeer = async (): Promise<{
  address: string
  be: (manner: Manner) => void
  close: () => void
}> => {
  let manner: Manner = 'honest'
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    let received = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      if (manner === 'hangs up') return void socket.destroy()
      const file = fileIn(received)
      if (file === null || manner === 'never answers') return
      socket.end(answerTo(file, manner))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    be: (next) => (manner = next),
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

const command = Buffer.from('zINSTREAM\0')

/** Null until its last, empty part has come. */
const fileIn = (received: Buffer): Buffer | null => {
  if (!received.subarray(0, command.length).equals(command)) return null
  const parts: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

const answerTo = (file: Buffer, manner: Manner): string => {
  if (manner === 'talks nonsense') return 'hello\0'
  if (manner === 'says an error') return 'INSTREAM size limit exceeded. ERROR\0'
  return file.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'
}

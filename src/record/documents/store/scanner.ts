import { connect } from 'node:net'

/** What the virus check says of some bytes. `away`: it gave no answer, so nobody knows. */
export type Verdict = 'clean' | 'infected' | 'away'
export type Scanner = (bytes: Buffer) => Promise<Verdict>

/** Without a scanner everything waits in quarantine: nothing unchecked is ever handed out. */
export const noScanner: Scanner = () => Promise.resolve('away')

/**
 * For a demonstration, where every file is somebody's own and nothing leaves: knows only the harmless file that all
 * virus checks are tried with (EICAR).
 */
export const demonstrationScanner: Scanner = (bytes) =>
  Promise.resolve(bytes.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE') ? 'infected' : 'clean')

/** Asks clamd (INSTREAM) at `host:port` or a socket's path. Only “OK” is clean: whatever else it says is not. */
export const clamd =
  (address: string, longestMs = 30_000): Scanner =>
  (bytes) =>
    new Promise((resolve) => {
      const socket = address.startsWith('/') ? connect(address) : connect(portOf(address))
      let answer = ''
      const end = (verdict: Verdict) => {
        socket.destroy()
        resolve(verdict)
      }
      const timer = setTimeout(() => end('away'), longestMs)
      socket.on('error', () => end('away'))
      socket.on('close', () => {
        clearTimeout(timer)
        end(verdictIn(answer))
      })
      socket.on('data', (chunk) => {
        answer += chunk.toString('latin1')
        if (answer.length > 4096 || answer.includes('\0')) socket.end()
      })
      socket.on('connect', () => {
        socket.write('zINSTREAM\0')
        for (let at = 0; at < bytes.length; at += chunkSize) {
          const chunk = bytes.subarray(at, at + chunkSize)
          socket.write(lengthOf(chunk.length))
          socket.write(chunk)
        }
        socket.write(lengthOf(0))
      })
    })

const chunkSize = 256 * 1024

const verdictIn = (answer: string): Verdict => {
  if (/^stream: OK\0$/.test(answer)) return 'clean'
  return /^stream: .+ FOUND\0$/.test(answer) ? 'infected' : 'away'
}

const lengthOf = (length: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}

const portOf = (address: string): { host: string; port: number } => {
  const at = address.lastIndexOf(':')
  return { host: address.slice(0, at), port: Number(address.slice(at + 1)) }
}

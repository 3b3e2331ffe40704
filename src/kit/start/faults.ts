import { StartRefusal } from './refusal.ts'
import type { Settings } from './settings.ts'

/** Turns what the system said about listening into a sentence; any other fault comes back as it was. */
export const listenRefusal = (fault: unknown, { host, port }: Pick<Settings, 'host' | 'port'>): unknown => {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  const sentence = {
    EADDRINUSE: `Port ${port} is already in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `This account may not listen on port ${port}. Choose a port above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOST is ${host}, which is not an address of this machine.`,
    ENOTFOUND: `HOST is ${host}, which is not a name this machine knows.`,
  }[code]
  return sentence === undefined ? fault : new StartRefusal(sentence, { cause: fault })
}

import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartRefusal } from '#kit/start'

/** Whom the database server runs as. PostgreSQL refuses to run as root. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number }

/** Absent when this process is not root: the server then simply runs as the same person. */
export const accountToDropTo = (): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const account = accountNamed('postgres') ?? accountNamed('nobody')
  if (account) return account
  throw new StartRefusal(
    'The database may not run as root, and this machine has no account named postgres or nobody. Start Waymark from an ordinary account.',
  )
}

/** Whether the account can walk through every folder on the way to `path`, and into (or run) `path` itself. */
export const canReach = (account: Account, path: string): boolean => {
  const { mode, uid, gid } = statSync(path)
  const share = uid === account.uid ? mode >> 6 : gid === account.gid ? mode >> 3 : mode
  return (share & 1) === 1 && (path === dirname(path) || canReach(account, dirname(path)))
}

const accountNamed = (name: string): Account | undefined => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  // macOS writes nobody as -2, which the system calls want as an unsigned number.
  return uid && gid ? { name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 } : undefined
}

import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartRefusal } from '#kit/start'
import type { Account } from './account.ts'

/**
 * The folder the server's socket lies in: beside the data, or, where that path is too long for a Unix socket,
 * a short one in the temp folder. Only the account may enter it, which is what guards the database.
 */
export const socketFolderFor = (dataFolder: string, account: Account | undefined): string => {
  const short = `waymark-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`
  const folder = [join(dataFolder, 'run'), join(tmpdir(), short), join('/tmp', short)].find(fits)
  if (folder === undefined) throw new StartRefusal('The temp folder has too long a path. Set TMPDIR=/tmp.')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account && lstatSync(folder).uid === 0) chownSync(folder, account.uid, account.gid)
  const { uid } = lstatSync(folder)
  if (uid === (account?.uid ?? process.getuid?.())) return folder
  throw new StartRefusal(`The folder ${folder} belongs to someone else. Remove it, then start again.`)
}

/** What a Unix socket path may hold: 107 bytes on Linux, 103 on macOS. */
const longest = process.platform === 'darwin' ? 103 : 107

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= longest

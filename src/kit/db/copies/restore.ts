import { chownSync, createReadStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefusal } from '#kit/start'
import { accountToDropTo, type Account } from '../embedded/account.ts'
import { clusterIn, openDataFolder } from '../embedded/folder.ts'
import { emptyFolders, readBackupList } from './backup.ts'
import { changedFiles, copyChecked, onDisk } from './checked-files.ts'
import type { FilesToCopy } from './files-to-copy.ts'

/**
 * Puts a backup into an empty data folder; the next start replays the log and is as the backup was. Throws a
 * StartRefusal where there is a database already, or where any byte of the backup is not as it was written.
 */
export const restore = async (
  from: string,
  path: string,
  documents: FilesToCopy,
): Promise<{ readonly files: number }> => {
  const list = readBackupList(from)
  if (!list) throw new StartRefusal(`There is no backup of Waymark in ${from}.`)
  const account = accountToDropTo()
  const dataFolder = openDataFolder(path, account)
  if (existsSync(clusterIn(dataFolder)))
    throw new StartRefusal(
      `There is something in ${clusterIn(dataFolder)} already. Restore into an empty data folder.`,
    )
  if ((await documents.paths()).length > 0)
    throw new StartRefusal(`There are documents in ${documents.where} already. Restore where there are none.`)
  const changed = await changedFiles(from, list.files)
  if (changed.length > 0)
    throw new StartRefusal(
      `This backup is not as it was written: ${changed.slice(0, 5).join(', ')}. Use another.`,
    )
  // Beside its place until it is whole, so that half a database is never started.
  const fresh = `${clusterIn(dataFolder)}.new-${process.pid}`
  const owned = owner(account)
  owned.folder(fresh)
  for (const folder of emptyFolders) owned.folder(join(fresh, folder))
  for (const file of list.files) {
    const [top, ...rest] = file.path.split('/')
    if (rest.includes('..')) throw new StartRefusal(`This backup names a file outside itself: ${file.path}.`)
    if (top === 'pg18') {
      owned.folder(join(fresh, ...rest.slice(0, -1)))
      await copyChecked(createReadStream(join(from, file.path)), join(fresh, ...rest))
      owned.give(join(fresh, ...rest))
    } else await documents.put(rest.join('/'), join(from, file.path))
  }
  onDisk(fresh)
  renameSync(fresh, clusterIn(dataFolder))
  return { files: list.files.length }
}

/** Makes folders and gives files to the account the server runs as. */
const owner = (account: Account | undefined) => {
  const give = (place: string): void => {
    if (account) chownSync(place, account.uid, account.gid)
  }
  const folder = (place: string): void => {
    if (existsSync(place)) return
    folder(join(place, '..'))
    mkdirSync(place, { mode: 0o700 })
    give(place)
  }
  return { folder, give }
}

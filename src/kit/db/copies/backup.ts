import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbedded, urlFor } from '../embedded/embedded.ts'
import { clusterIn } from '../embedded/folder.ts'
import { readLock } from '../embedded/lock-file.ts'
import { type CheckedFile, copyChecked, filesUnder, freshFolder, onDisk } from './checked-files.ts'
import { type FilesToCopy, folderToCopy } from './files-to-copy.ts'

export type BackupList = { readonly format: 'waymark backup 1'; readonly files: readonly CheckedFile[] }

/** Where documents lie in a copy. */
export const filesFolder = 'files'

/**
 * Copies the embedded database and the documents into an empty folder while everything goes on: PostgreSQL is told
 * that a copy begins, its files are copied as they change, and with them the log of what changed meanwhile.
 */
export const backUp = async (dataFolder: string, documents: FilesToCopy, to: string): Promise<BackupList> => {
  freshFolder(to)
  const server = await startEmbedded(dataFolder)
  const cluster = clusterIn(dataFolder)
  const client = new Client({ connectionString: urlFor(readLock(cluster)!, 'postgres') })
  try {
    await client.connect()
    // Held by a slot, the log stays until it is copied.
    await client.query(
      `select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)`,
    )
    const begun = await client.query<{ segment: string }>(
      `select pg_walfile_name(pg_backup_start('waymark', fast => true)) as segment`,
    )
    const files = await copyCluster(cluster, join(to, 'pg18'))
    const stopped = await client.query<{ label: string; segment: string }>(
      `select labelfile as label, pg_walfile_name(lsn) as segment from pg_backup_stop(wait_for_archive => false)`,
    )
    const label = Buffer.from(stopped.rows[0]!.label)
    writeFileSync(join(to, 'pg18', 'backup_label'), label, { mode: 0o600 })
    const labelled = { path: 'pg18/backup_label', bytes: label.length, sha256: hash('sha256', label) }
    const log = await copyLog(cluster, to, begun.rows[0]!.segment, stopped.rows[0]!.segment)
    // After the database: a document it names is then surely there.
    const papers = await copyInto(documents, await documents.paths(), to, filesFolder)
    const list: BackupList = { format: 'waymark backup 1', files: [...files, labelled, ...log, ...papers] }
    writeFileSync(join(to, 'manifest.json'), `${JSON.stringify(list, null, 1)}\n`, {
      mode: 0o600,
      flush: true,
    })
    onDisk(to)
    return list
  } finally {
    await client.end()
    await server.stop()
  }
}

// https://www.postgresql.org/docs/18/continuous-archiving.html, "Backing Up the Data Directory".
const notCopied =
  /^(postmaster\.(pid|opts)|pg_internal\.init|backup_label|pg_wal\/.+|pg_(replslot|dynshmem|notify|serial|snapshots|stat_tmp|subtrans)\/.+)$|(^|\/)pgsql_tmp/

const copyCluster = async (cluster: string, to: string): Promise<CheckedFile[]> => {
  const files = filesUnder(cluster, (path) => notCopied.test(path))
  // The server wants its empty folders too.
  for (const folder of emptyFolders) mkdirSync(join(to, folder), { recursive: true, mode: 0o700 })
  return copyInto(
    folderToCopy(cluster),
    files.filter((path) => path !== controlFile).concat(controlFile),
    join(to, '..'),
    'pg18',
  )
}

const controlFile = 'global/pg_control'

/** Folders a cluster has and files do not show. */
export const emptyFolders = [
  'pg_wal/archive_status',
  'pg_wal/summaries',
  'pg_commit_ts',
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_tblspc',
  'pg_twophase',
  'pg_logical/snapshots',
  'pg_logical/mappings',
  'pg_multixact/members',
  'pg_multixact/offsets',
  'pg_xact',
]

const copyLog = (cluster: string, to: string, first: string, last: string): Promise<CheckedFile[]> => {
  const segments = filesUnder(join(cluster, 'pg_wal')).filter(
    (name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last,
  )
  return copyInto(folderToCopy(join(cluster, 'pg_wal')), segments, to, 'pg18/pg_wal')
}

const copyInto = async (
  from: FilesToCopy,
  paths: readonly string[],
  to: string,
  inside: string,
): Promise<CheckedFile[]> => {
  const copied: CheckedFile[] = []
  for (const path of paths) {
    try {
      copied.push({
        path: `${inside}/${path}`,
        ...(await copyChecked(from.open(path), join(to, inside, path))),
      })
    } catch (fault) {
      // A table that was dropped meanwhile; the log knows. A document nobody names any more.
      if ((await from.paths()).includes(path)) throw fault
      rmSync(join(to, inside, path), { force: true })
    }
  }
  return copied
}

/** Reads the list of a backup; undefined where there is none that we wrote. */
export const readBackupList = (from: string): BackupList | undefined => {
  try {
    const list = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as BackupList
    return list.format === 'waymark backup 1' ? list : undefined
  } catch {
    return undefined
  }
}

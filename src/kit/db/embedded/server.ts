import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartRefusal } from '#kit/start'
import { accountToDropTo } from './account.ts'
import { findBinaries, type Binaries } from './binaries.ts'
import { clusterIn, makeCluster, openDataFolder, type ClusterToMake } from './folder.ts'
import { clearStaleLock, isServing, readLock, type Lock } from './lock-file.ts'
import { socketFolderFor } from './socket.ts'

export type Server = { readonly pid: number; readonly socketFolder: string; readonly cluster: string }

export type ServerOptions = {
  /** False only where losing everything at a power cut is fine: in tests. */
  readonly durable?: boolean
}

/**
 * Returns the one server on this data folder: the one that runs, or else a new one. Any number of processes may
 * call it at the same moment; PostgreSQL's own lock decides who starts it and the others find it.
 */
export const ensureServer = async (path: string, { durable = true }: ServerOptions = {}): Promise<Server> => {
  const account = accountToDropTo()
  const dataFolder = openDataFolder(path, account)
  const cluster = clusterIn(dataFolder)
  const socketFolder = socketFolderFor(dataFolder, account)
  let binaries: Binaries | undefined
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const running = await untilReady(cluster)
    if (running) return { pid: running.pid, socketFolder: running.socketFolder, cluster }
    const lock = readLock(cluster)
    if (lock && !isServing(lock.pid, cluster)) clearStaleLock(cluster, lock)
    binaries ??= findBinaries(dataFolder, account)
    makeCluster({ dataFolder, binaries, account, durable })
    await launch({ cluster, dataFolder, socketFolder, binaries, account, durable })
  }
  throw new StartRefusal(`The database does not start: ${lastWords(dataFolder)} (see ${logIn(dataFolder)}).`)
}

/** Asks the server to end its work at once and tidily, and waits until it is gone. */
export const stopServer = async ({ pid, cluster }: Server): Promise<void> => {
  process.kill(pid, 'SIGINT')
  while (isServing(pid, cluster)) await pause(10)
}

/** Waits while a live server is on its way up or down; recovery after a crash may take a while. */
const untilReady = async (cluster: string): Promise<Lock | undefined> => {
  for (;;) {
    const lock = readLock(cluster)
    if (!lock || !isServing(lock.pid, cluster)) return undefined
    if (lock.ready) return lock
    await pause(5)
  }
}

type Launch = ClusterToMake & { readonly cluster: string; readonly socketFolder: string }

/** Starts a server and waits until it has written its lock, or has given up because another was first. */
const launch = async ({ cluster, dataFolder, socketFolder, binaries, account, durable }: Launch) => {
  const log = openLog(dataFolder)
  const child = spawn(binaries.postgres, ['-D', cluster, ...settings(socketFolder, durable)], {
    cwd: cluster,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    // A group of its own: Ctrl-C in the terminal must reach the program first and the database last.
    detached: true,
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  closeSync(log)
  const exit = new Promise<'ended'>((resolve) =>
    child.once('exit', () => resolve('ended')).once('error', () => resolve('ended')),
  )
  child.unref()
  while (readLock(cluster)?.pid !== child.pid) if ((await Promise.race([exit, pause(5)])) === 'ended') return
}

const settings = (socketFolder: string, durable: boolean): string[] =>
  Object.entries({
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: '5432',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    // What people typed must not end up in a log file.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable
      ? {}
      : {
          fsync: 'off',
          full_page_writes: 'off',
          synchronous_commit: 'off',
          autovacuum: 'off',
          max_connections: '300',
        }),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

const logIn = (dataFolder: string): string => join(dataFolder, 'pg18.log')

const openLog = (dataFolder: string): number => {
  const log = openSync(logIn(dataFolder), 'a', 0o600)
  if (statSync(logIn(dataFolder)).size > 5_000_000) truncateSync(logIn(dataFolder))
  return log
}

const lastWords = (dataFolder: string): string =>
  readFileSync(logIn(dataFolder), 'utf8').trim().split('\n').at(-1) ?? 'it says nothing'

import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { StartRefusal } from '#kit/start'
import { canReach, type Account } from './account.ts'
import { settle, type Binaries } from './binaries.ts'

/** Makes the data folder if need be, and proves that both we and the database's account can use it. */
export const openDataFolder = (path: string, account: Account | undefined): string => {
  const folder = resolve(path)
  try {
    makeFolders(folder)
    const probe = join(folder, `.written-by-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (fault) {
    const why =
      fault instanceof Error && 'code' in fault && fault.code === 'ENOSPC' ? ': the disk is full' : ''
    throw new StartRefusal(
      `Waymark cannot write to its data folder ${folder}${why}. Choose another folder: WAYMARK_DATA=/path/to/folder npm start`,
      { cause: fault },
    )
  }
  return reached(realpathSync(folder), account)
}

/** PostgreSQL major version in the name: a later one cannot read these files and must not try. */
export const clusterIn = (dataFolder: string): string => join(dataFolder, 'pg18')

export type ClusterToMake = {
  readonly dataFolder: string
  readonly binaries: Binaries
  readonly account: Account | undefined
  /** False: do not wait for the disk. */
  readonly durable: boolean
}

/** Makes the database files beside their place and moves them in, so a half-made folder is never started. */
export const makeCluster = ({ dataFolder, binaries, account, durable }: ClusterToMake): void => {
  const cluster = clusterIn(dataFolder)
  sweepHalfMade(dataFolder)
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  const fresh = `${cluster}.new-${process.pid}`
  mkdirSync(fresh, { mode: 0o700 })
  if (account) chownSync(fresh, account.uid, account.gid)
  const made = spawnSync(binaries.initdb, ['-D', fresh, ...initOptions, ...(durable ? [] : ['--no-sync'])], {
    cwd: fresh,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    encoding: 'utf8',
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  if (made.status === 0) return settle(fresh, cluster)
  rmSync(fresh, { recursive: true, force: true })
  const said = made.error?.message ?? made.stderr.trim().split('\n').at(-1)
  throw new StartRefusal(
    `The database that comes with Waymark cannot be set up on this machine (${said}). Install PostgreSQL 15 or newer and set DATABASE_URL.`,
  )
}

// One by one: Node's own recursive mkdir never returns where the system says a parent is not there, as /proc does.
const makeFolders = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o755 })
  } catch (fault) {
    if (!existsSync(folder)) throw fault
  }
}

const reached = (folder: string, account: Account | undefined): string => {
  if (!account || canReach(account, folder)) return folder
  throw new StartRefusal(
    `Started by root, the database runs as ${account.name}, who cannot reach ${folder}. Choose a folder everyone can walk into: WAYMARK_DATA=/var/lib/waymark npm start`,
  )
}

const initOptions = [
  '--username=waymark',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
]

const sweepHalfMade = (dataFolder: string): void => {
  for (const entry of readdirSync(dataFolder)) {
    const maker = /\.new-(\d+)$/.exec(entry)?.[1]
    if (maker && !isAlive(Number(maker))) rmSync(join(dataFolder, entry), { recursive: true, force: true })
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

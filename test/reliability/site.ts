import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../browser/index.ts'
import { exchange, get } from './wire.ts'

/** One web process of the built app. Its data folder lives on when it is killed. */
export type Site = {
  readonly port: number
  readonly pid: number
  /** Everything it has said so far, logs included. */
  readonly said: () => string
  readonly running: () => boolean
  /** kill -9: no goodbye. */
  readonly kill: () => Promise<void>
  /** Asks it to end, as Ctrl-C does, and gives its exit code. */
  readonly stop: () => Promise<number | null>
}

/** An empty data folder of our own. `clear` ends whatever database still runs on it. */
export const newDataFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-reliability-'))
  // As root, the database runs as another user, who must be able to reach its folder.
  chmodSync(folder, 0o755)
  return { folder, clear: () => clear(folder) }
}

/** The environment of a site; every visitor is told apart by X-Forwarded-For, as behind a council's proxy. */
export const environmentOf = (own: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, ...ours } = process.env
  return { ...ours, NODE_ENV: 'test', HOST: '127.0.0.1', TRUST_PROXY: '127.0.0.1', LOG: 'info', ...own }
}

export const builtApp = join(import.meta.dirname, '..', '..', 'dist', 'main.js')

/** Starts the built app on a data folder and waits until it says it can do its work. */
export const startSite = async (
  folder: string,
  settings: Readonly<Record<string, string>> = {},
  main = builtApp,
): Promise<Site> => {
  if (!existsSync(builtApp)) throw new Error('There is no built app to try. Run `npm run build` first.')
  const port = await freePort()
  const env = environmentOf({ PORT: String(port), WAYMARK_DATA: folder, ...settings })
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words: Buffer) => (said += words.toString()))
  const running = () => child.exitCode === null && child.signalCode === null
  const ended = async (signal: NodeJS.Signals) => {
    const exit = running() ? once(child, 'exit') : undefined
    child.kill(signal)
    await exit
  }
  const site: Site = {
    port,
    pid: child.pid ?? 0,
    said: () => said,
    running,
    kill: () => ended('SIGKILL'),
    stop: async () => {
      await Promise.race([ended('SIGTERM'), pause(20_000, undefined, { ref: false })])
      if (running()) throw new Error(`It did not stop within 20 s of being asked.\n${said}`)
      return child.exitCode
    },
  }
  try {
    await untilReady(site)
  } catch (fault) {
    await site.kill()
    throw fault
  }
  return site
}

/** Waits until the site can do its work, database included. Milliseconds it took. */
export const untilReady = async (site: Site): Promise<number> => {
  const started = performance.now()
  while (performance.now() - started < 60_000) {
    if (!site.running()) throw new Error(`The site gave up.\n${site.said()}`)
    const answer = await exchange(site.port, get('/ready')).catch(() => undefined)
    if (answer?.status === 200) return performance.now() - started
    await pause(20)
  }
  throw new Error(`The site was not ready within a minute.\n${site.said()}`)
}

/** The embedded database's own number, while it runs. */
export const databasePid = (folder: string): number | undefined => {
  const cluster = join(folder, 'pg18')
  const pid = Number(lockLines(folder)[0])
  return pid > 0 && commandOf(pid).includes(cluster) ? pid : undefined
}

/** The address of a data folder's embedded database. */
export const databaseUrl = (folder: string): string =>
  `postgresql://waymark@/waymark?host=${encodeURIComponent(lockLines(folder)[4] ?? '')}`

/** kill -9 of the database's first process; what it started notices and ends by itself. */
export const killDatabase = (folder: string): void => {
  const pid = databasePid(folder)
  if (pid !== undefined) signalTo(pid, 'SIGKILL')
}

/** The database stops in its tracks, all its processes, as a machine that hangs does: nothing is refused or closed. */
export const freeze = (folder: string): void => toFamily(folder, 'SIGSTOP')

export const thaw = (folder: string): void => toFamily(folder, 'SIGCONT')

const toFamily = (folder: string, signal: NodeJS.Signals): void => {
  const first = databasePid(folder)
  for (const pid of first === undefined ? [] : [first, ...childrenOf(first)]) signalTo(pid, signal)
}

// It may have ended since we looked.
const signalTo = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch {
    return
  }
}

const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent)

const parentOf = (pid: number): number | undefined => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])
  } catch {
    return undefined
  }
}

/** Every process whose command line names this folder. */
export const processesOn = (folder: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => commandOf(pid).includes(folder))

const clear = async (folder: string): Promise<void> => {
  const pid = databasePid(folder)
  if (pid !== undefined) {
    thaw(folder)
    signalTo(pid, 'SIGQUIT')
    for (let wait = 0; wait < 500 && databasePid(folder) !== undefined; wait += 1) await pause(10)
  }
  rmSync(folder, { recursive: true, force: true })
}

const lockLines = (folder: string): string[] => {
  try {
    return readFileSync(join(folder, 'pg18', 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

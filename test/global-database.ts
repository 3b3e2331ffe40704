import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isServing, readLock } from '../src/kit/db/embedded/lock-file.ts'

/** One server for a run of the tests, started by the first test that wants it; worker threads share the pid. */
export const testServerFolder = (run: number): string => join(realpathSync(tmpdir()), `${prefix}${run}`)

/** A folder that is there while one thread of a run starts the server. */
export const turnToStart = (run: number): string => `${testServerFolder(run)}.starting`

/** Clears away what a run left behind that was killed before it could. */
export const setup = async (): Promise<void> => {
  rmSync(turnToStart(process.pid), { recursive: true, force: true })
  for (const entry of readdirSync(tmpdir())) {
    const run = Number(entry.startsWith(prefix) && entry.slice(prefix.length))
    if (run && !isRunning(run)) await removeServer(run)
  }
}

export const teardown = (): Promise<void> => removeServer(process.pid)

const prefix = 'waymark-test-'

const removeServer = async (run: number): Promise<void> => {
  const folder = testServerFolder(run)
  const cluster = join(folder, 'pg18')
  const lock = readLock(cluster)
  if (lock && isServing(lock.pid, cluster)) {
    process.kill(lock.pid, 'SIGQUIT')
    for (let wait = 0; wait < 200 && isServing(lock.pid, cluster); wait += 1) await pause(10)
  }
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What PostgreSQL writes into `postmaster.pid` while it runs. */
export type Lock = { readonly pid: number; readonly socketFolder: string; readonly ready: boolean }

export const readLock = (cluster: string): Lock | undefined => {
  const lines = text(join(cluster, 'postmaster.pid'))?.split('\n')
  const pid = Number(lines?.[0])
  if (!lines || !pid) return undefined
  return { pid, socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
}

/** Whether the process is the server of this folder and runs: not gone, not a zombie, not a number used again. */
export const isServing = (pid: number, cluster: string): boolean => {
  try {
    const { state, command } = process.platform === 'linux' ? seenInProc(pid) : seenByPs(pid)
    return !state.startsWith('Z') && command.includes('postgres') && command.includes(cluster)
  } catch {
    return false
  }
}

/**
 * PostgreSQL clears away the lock of a process that is gone, but stops at one whose number is a zombie's or was
 * given to another program, as happens after a container restarts. That lock is moved aside here, if it is still
 * the one we judged. (Two servers on one folder remain impossible: shared memory guards it a second time.)
 */
export const clearStaleLock = (cluster: string, judged: Lock): void => {
  const aside = join(cluster, `postmaster.pid.stale-${process.pid}`)
  try {
    renameSync(join(cluster, 'postmaster.pid'), aside)
    if (parseInt(text(aside) ?? '') !== judged.pid) renameSync(aside, join(cluster, 'postmaster.pid'))
  } catch {
    // Another process cleared it first.
  }
  rmSync(aside, { force: true })
  rmSync(join(judged.socketFolder, '.s.PGSQL.5432.lock'), { force: true })
}

type Seen = { readonly state: string; readonly command: string }

const seenInProc = (pid: number): Seen => ({
  state: readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? 'Z',
  command: readFileSync(`/proc/${pid}/cmdline`, 'utf8'),
})

const seenByPs = (pid: number): Seen => {
  const ps = ['-o', 'stat=,args=', '-p', String(pid)]
  const [state = 'Z', ...command] = execFileSync('ps', ps, { encoding: 'utf8' }).trim().split(/\s+/)
  return { state, command: command.join(' ') }
}

const text = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

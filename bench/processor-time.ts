import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type ProcessorTime = () => { readonly ours: number; readonly database: number }

/** Seconds of the processor's time so far: ours, and of every process of the database (Linux counts it in 10 ms). */
export const processorTime =
  (folder: string): ProcessorTime =>
  () => {
    const { user, system } = process.cpuUsage()
    const postmaster = readFileSync(join(folder, 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0]
    const ticks = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => statOf(pid))
      .filter((stat) => stat?.[1] === postmaster)
      .map((stat) => Number(stat![11]) + Number(stat![12]))
    return { ours: (user + system) / 1_000_000, database: ticks.reduce((sum, n) => sum + n, 0) / 100 }
  }

/** State, parent and so on: what stands behind the name. */
const statOf = (pid: string): string[] | null => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
  } catch {
    return null
  }
}

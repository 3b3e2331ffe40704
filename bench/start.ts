/**
 * Goals: the built app, started a second time on a folder it knows, can do its work within 3 seconds, and its web
 * process holds at most 200 MB then. The first start makes the database, so it is told but not judged.
 */
import { readFileSync } from 'node:fs'
import { newDataFolder, startSite } from '../test/reliability/site.ts'
import { printClaim } from './claim.ts'

const longestStart = 3_000
const mostMegabytes = 200

/** Prints one line a claim; true if every goal is met. */
export const run = async (): Promise<boolean> => {
  const { folder, clear } = newDataFolder()
  try {
    const first = await startOnce(folder)
    const second = await startOnce(folder)
    return [
      printClaim({
        goal: `second start until /ready below ${longestStart} ms`,
        ours: `${Math.round(second.milliseconds)} ms`,
        peer: `first start ${Math.round(first.milliseconds)} ms`,
        ratio: (second.milliseconds / first.milliseconds).toFixed(2),
        pass: second.milliseconds < longestStart,
      }),
      printClaim({
        goal: `memory of the web process at most ${mostMegabytes} MB`,
        ours: second.megabytes === undefined ? 'not known on this system' : `${second.megabytes} MB`,
        peer: `budget ${mostMegabytes} MB`,
        ratio: ((second.megabytes ?? 0) / mostMegabytes).toFixed(2),
        pass: (second.megabytes ?? 0) <= mostMegabytes,
      }),
    ].every(Boolean)
  } finally {
    await clear()
  }
}

const startOnce = async (folder: string) => {
  const started = performance.now()
  const site = await startSite(folder)
  const milliseconds = performance.now() - started
  const megabytes = residentMegabytes(site.pid)
  await site.stop()
  return { milliseconds, megabytes }
}

/** What Linux says the process holds; other systems have no such file. */
const residentMegabytes = (pid: number): number | undefined => {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1_000)
  } catch {
    return undefined
  }
}

if (import.meta.main) process.exitCode = (await run()) ? 0 : 1

/**
 * Goal: a page of a child's record costs at most 15 % more for being written in the trail. The page is the record
 * itself, in the whole app, as an officer opens it: the session, their roles, the decision, the record, the page. Without
 * the trail means that the database takes the entry and keeps nothing; everything else is the same. Costs are the
 * processor's time, ours and the database's, so that what else the machine is doing does not count.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, sql, startEmbedded } from '#kit/db'
import { fingerprintAtRest } from '../test/canaries/fingerprint.ts'
import { openWorld, type OpenWorld } from '../test/canaries/open-world.ts'
import { printClaim } from './claim.ts'
import { type ProcessorTime, processorTime } from './processor-time.ts'

const pages = 200

/** Prints one line a claim; true if every goal is met. */
export const run = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-trail-page-'))
  chmodSync(folder, 0o755)
  const server = await startEmbedded(folder)
  try {
    const migrated = await migrate(server.url, join(import.meta.dirname, '..', 'database', 'migrations'))
    if (!migrated.ok) throw new Error(migrated.reason)
    const world = await openWorld(server.url, undefined, ['coordinator of the case'])
    await fingerprintAtRest(world.site)
    const cpu = processorTime(folder)
    const met = [await claim(world, cpu, 1), await claim(world, cpu, 8)]
    await world.site.close()
    return met.every(Boolean)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const claim = async (world: OpenWorld, cpu: ProcessorTime, clients: number): Promise<boolean> => {
  const { rows } = await sql<{ told: string }>`
    select pg_get_functiondef('trail.leave(text)'::regprocedure) as told`.execute(world.site.database)
  const taking = rows[0]!.told
  const silent = taking.replace(/begin[\s\S]*end/i, 'begin end')
  const round = async (audited: boolean) => {
    await sql.raw(audited ? taking : silent).execute(world.site.database)
    await open(world, 1, clients)
    const before = cpu()
    const started = performance.now()
    await open(world, pages / clients, clients)
    const [after, clock] = [cpu(), performance.now() - started]
    return { work: after.ours - before.ours + after.database - before.database, clock }
  }
  const work: number[] = []
  const clock: number[] = []
  let plain = 0
  for (let turn = 0; turn < 7; turn++) {
    const without = await round(false)
    const written = await round(true)
    work.push(written.work / without.work)
    clock.push(written.clock / without.clock)
    plain = without.clock / pages
  }
  const ratio = middle(work)
  return printClaim({
    goal: `a child’s record costs at most 15 % more for being written in the trail, ${clients === 1 ? 'one at a time' : 'eight at once'}`,
    ours: `${percent(ratio)} more work; ${percent(middle(clock))} more on the clock`,
    peer: `unwritten ${plain.toFixed(2)} ms a page`,
    ratio: ratio.toFixed(2),
    pass: ratio <= 1.15,
  })
}

const open = async ({ world, browserOf }: OpenWorld, each: number, clients: number): Promise<void> => {
  const url = `/records/${world.children.own.id}`
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let n = 0; n < each; n++) {
        const reply = await browserOf('coordinator of the case').open(url)
        if (reply.statusCode !== 200) throw new Error(`The record answered ${reply.statusCode}.`)
      }
    }),
  )
}

const percent = (ratio: number): string => `${((ratio - 1) * 100).toFixed(1)} %`
const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!

if (import.meta.main) process.exitCode = (await run()) ? 0 : 1

/**
 * Goals: 10,000 random tampers all found and located; 200,000 entries a second verified; who looked at one child in
 * 5 ms among all entries. Costs are the processor's time, ours and the database's, so that what else the machine is
 * doing does not count. What a page costs more is in trail-page.ts. `BENCH_ENTRIES=1000000` for more.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Database, migrate, sql, startEmbedded } from '#kit/db'
import { verifyTrail, whoLooked } from '#trail'
import {
  headsOf,
  honestChains,
  isLocated,
  tamper,
  tamperKinds,
  verified,
} from '../src/record/trail/proof/tampers.ts'
import { canonical } from '../src/record/trail/rules/canonical.ts'
import { chainStart, linkHash } from '../src/record/trail/rules/chain.ts'
import { printClaim } from './claim.ts'
import { children, entryOf, fill, uuid } from './trail-entries.ts'
import { type ProcessorTime, processorTime } from './processor-time.ts'

const entries = Number(process.env['BENCH_ENTRIES'] ?? 200_000)
const tampers = 10_000

/** Prints one line a claim; true if every goal is met. */
export const run = async (): Promise<boolean> => {
  const met = [tampering()]
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-trail-'))
  chmodSync(folder, 0o755)
  const server = await startEmbedded(folder)
  const db = connect(server.url, 10)
  try {
    const migrated = await migrate(server.url, join(import.meta.dirname, '..', 'database', 'migrations'))
    if (!migrated.ok) throw new Error(migrated.reason)
    await fill(db, entries)
    const cpu = processorTime(folder)
    met.push(await verifying(db, cpu), await looking(db))
  } finally {
    await db.destroy()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return met.every(Boolean)
}

const tampering = (): boolean => {
  const chains = honestChains(200)
  const heads = headsOf(chains, 50)
  let seed = 10
  const pick = (n: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 4_294_967_296) * n)
  }
  let located = 0
  for (let n = 0; n < tampers; n++) {
    const { chains: bad, places } = tamper(tamperKinds[n % tamperKinds.length]!, chains, pick)
    if (isLocated(verified(bad, heads), places)) located += 1
  }
  return printClaim({
    goal: `${whole(tampers)} random tampers of ${tamperKinds.length} kinds, all found and located`,
    ours: `${whole(located)} located`,
    peer: 'none may be missed',
    pass: located === tampers && verified(chains, heads).length === 0,
  })
}

const verifying = async (db: Database, cpu: ProcessorTime): Promise<boolean> => {
  let best = 0
  let onTheClock = 0
  for (let round = 0; round < 4; round++) {
    const [before, started] = [cpu(), performance.now()]
    const { links, findings, loose } = await verifyTrail(db, [])
    const after = cpu()
    if (links < entries || findings.length > 0 || loose.length > 0) throw new Error('the trail is not sound')
    // The two work side by side, so the slower of them is how long it takes.
    best = Math.max(best, links / Math.max(after.ours - before.ours, after.database - before.database))
    onTheClock = Math.max(onTheClock, links / ((performance.now() - started) / 1000))
  }
  return printClaim({
    goal: 'verify at least 200,000 entries a second',
    ours: `${whole(best)} (on the clock of this machine as busy as it is ${whole(onTheClock)})`,
    peer: `hashing alone ${whole(hashesPerSecond())}`,
    ratio: (best / hashesPerSecond()).toFixed(2),
    pass: best >= 200_000,
  })
}

const hashesPerSecond = (): number => {
  const body = canonical(entryOf(1))
  let previous = chainStart('northmere')
  const before = process.cpuUsage()
  for (let n = 0; n < 200_000; n++) previous = linkHash(previous, 'northmere', n, body)
  const { user, system } = process.cpuUsage(before)
  return 200_000 / ((user + system) / 1_000_000)
}

const looking = async (db: Database): Promise<boolean> => {
  const reader = { accountId: uuid(9), family: true }
  const took: number[] = []
  for (let n = 0; n < 300; n++) {
    const started = performance.now()
    const { looks } = await whoLooked(db, { authority: 'northmere', id: uuid((n * 31) % children) }, reader)
    took.push(performance.now() - started)
    if (looks.length === 0) throw new Error('nobody looked')
  }
  const inTheDatabase: number[] = []
  for (let n = 0; n < 300; n++) {
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain (analyze, timing off)
      select id, body from trail.entry where subject = ${uuid((n * 31) % children)} order by id desc limit 201`.execute(
      db,
    )
    inTheDatabase.push(Number(/Execution Time: ([\d.]+)/.exec(rows.at(-1)!['QUERY PLAN'])![1]))
  }
  return printClaim({
    goal: 'who looked at one child, of all entries, in at most 5 ms in the database',
    ours: `p95 ${at(inTheDatabase, 0.95).toFixed(2)} ms of ${whole(entries)} entries`,
    peer: `with the lines made, p50 ${at(took, 0.5).toFixed(2)} ms`,
    pass: at(inTheDatabase, 0.95) <= 5,
  })
}

const at = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))]!

const whole = (number: number): string => Math.round(number).toLocaleString('en-GB')

if (import.meta.main) process.exitCode = (await run()) ? 0 : 1

/**
 * Goals: 10,000 random tampers all found and located; 200,000 entries a second verified; who looked at one child in
 * 5 ms among all entries; and a page that is written in the trail costs at most 15 % more than one that is not. The
 * page: one transaction, fourteen queries, sixty rows in the site's frame. Costs are the processor's time, ours and the
 * database's, so that what else the machine is doing does not count. `BENCH_ENTRIES=1000000` for more.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Database, migrate, sql, startEmbedded } from '#kit/db'
import { h } from 'preact'
import { SummaryList } from '#kit/govuk'
import { renderDocument } from '#kit/html'
import { Page, type Site } from '#kit/page'
import { leave, verifyTrail, whoLooked } from '#trail'
import {
  headsOf,
  honestChains,
  isLocated,
  tamper,
  tamperKinds,
  verified,
} from '../src/record/trail/proof/tampers.ts'
import { loadAuthority } from '../src/authority.ts'
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
    met.push(await verifying(db, cpu), await looking(db), ...(await auditing(db, cpu)))
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

/** A page, with its entry and without, turn and turn about. */
const auditing = async (db: Database, cpu: ProcessorTime): Promise<boolean[]> => {
  await sql`create table public.fact (id int primary key, words text)`.execute(db)
  await sql`insert into public.fact select n, repeat('word ', 20) from generate_series(1, 20000) n`.execute(
    db,
  )
  await sql`analyze public.fact`.execute(db)
  const site = await northmere()
  const page = (n: number, audited: boolean) =>
    db.transaction().execute(async (tx) => {
      const words: string[] = []
      for (let query = 0; query < 14; query++) {
        const from = (n * 97 + query * 1601) % 19_000
        const { rows } = await sql<{ words: string }>`
          select words from public.fact where id between ${from} and ${from + 9}`.execute(tx)
        words.push(...rows.map((row) => row.words))
      }
      if (audited) await leave(tx, entryOf(n))
      const rows = words.slice(0, 60).map((text) => ({ key: { text: 'Fact' }, value: { text } }))
      const props = { site, assets: {}, title: 'A case', path: '/', bodyScript: '' }
      return renderDocument(Page({ ...props, children: h(SummaryList, { rows }) }))
    })
  const round = async (clients: number, audited: boolean) => {
    const [before, started] = [cpu(), performance.now()]
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        for (let n = 0; n < pages / clients; n++) await page(client * 1000 + n, audited)
      }),
    )
    const after = cpu()
    return {
      work: after.ours - before.ours + after.database - before.database,
      clock: performance.now() - started,
    }
  }
  const claims: boolean[] = []
  for (const clients of [1, 8]) {
    await round(clients, true)
    const work: number[] = []
    const clock: number[] = []
    let plain = 0
    for (let turn = 0; turn < 7; turn++) {
      const without = await round(clients, false)
      const written = await round(clients, true)
      work.push(written.work / without.work)
      clock.push(written.clock / without.clock)
      plain = without.clock / pages
    }
    const ratio = at(work, 0.5)
    claims.push(
      printClaim({
        goal: `a page written in the trail costs at most 15 % more, ${clients === 1 ? 'one at a time' : 'eight at once'}`,
        ours: `${percent(ratio)} more work; ${percent(at(clock, 0.5))} more on the clock`,
        peer: `unwritten ${plain.toFixed(2)} ms a page`,
        ratio: ratio.toFixed(2),
        pass: ratio <= 1.15,
      }),
    )
  }
  return claims
}

const pages = 160

const northmere = async (): Promise<Site> => {
  const loaded = await loadAuthority(join(import.meta.dirname, '..', 'authorities'), 'northmere')
  if (!loaded.ok) throw new Error(loaded.reason.join(' '))
  return loaded.value.pack.site
}

const percent = (ratio: number): string => `${((ratio - 1) * 100).toFixed(1)} %`

const at = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))]!

const whole = (number: number): string => Math.round(number).toLocaleString('en-GB')

if (import.meta.main) process.exitCode = (await run()) ? 0 : 1

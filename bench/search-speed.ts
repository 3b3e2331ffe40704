/**
 * Goals: 95 of 100 searches within 2.5 ms over 50,000 listings and within 25 ms over 500,000, with words, two ticked
 * lists, distance and counts; the index of 50,000 within 60 MB. Each query is asked of every engine in turn, three
 * times over, and its best time counts, so that other work on the machine is not measured.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { SearchEntry, SearchQuery } from '../src/offer/directory/search/index.ts'
import { printClaim } from './claim.ts'
import { firstQueries } from './data/judged-queries.ts'
import { northmereCentre, northmereEntries } from './northmere-listings.ts'
import { miniSearch, ours, postgres, sqlite, type Engine } from './search-peers.ts'

/** Prints one line a claim; true if every goal is met. `--peers-at-500000` asks SQLite and PostgreSQL there too. */
export const run = async (): Promise<boolean> => {
  const memory = memoryOf(50_000)
  const passed = [
    printClaim({
      goal: 'search index of 50,000 listings at most 60 MB',
      ours: `${memory.toFixed(0)} MB`,
      peer: 'budget 60 MB',
      ratio: (memory / 60).toFixed(2),
      pass: memory <= 60,
    }),
    await at(3_000, 2.5, [sqlite, postgres, miniSearch]),
    await at(50_000, 2.5, [sqlite, postgres, miniSearch]),
    await at(500_000, 25, process.argv.includes('--peers-at-500000') ? [sqlite, postgres] : []),
  ]
  return passed.every(Boolean)
}

type Opening = (entries: Iterable<SearchEntry>) => Engine | Promise<Engine>

const at = async (size: number, goal: number, peers: readonly Opening[]): Promise<boolean> => {
  const engines: Engine[] = []
  for (const open of [ours, ...peers]) engines.push(await open(northmereEntries(size)))
  const asked = size > 100_000 ? queries.filter((_, query) => query % 3 === 0) : queries
  const times = await inTurn(engines, asked)
  for (const engine of engines) await engine.stop()
  const [mine, ...others] = times
  const label = `search of ${size.toLocaleString('en-GB')} listings`
  const pass = printClaim({
    goal: `${label}: p95 at most ${goal} ms`,
    ours: described(mine!),
    peer: `budget ${goal} ms`,
    ratio: (share(mine!, 0.95) / goal).toFixed(2),
    pass: share(mine!, 0.95) <= goal,
  })
  const faster = others.map((theirs, peer) =>
    printClaim({
      goal: `${label}: p95 below that of ${engines[peer + 1]!.name}`,
      ours: `${share(mine!, 0.95).toFixed(2)} ms`,
      peer: described(theirs),
      ratio: (share(mine!, 0.95) / share(theirs, 0.95)).toFixed(3),
      pass: share(mine!, 0.95) < share(theirs, 0.95),
    }),
  )
  return pass && faster.every(Boolean)
}

/** For each engine its best time on each query, in milliseconds, ascending. */
const inTurn = async (engines: readonly Engine[], asked: readonly SearchQuery[]): Promise<number[][]> => {
  const best = engines.map(() => asked.map(() => Infinity))
  for (let round = 0; round < 4; round++)
    for (const [q, query] of asked.entries())
      for (const [e, engine] of engines.entries()) {
        if (isSlow(best[e]!) && round > 1) continue
        const before = performance.now()
        const found = engine.find(query)
        if (found instanceof Promise) await found
        if (round > 0) best[e]![q] = Math.min(best[e]![q]!, performance.now() - before)
      }
  return best.map((times) => times.sort((a, b) => a - b))
}

/** A peer a hundred times over the goal need not be asked again. */
const isSlow = (times: readonly number[]): boolean => times.some((time) => time > 250 && time < Infinity)

/** The judged queries, each with two lists ticked and within some miles of somewhere in Northmere. */
const queries: readonly SearchQuery[] = firstQueries.map(({ text }, query) => ({
  text,
  near: {
    latitude: northmereCentre.latitude + ((query % 5) - 2) * 0.05,
    longitude: northmereCentre.longitude + ((query % 7) - 3) * 0.05,
  },
  radiusMiles: [3, 5, 10, 20][query % 4]!,
  facets: {
    need: [['communication-and-interaction', 'sensory-and-physical'][query % 2]!],
    kind: [['service', 'group', 'event'][query % 3]!],
  },
  offset: 0,
  limit: 20,
}))

const memoryOf = (size: number): number => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  const before = process.memoryUsage()
  const engine = ours(northmereEntries(size))
  void engine.find(queries[0]!)
  collect()
  collect()
  const after = process.memoryUsage()
  void engine.find(queries[1]!)
  return (after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / 1_000_000
}

const share = (ascending: readonly number[], part: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * part))]!

const described = (times: readonly number[]): string =>
  [0.5, 0.95, 0.99].map((part) => `p${part * 100} ${share(times, part).toFixed(2)}`).join(', ') + ' ms'

if (import.meta.main) process.exitCode = (await run()) ? 0 : 1

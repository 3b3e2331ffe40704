/**
 * Goals: every address of the router × every method × 22 kinds of person or more × own, other, ended, restricted and
 * absent children: 100,000 cells or more, 0 leaks, 0 answers that tell “not yours” from “not there”; every answer that
 * carries something of a child in the trail; 200,000 odd requests as six people, none failing. There are about a
 * million cells: a run asks one question in seven of every address, about every child, another seventh each time.
 * `ONE_IN=1` asks them all in about an hour; `REQUESTS=20000` for fewer odd requests.
 */
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, startEmbedded } from '#kit/db'
import { ruleFor } from '../src/route-rules.ts'
import { audited } from '../test/canaries/audited.ts'
import { type Cell, persons } from '../test/canaries/cells.ts'
import { fuzz, sixRoles } from '../test/canaries/fuzz.ts'
import { learnGrammar } from '../test/canaries/grammar.ts'
import { runMatrix } from '../test/canaries/matrix.ts'
import { openWorld, type OpenWorld } from '../test/canaries/open-world.ts'
import { chanceFrom } from '../test/reliability/chance.ts'
import { printClaim } from './claim.ts'

const requests = Number(process.env['REQUESTS'] ?? 200_000)
const oneIn = Number(process.env['ONE_IN'] ?? 7)
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000)

/** Prints one line a claim, and what was found; true if every goal is met. */
export const run = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-routes-'))
  chmodSync(folder, 0o755)
  const server = await startEmbedded(folder)
  try {
    const migrated = await migrate(server.url, join(import.meta.dirname, '..', 'database', 'migrations'))
    if (!migrated.ok) throw new Error(migrated.reason)
    const world = await openWorld(server.url)
    const met = [...(await matrix(world)), await fuzzing(world)]
    await world.site.close()
    return met.every(Boolean)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const matrix = async (world: OpenWorld): Promise<boolean[]> => {
  const { routes } = world.site
  const started = performance.now()
  const found = await runMatrix(world, { slug: 'nothing-here', wanted: isOneOf(oneIn, seed) })
  const seconds = (performance.now() - started) / 1000
  const { looks, marks, missing } = await audited(world, found.carrying)
  tell([...found.leaks, ...found.telling, ...found.faults, ...missing])
  const unruled = routes.filter(({ path }) => ruleFor(path) === undefined)
  return [
    printClaim({
      goal: 'at least 100,000 cells, over every route of the router and at least 22 kinds of person',
      ours: `${whole(found.cells)} cells in ${whole(seconds)} s, ${routes.length} routes, ${persons.length} persons, ${world.tokens.all().length} canaries`,
      peer: `statuses ${JSON.stringify(found.statuses)} (SEED=${seed}, one in ${oneIn})`,
      pass: found.cells >= 100_000 && persons.length >= 22,
    }),
    printClaim({
      goal: 'no leak, and “not yours” the same as “not there” to the byte',
      ours: `${found.leaks.length} leaks, ${found.telling.length} telling answers, ${found.faults.length} failures`,
      peer: `${whole(found.carrying.length)} answers carried a canary to somebody who may see it`,
      pass: found.leaks.length + found.telling.length + found.faults.length === 0,
    }),
    printClaim({
      goal: 'every answer that carries a canary has its mark in the trail',
      ours: `${looks} looks, ${marks} marks, difference ${missing.length}`,
      peer: 'none may be missing',
      pass: missing.length === 0,
    }),
    printClaim({
      goal: 'no route without a rule',
      ours: `${unruled.length} of ${routes.length}`,
      peer: 'the router itself',
      pass: unruled.length === 0,
    }),
  ]
}

/** Picks questions, not cells: what is asked about one child is asked about all, or nobody could compare the answers. */
const isOneOf =
  (share: number, start: number) =>
  ({ who, method, path, nth, ticket }: Cell): boolean => {
    const question = `${start} ${who ?? 'nobody'} ${method} ${path} ${nth} ${ticket}`
    return createHash('sha1').update(question).digest().readUInt32BE() % share === 0
  }

const fuzzing = async (world: OpenWorld): Promise<boolean> => {
  const grammar = await learnGrammar(world, sixRoles)
  const started = performance.now()
  const { sent, statuses, faults, out, slowest } = await fuzz(world, grammar, chanceFrom(seed), requests)
  const seconds = (performance.now() - started) / 1000
  tell([...faults, ...out])
  return printClaim({
    goal: 'odd requests as six people: none fails, none over 1 s, none repeated as markup, no rejection unhandled',
    ours: `${whole(sent)} in ${whole(seconds)} s, ${faults.length} faults, slowest alone ${whole(slowest)} ms (SEED=${seed})`,
    peer: `${6 - out.length} of 6 still signed in, statuses ${JSON.stringify(statuses)}`,
    pass: sent >= requests && faults.length === 0 && out.length === 0,
  })
}

const tell = (lines: readonly string[]): void => {
  for (const line of lines.slice(0, 30)) process.stderr.write(`  ${line}\n`)
}

const whole = (number: number): string => Math.round(number).toLocaleString('en-GB')

if (import.meta.main) process.exitCode = (await run()) ? 0 : 1

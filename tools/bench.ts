/**
 * `npm run bench` or `npm run bench -- --only NAME`: measures what we promise, one thing after another so that none
 * disturbs the next, each in a process of its own. One line a claim: goal | ours | peer | ratio | PASS or FAIL.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const benches = [
  'law-clock',
  'eligibility',
  'simulate',
  'plan',
  'plan-papers',
  'relevance',
  'search-speed',
  'access',
  'access-routes',
  'trail',
  'trail-page',
  'release-gate',
  'uploads',
  'retention',
  'casework-at-scale',
  'start',
  'http',
] as const
const root = join(import.meta.dirname, '..')

const run = async (): Promise<boolean> => {
  const { values } = parseArgs({ strict: false, options: { only: { type: 'string' } } })
  const chosen = benches.filter((name) => values.only === undefined || values.only === name)
  if (chosen.length === 0) {
    process.stderr.write(`There is no such bench. Those we have: ${benches.join(', ')}.\n`)
    return false
  }
  // They visit the app as it is built, so it is built from what is here now.
  if (
    chosen.some((name) => ['start', 'http', 'casework-at-scale'].includes(name)) &&
    !(await succeeds(['tools/build.ts']))
  )
    return false
  const failed: string[] = []
  for (const name of chosen) if (!(await succeeds([`bench/${name}.ts`]))) failed.push(name)
  if (failed.length > 0) process.stderr.write(`Not met: ${failed.join(', ')}.\n`)
  return failed.length === 0
}

const succeeds = async (command: readonly string[]): Promise<boolean> => {
  const child = spawn(process.execPath, ['tools/with-node-24.mjs', ...command], {
    cwd: root,
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0
}

if (import.meta.main) process.exitCode = (await run()) ? 0 : 1

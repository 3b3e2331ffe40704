import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chanceFrom } from './chance.ts'
import { faultsIn } from './faults.ts'
import { type Attempt, nextAttempt, type Real } from './hostile-requests.ts'
import { poison } from './hostile-words.ts'
import { fillIn } from './reporter.ts'
import { newDataFolder, startSite, type Site } from './site.ts'
import { exchange, get, hungUp, type Reply } from './wire.ts'

const requests = Number(process.env['REQUESTS'] ?? 10_000)
const atOnce = 8
const slow = 1_000
const mostHeap = 256

const { folder, clear } = newDataFolder()
let site: Site
let real: Real
beforeAll(async () => {
  // A leak that is slow elsewhere ends the process here.
  site = await startSite(folder, { NODE_OPTIONS: `--max-old-space-size=${mostHeap}` })
  real = await lookRound(site.port)
})
afterAll(async () => {
  await site.kill()
  await clear()
})

it('answers ten thousand odd requests: no failure, none slow, nothing repeated as markup', async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000)
  const chance = chanceFrom(seed)
  const statuses = new Map<number, number>()
  const faults: string[] = []
  const again: Attempt[] = []
  let [sent, slowest, settled] = [0, 0, 0]
  const started = performance.now()

  const visitor = async () => {
    while (sent < requests && faults.length < 5) {
      sent += 1
      if (sent === Math.floor(requests / 2)) settled = megabytes(site)
      const attempt = nextAttempt(chance, real)
      const reply = await tryOnce(attempt)
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
      slowest = Math.max(slowest, reply.ms)
      // A busy machine may be slow once; a bad request is slow again when it is alone.
      if (reply.ms > slow || isShed(reply)) again.push(attempt)
      else faults.push(...described(faultsIn(attempt, reply), attempt, seed))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, visitor))
  const seconds = (performance.now() - started) / 1000
  for (const attempt of again) {
    const reply = await tryOnce(attempt)
    const late = reply.ms > slow ? [`took ${Math.round(reply.ms)} ms, alone`] : []
    faults.push(...described([...late, ...faultsIn(attempt, reply)], attempt, seed))
  }
  const grown = megabytes(site) - settled
  process.stdout.write(
    `${sent} requests in ${seconds.toFixed(1)} s, slowest ${Math.round(slowest)} ms, tried again ${again.length}, ` +
      `memory ${settled} MB + ${grown} MB, statuses ${JSON.stringify([...statuses].toSorted(([one], [other]) => one - other))} (SEED=${seed})\n`,
  )
  expect(faults).toEqual([])
  expect(site.running()).toBe(true)
  // Level 50 is an error, 60 the end. Every fault is logged at one of them.
  expect(
    site
      .said()
      .match(/^.*("level":[56]0|Unhandled|Exception|Warning).*$/gm)
      ?.slice(0, 5),
  ).toBeUndefined()
  expect(grown, 'megabytes more after the second half').toBeLessThan(80)
  expect(again.length, 'slow or shed at first').toBeLessThan(requests / 500)
})

it('shows everyone else the same pages after as before', async () => {
  for (const path of ['/', '/search?q=play', `/listings/${real.slugs[0]}`]) {
    const reply = await exchange(site.port, get(path))
    expect(reply.status, path).toBe(200)
    expect(reply.body).not.toContain(poison)
    expect(reply.body).not.toContain('x7q')
  }
})

const tryOnce = ({ bytes, broken }: Attempt): Promise<Reply> =>
  exchange(site.port, bytes, { patience: 15_000, hangUp: broken }).catch((fault: unknown) => ({
    status: /No answer/.test(String(fault)) ? 599 : hungUp,
    headers: {},
    body: '',
    ms: 0,
  }))

const isShed = ({ status, headers }: Reply): boolean => status === 503 && headers['retry-after'] === '5'

const described = (faults: readonly string[], { bytes }: Attempt, seed: number): string[] =>
  faults.map(
    (fault) => `${fault}: ${JSON.stringify(bytes.subarray(0, 600).toString('latin1'))} (SEED=${seed})`,
  )

const megabytes = ({ pid }: Site): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)

/** Collects addresses, keys and tickets that are real. */
const lookRound = async (port: number): Promise<Real> => {
  const page = async (path: string) => (await exchange(port, get(path))).body
  const [results, feed, home] = await Promise.all(
    ['/search?q=play', '/open-referral/v3/services?minimal=true', '/'].map(page),
  )
  const every = (text: string | undefined, pattern: RegExp) => [
    ...new Set([...(text ?? '').matchAll(pattern)].map((match) => match[1]!)),
  ]
  const forms = await Promise.all(Array.from({ length: 5 }, (_, nth) => fillIn(port, `form ${nth}`)))
  return {
    slugs: every(results, /\/listings\/([a-z0-9-]+)/g),
    ids: [...every(feed, /"id":"([0-9a-f-]{36})"/g), '00000000-0000-4000-8000-000000000000'],
    assets: every(home, /\/assets\/([\w.-]+)/g),
    tickets: forms.map(({ body, cookie }) => ({
      field: new URLSearchParams(body).get('form_ticket') ?? '',
      cookie,
    })),
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesIn } from './kept.ts'
import { acknowledged, fillIn, send } from './reporter.ts'
import { freeze, newDataFolder, startSite, thaw, untilReady, type Site } from './site.ts'
import { exchange, get, type Reply } from './wire.ts'

const { folder, clear } = newDataFolder()
let site: Site
let seen: readonly string[]

const readable = [
  '/',
  '/search',
  '/search?q=portage',
  '/search?q=portidge',
  '/search?q=portage&postcode=CV2',
  '/search?q=speech+cv1+2gn',
  '/search?q=zzzzqqqq',
  '/search/suggest?q=por',
  '/accessibility',
  '/health',
]

beforeAll(async () => {
  site = await startSite(folder)
  const results = await exchange(site.port, get('/search?q=play'))
  seen = [...new Set(results.body.match(/\/listings\/[a-z0-9-]+/g))].slice(0, 3)
  if (seen.length === 0) throw new Error('A search for “play” found no listing to visit.')
})
afterAll(async () => {
  thaw(folder)
  await site.kill()
  await clear()
})

const visit = (path: string): Promise<Reply> => exchange(site.port, get(path), { patience: 30_000 })

/** Every page somebody may read, and how long each took: the words that fail are in the list. */
const pagesThatFail = async (): Promise<string[]> => {
  const failures: string[] = []
  for (const path of [...readable, ...seen, ...seen.map((listing) => `${listing}/details`)]) {
    // Never asked for before, so that no kept page can stand in.
    const fresh = `${path}${path.includes('?') ? '&' : '?'}fresh=${Math.random()}`
    const { status, ms } = await visit(fresh).catch(() => ({ status: 0, ms: Infinity }))
    if (status !== 200 || ms > 2_000) failures.push(`${path}: ${status} after ${Math.round(ms)} ms`)
  }
  return failures
}

describe('while the database does not answer', () => {
  it('everything can still be read, nothing is falsely taken in, and no word is lost', async () => {
    const before = await fillIn(site.port, 'written before')
    const kept = await fillIn(site.port, 'my own words <b>&</b> mine')
    expect(acknowledged(await send(site.port, before))).toBeDefined()

    freeze(folder)
    expect(await pagesThatFail()).toEqual([])

    const ready = await visit('/ready')
    expect(ready.status).toBe(503)
    expect(ready.body).toContain('database')
    expect(ready.ms).toBeLessThan(5_000)

    const refused = await send(site.port, kept, { patience: 30_000 })
    expect(refused.status).toBe(503)
    expect(refused.headers['retry-after']).toMatch(/^\d+$/)
    expect(refused.body).toContain('my own words &lt;b')
    expect(refused.body).toContain('form_ticket')
    expect(refused.ms).toBeLessThan(12_000)

    // A crowd that wants to send must not keep anyone from reading.
    const crowd = Array.from({ length: 20 }, () => send(site.port, kept, { patience: 40_000 }))
    await pause(100)
    expect(await pagesThatFail()).toEqual([])
    const answers = new Set((await Promise.all(crowd)).map(({ status }) => status))
    expect([...answers]).toEqual([503])

    thaw(folder)
    await untilReady(site)
    expect(acknowledged(await send(site.port, kept))).toBeDefined()
    const records = await messagesIn(folder)
    expect(records.get('written before')).toHaveLength(1)
    expect(records.get('my own words <b>&</b> mine')).toHaveLength(1)
    expect(site.running()).toBe(true)
  })
})

import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { testDatabase } from '../database.ts'
import { chanceFrom } from '../reliability/chance.ts'
import { fuzz, sixRoles } from './fuzz.ts'
import { type Grammar, learnGrammar } from './grammar.ts'
import { openWorld, type OpenWorld } from './open-world.ts'
import { plantEcho } from './planted.ts'

const requests = Number(process.env['REQUESTS'] ?? 6_000)
vi.setConfig({ testTimeout: 600_000 + requests * 10 })

let world: OpenWorld
let grammar: Grammar
beforeAll(async () => {
  const { url } = await testDatabase()
  world = await openWorld(url, plantEcho, sixRoles)
  grammar = await learnGrammar(world, sixRoles)
}, 120_000)
afterAll(() => world.site.close())

it('thousands of odd requests as six people who are signed in break nothing, and are never repeated as markup', async () => {
  const seed = Number(process.env['SEED'] ?? 44)
  expect(grammar.fields.size).toBeGreaterThan(10)
  const started = performance.now()
  const { sent, statuses, slowest, faults, out } = await fuzz(
    world,
    without(grammar),
    chanceFrom(seed),
    requests,
  )
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(
    `${sent} requests in ${seconds} s to ${grammar.routes.length} routes and ${grammar.fields.size} forms, ` +
      `slowest alone ${Math.round(slowest)} ms, ${JSON.stringify(statuses)} (SEED=${seed})\n`,
  )
  expect(faults.map((fault) => `${fault} (SEED=${seed})`)).toEqual([])
  expect(sent).toBe(requests)
  expect(out).toEqual([])
})

it('a page that repeats what it was sent as it stands is found at once', async () => {
  const { faults } = await fuzz(world, only(grammar), chanceFrom(7), 2_000)
  expect(faults.some((fault) => fault.startsWith('repeated markup'))).toBe(true)
})

const isPlanted = (path: string): boolean => path.startsWith('/planted')
const without = (all: Grammar): Grammar => ({
  ...all,
  routes: all.routes.filter(({ path }) => !isPlanted(path)),
})
const only = (all: Grammar): Grammar => ({ ...all, routes: all.routes.filter(({ path }) => isPlanted(path)) })

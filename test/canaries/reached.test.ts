import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadExamples } from '#feedback'
import { sql } from '#kit/db'
import { testDatabase } from '../database.ts'
import { ruleFor } from '../../src/route-rules.ts'
import { notByLinks } from './not-by-links.ts'
import { openSite, type Site } from './site.ts'
import { type Walk, walkByLinks } from './walk-by-links.ts'

let site: Site
let walk: Walk
beforeAll(async () => {
  const { url } = await testDatabase()
  site = await openSite(url)
  await loadExamples(site.database, site.pack.feedback)
  await untilAllIsInvented(site)
  walk = await walkByLinks(site.app, site.routes)
}, 300_000)
afterAll(() => site.close())

/** Cases are invented beside the first visits, and papers beside them: each ends with a message of its own. */
const untilAllIsInvented = async ({ database }: Site): Promise<void> => {
  for (let tries = 0; tries < 600; tries++, await pause(200)) {
    const { rows } =
      await sql`select from messages.message where idempotency_key = any(${lastOfEach})`.execute(database)
    if (rows.length === lastOfEach.length) return
  }
  throw new Error('The demonstration was not invented in two minutes.')
}

const lastOfEach = ['invented message that does not arrive', 'invented letter home']

const pages = (): readonly string[] => [
  ...new Set(
    site.routes
      .filter(({ method, path }) => method === 'GET' && ruleFor(path)?.who !== 'machine')
      .map(({ path }) => path),
  ),
]

it('no link leads whoever is shown it to a page that is not there', () => {
  expect(walk.broken).toEqual([])
})

it('every page is reached by somebody by links from home, but those that say here why not', () => {
  expect(walk.reached.size).toBeGreaterThan(200)
  const unreached = pages().filter((path) => !walk.reached.has(path))
  expect(unreached.filter((path) => !notByLinks.some(({ paths }) => paths.test(path)))).toEqual([])
})

it('and each reason why not is needed', () => {
  const unreached = pages().filter((path) => !walk.reached.has(path))
  expect(notByLinks.filter(({ paths }) => !unreached.some((path) => paths.test(path)))).toEqual([])
})

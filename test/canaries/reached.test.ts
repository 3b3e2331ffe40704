import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, afterAll, expect, it } from 'vitest'
import { loadExamples } from '#feedback'
import { sql } from '#kit/db'
import { testDatabase } from '../database.ts'
import { openSite, type Site } from './site.ts'
import { type Walk, walkByLinks } from './walk-by-links.ts'

let site: Site
let walk: Walk
beforeAll(async () => {
  const { url } = await testDatabase()
  site = await openSite(url)
  await loadExamples(site.database, site.pack.feedback)
  const t = Date.now()
  await untilAllIsInvented(site)
  console.log('invented', Date.now() - t)
  walk = await walkByLinks(site.app, site.routes)
  console.log('walked', Date.now() - t)
}, 300_000)
afterAll(() => site.close())

/** Cases are invented beside the first visits. */
const untilAllIsInvented = async ({ database }: Site): Promise<void> => {
  let last = ''
  for (let same = 0; same < 6; await pause(500)) {
    const { rows } = await sql<{ n: string }>`select concat((select count(*) from cases.act), ' ',
      (select count(*) from documents.version)) as n`.execute(database)
    same = rows[0]!.n === last ? same + 1 : 0
    last = rows[0]!.n
  }
}

it('no link leads whoever is shown it to a page that is not there', () => {
  expect(walk.broken).toEqual([])
})

it('every page is reached by somebody by links', () => {
  const get = [...new Set(site.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))]
  expect(get.filter((path) => !walk.reached.has(path) && !walk.pressed.has(path))).toEqual([])
})

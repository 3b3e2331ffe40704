import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../../../authorities/northmere/pack.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import type { StaffRole } from '#access'
import type { Worker } from '#cases'
import { keepInventedCases } from '#ehc'
import { parseDay, toEpochDay } from '#kit/day'
import { createFrame, createPageCache, createServer } from '#kit/http'
import { figureOf } from '../rules/measure.ts'
import { type MeasureName, measures } from '../rules/measures.ts'
import { findFacts } from '../store/facts.ts'
import { insightPages } from './page.tsx'

const today = parseDay('2026-06-15')!
const [north, south] = [
  '00000000-0000-4000-8000-000000000003',
  '00000000-0000-4000-8000-000000000004',
] as const
const officer = {
  accountId: '00000000-0000-4000-8000-0000000000a1',
  personId: '00000000-0000-4000-8000-000000000011',
  as: 'Jerome Pettifer, EHC coordinator',
}

let test: TestDatabase
let app: FastifyInstance
let worker: Worker
beforeAll(async () => {
  test = await testDatabase()
  await keepInventedCases({
    database: test.database,
    authority: 'northmere',
    teamId: north,
    officer,
    manager: officer,
    panel: [],
    healthBody: 'Northmere Integrated Care Board',
    contacts: {
      council: 'Northmere Council',
      team: 'EHC team north',
      advice: 'Northmere SENDIASS',
      mediation: 'Northmere Mediation',
      disagreement: 'Talk It Through',
      schools: 'The list is on our website.',
    },
    today,
    stopping: () => false,
  })
  const pages = createPageCache()
  app = await createServer({ log: 'silent', pages, unreadablePage: () => '' })
  insightPages({
    frame: createFrame(pack.site, { 'main.css': '', 'main.js': '' }, pages),
    within: (routes) => void app.register((within) => Promise.resolve(routes(within))),
    workerOf: () => Promise.resolve(worker),
    namesOf: () => Promise.resolve(new Map([[officer.personId, 'Jerome Pettifer']])),
    today: () => today,
    database: test.database,
    authority: 'northmere',
  })
}, 60_000)
afterAll(async () => {
  await app.close()
  await test.drop()
})

const as = (role: StaffRole, team: string): Worker => ({
  asker: {
    accountId: officer.personId,
    personId: officer.personId,
    memberships: [
      { role, authority: 'northmere', organisationId: null, teamId: team, from: 0 as never, to: null },
    ],
    today: toEpochDay(today),
    now: Date.UTC(2026, 5, 15, 9),
    provedAt: null,
    glass: [],
  },
  personId: officer.personId,
  name: 'Somebody',
  as: role,
  teams: [{ id: team, name: 'EHC team' }],
})
const get = (url: string) => app.inject({ url })
const names = Object.keys(measures) as MeasureName[]

describe('a manager', () => {
  beforeAll(() => void (worker = as('EHC manager', north)))

  it('sees the numbers of their own team, and the way to each', async () => {
    const { statusCode, body } = await get('/insight')
    expect(statusCode).toBe(200)
    for (const name of names) expect(body).toContain(`href="/insight/${name}"`)
  })

  it.each(names)('finds behind every figure of %s just so many cases', async (name) => {
    const facts = { ...(await findFacts(test.database, [north], '2026-06-15')), today: '2026-06-15' }
    const rows = measures[name].rows({ ...facts, names: new Map([[officer.personId, 'Jerome Pettifer']]) })
    const { body } = await get(`/insight/${name}`)
    const links = [...body.matchAll(/href="(\/insight\/[^"]+\/cases\?[^"]+)">(\d+)</g)]
    const counted = rows.flatMap(({ cells }) => Object.values(cells)).filter((cell) => 'cases' in cell)
    expect(links.length).toBe(counted.filter((cell) => figureOf(cell)! > 0).length)
    for (const [, href, figure] of links) {
      const cases = await get(href!.replaceAll('&amp;', '&'))
      expect(new Set(cases.body.match(/href="\/desk\/RQ-[^"]+"/g)).size).toBe(Number(figure))
    }
  })

  it.each(names)('has %s as a table for a spreadsheet with the same rows', async (name) => {
    const { headers, body } = await get(`/insight/${name}/csv`)
    expect(headers['content-type']).toContain('text/csv')
    const facts = { ...(await findFacts(test.database, [north], '2026-06-15')), today: '2026-06-15' }
    const rows = measures[name].rows({ ...facts, names: new Map([[officer.personId, 'Jerome Pettifer']]) })
    expect((parse(body, { record_delimiter: '\r\n' }) as unknown[]).length).toBe(rows.length + 1)
  })

  it.each([
    '/insight/nothing',
    '/insight/plans/cases?row=2020-01&column=late',
    '/insight/plans/cases',
    '/insight/__proto__',
  ])('is told that %s is not there', async (path) => expect((await get(path)).statusCode).toBe(404))
})

describe('anybody else', () => {
  it('of another team is shown none of these cases', async () => {
    worker = as('EHC manager', south)
    for (const name of names) expect((await get(`/insight/${name}`)).body).not.toMatch(/\/cases\?/)
  })

  it('who may not see numbers is told that there is nothing here', async () => {
    worker = as('EHC coordinator', north)
    for (const path of [
      '/insight',
      '/insight/plans',
      '/insight/plans/csv',
      '/insight/plans/cases?row=2026-05&column=late',
    ])
      expect((await get(path)).statusCode).toBe(404)
  })
})

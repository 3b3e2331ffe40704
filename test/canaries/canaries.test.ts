import { crc32 } from 'node:zlib'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../database.ts'
import { audited } from './audited.ts'
import { type Cell, isAboutOne, persons } from './cells.ts'
import { columnsWithoutCanary, withoutCanary } from './columns.ts'
import { may } from './expected.ts'
import { type Findings, runMatrix } from './matrix.ts'
import { openWorld, type OpenWorld } from './open-world.ts'
import { nameBy, plantIn } from './planted.ts'

let world: OpenWorld
let pool: Pool
beforeAll(async () => {
  const { url } = await testDatabase()
  pool = new Pool({ connectionString: url, max: 4 })
  world = await openWorld(url, (app) => plantIn(app, nameBy(pool)))
}, 120_000)
afterAll(async () => {
  await world.site.close()
  await pool.end()
})

const isPlanted = ({ path }: Cell): boolean => path.startsWith('/planted/')

/**
 * A part of the questions, the same in every run: whole rows of them, so that each child can be held to the one who is
 * not there. Pages about one child come most often. `npm run bench -- --only access-routes` asks all.
 */
const aSample = (cell: Cell): boolean => {
  if (isPlanted(cell)) return false
  if (only !== undefined) return only.test(`${cell.method} ${cell.path}`)
  const isInside =
    /^(record|casework)\//.test(cell.room) && !/^\/(account|sign-|set-up|ask-for)/.test(cell.path)
  const oneIn = !isInside || !isAboutOne(cell.path) ? 8 : cell.ticket ? 2 : cell.method === 'GET' ? 1 : 8
  return crc32(`${cell.who} ${cell.method} ${cell.path} ${cell.ticket}`) % (oneIn * sparsely) === 0
}
/** `ONLY='GET /records'` asks all of one part. */
const only = process.env['ONLY'] === undefined ? undefined : new RegExp(process.env['ONLY'])
const sparsely = Number(process.env['ONE_IN'] ?? 12)

describe('the world that is asked about', () => {
  it('has 22 kinds of person or more, and a canary in every column of words about a child', async () => {
    expect(persons.length).toBeGreaterThanOrEqual(22)
    for (const schema of ['people', 'ehc']) {
      const bare = await columnsWithoutCanary(world.site, schema)
      expect(bare.filter((column) => !withoutCanary.has(column))).toEqual([])
    }
  })

  it('has canaries that somebody may see and canaries that are kept from the same person', () => {
    expect(may('parent', 'own', 'see child')).toBe(true)
    expect(may('parent', 'restricted', 'see child')).toBe(false)
    expect(may('parent', 'ended', 'see child')).toBe(false)
    expect(may('coordinator who is kin', 'own', 'see contact details')).toBe(false)
    expect(may('adviser whose advice ended', 'own', 'see request pack')).toBe(false)
    expect(may('disabled account', 'own', 'see child')).toBe(false)
    expect(may('young person', 'young person', 'see withheld address')).toBe(true)
  })
})

describe('over every address, everybody and every child', () => {
  let found: Findings
  beforeAll(async () => {
    const started = performance.now()
    found = await runMatrix(world, { slug: 'nothing-here', wanted: aSample })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    process.stdout.write(`${found.cells} cells in ${seconds} s, ${JSON.stringify(found.statuses)}\n`)
  }, 300_000)

  it('nobody is shown a word of a child that is not theirs to see', () => {
    expect(found.cells).toBeGreaterThan(500)
    expect(found.leaks.slice(0, 20)).toEqual([])
  })

  it('“not yours” and “not there” are the same to the byte', () => {
    expect(found.telling.slice(0, 20)).toEqual([])
  })

  it('nothing breaks', () => {
    expect(found.faults.slice(0, 20)).toEqual([])
  })

  it('every answer that carries something of a child has left its mark in the trail', async () => {
    const { looks, marks, missing } = await audited(world, found.carrying)
    process.stdout.write(`${looks} looks, ${marks} marks in the trail\n`)
    expect(missing.slice(0, 20)).toEqual([])
    expect(marks).toBe(looks)
  })

  it('no message on its way out holds a word of a child', async () => {
    const { rows } = await pool.query<{ text: string }>('select m::text as text from messages.message as m')
    expect(rows.filter(({ text }) => world.tokens.foundIn(text).length > 0)).toEqual([])
  })
})

describe('a page that', () => {
  it('shows a child to whoever asks is found, and so is one that leaves no mark', async () => {
    const found = await runMatrix(world, { slug: 'x', wanted: ({ path }) => path === '/planted/shows/:id' })
    expect(found.leaks.filter((leak) => leak.startsWith('nobody: GET')).length).toBe(6)
    // Their own child, and the name of the child's sibling, they may be told.
    expect(found.leaks.filter((leak) => leak.startsWith('parent: GET')).length).toBe(4)
    expect(
      found.leaks.filter((leak) => leak.includes('told person.given_name of “own”')).length,
    ).toBeGreaterThan(5)
    const { looks, marks } = await audited(world, found.carrying)
    expect(looks).toBeGreaterThan(200)
    expect(marks).toBe(0)
  })

  it('tells a child who may not be seen from one who is not there is found', async () => {
    const found = await runMatrix(world, { slug: 'x', wanted: ({ path }) => path === '/planted/tells/:id' })
    expect(found.telling.filter((told) => told.startsWith('nobody: GET')).length).toBe(6)
  })
})

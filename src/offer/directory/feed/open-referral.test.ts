import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pack } from '../../../../authorities/coventry/pack.ts'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { northmereListings, northmereSource } from '../../../../test/northmere/listings.ts'
import { applyImport } from '../import/apply.ts'
import { saveTaxonomies } from '../store/taxonomies.ts'
import type { DirectoryDatabase, DirectoryTables } from '../store/tables.ts'
import { openReferral } from './open-referral.ts'

const standard = join(import.meta.dirname, '../../../../../shared/oruk')
const base = '/open-referral/v3'
let held: TestDatabase
let db: DirectoryDatabase
let app: FastifyInstance

beforeAll(async () => {
  held = await testDatabase()
  db = held.database.withTables<DirectoryTables>()
  await saveTaxonomies(db, pack.directory.taxonomies)
  const rows = northmereListings(130).map((listing, row) => ({ row, key: listing.id, listing }))
  const at = '2026-10-01T09:00:00.000Z'
  await applyImport(db, northmereSource, rows, { at, pack: pack.directory })
  app = Fastify()
  await openReferral(app, { db, pack: pack.directory, baseUrl: 'https://localoffer.example' })
})
afterAll(async () => {
  await app.close()
  await held.drop()
})

type Item = Record<string, unknown> & { id: string }
type Page = {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  contents: Item[]
} & Record<'first_page' | 'last_page' | 'empty', boolean>
const get = (path: string) => app.inject({ url: `${base}${path}` })
const page = async (path: string): Promise<Page> => {
  const answer = await get(path)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<Page>()
}

describe.skipIf(!existsSync(standard))(
  'held to the official schemas (not here: ../shared/oruk is missing)',
  () => {
    const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
    const schema = (name: string): object =>
      JSON.parse(readFileSync(join(standard, 'schemas', `${name}.json`), 'utf8')) as object
    const faults = (name: string, document: unknown): string[] => {
      const check = ajv.getSchema(name) ?? ajv.addSchema(schema(name), name).getSchema(name)!
      return check(document)
        ? []
        : (check.errors ?? []).map(
            (one: { instancePath: string; message?: string }) => `${one.instancePath} ${one.message}`,
          )
    }
    const mock = (folder: string, name: string): unknown =>
      JSON.parse(readFileSync(join(standard, 'mocks', folder, `${name}.json`), 'utf8'))

    test('the schemas pass what the standard’s authors say is right, and fail what they say is wrong', () => {
      expect(faults('service', mock('Default', 'service_full'))).toEqual([])
      expect(faults('service_list', mock('Test', 'service_list'))).toEqual([])
      expect(faults('service', mock('Fail', 'service_full'))).not.toEqual([])
      expect(faults('service_list', mock('Fail', 'service_list'))).not.toEqual([])
      expect(faults('taxonomy_term', mock('Fail', 'taxonomy_term'))).not.toEqual([])
    })

    test('the front of the feed says its version', async () => {
      const about = (await get('/')).json<{ version: string }>()
      expect(about.version).toBe('HSDS-UK-3.0')
      expect(faults('api_details', about)).toEqual([])
    })

    test('every service passes, one by one and in full lists', async () => {
      for (let number = 1; number <= 3; number += 1) {
        const listed = await page(`/services?per_page=50&page=${number}`)
        expect(faults('service_list', listed)).toEqual([])
        const full = await page(`/services?per_page=50&full=true&page=${number}`)
        for (const service of full.contents) expect(faults('service', service)).toEqual([])
        for (const { id } of listed.contents.slice(0, 5)) {
          expect(faults('service', (await get(`/services/${id}`)).json())).toEqual([])
        }
      }
    })

    test.each([
      ['/service_at_locations', 'service_at_location'],
      ['/taxonomies', 'taxonomy'],
      ['/taxonomy_terms', 'taxonomy_term'],
    ])('%s passes, as a list and one by one', async (path, name) => {
      const listed = await page(path)
      expect(listed.size).toBeGreaterThan(2)
      expect(faults(`${name}_list`, listed)).toEqual([])
      for (const { id } of listed.contents.slice(0, 10)) {
        expect(faults(name, (await get(`${path}/${id}`)).json())).toEqual([])
      }
    })

    test('an organisation passes', async () => {
      const [first] = (await page('/organizations')).contents
      expect(faults('organization', (await get(`/organizations/${first!.id}`)).json())).toEqual([])
    })
  },
)

test.each(['/services', '/service_at_locations', '/organizations', '/taxonomies', '/taxonomy_terms'])(
  'every page of %s obeys the five rules of paging, five to a page',
  async (path) => {
    const first = await page(`${path}?per_page=5`)
    const seen = new Set<string>()
    for (let number = 1; number <= first.total_pages; number += 1) {
      const one = await page(`${path}?per_page=5&page=${number}`)
      expect(one.page_number).toBe(number)
      expect(one.first_page).toBe(number === 1)
      expect(one.last_page).toBe(number === one.total_pages)
      expect(one.empty).toBe(one.contents.length === 0)
      expect(one.size).toBe(one.contents.length)
      if (number < one.total_pages) expect(one.size).toBe(5)
      one.contents.forEach(({ id }) => seen.add(id))
    }
    expect(seen.size).toBe(first.total_items)
  },
)

test('a list with nothing in it is one empty page', async () => {
  const none = await page('/services?search=xylophonically')
  expect(none).toEqual({
    total_items: 0,
    total_pages: 1,
    page_number: 1,
    size: 0,
    first_page: true,
    last_page: true,
    empty: true,
    contents: [],
  })
})

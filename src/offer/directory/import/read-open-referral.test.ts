import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pack } from '../../../../authorities/coventry/pack.ts'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { northmereListings, northmereSource } from '../../../../test/northmere/listings.ts'
import { openReferral } from '../feed/open-referral.ts'
import type { Listing } from '../rules/listing.ts'
import { everyPublished } from '../store/published.ts'
import { saveTaxonomies } from '../store/taxonomies.ts'
import type { DirectoryDatabase, DirectoryTables } from '../store/tables.ts'
import { applyImport } from './apply.ts'
import { checkListing } from './check-listing.ts'
import { fetchOpenReferral } from './fetch-open-referral.ts'
import { readJson } from './read-json.ts'
import { readOpenReferral } from './read-open-referral.ts'

let held: TestDatabase
let db: DirectoryDatabase
const app = Fastify()
const { taxonomies } = pack.directory
const at = '2026-10-05T09:00:00.000Z'
const settings = { timeoutMs: 20_000 }

beforeAll(async () => {
  held = await testDatabase()
  db = held.database.withTables<DirectoryTables>()
  await saveTaxonomies(db, taxonomies)
  const rows = northmereListings(130).map((listing, row) => ({ row, key: listing.id, listing }))
  await applyImport(db, northmereSource, rows, { at, pack: pack.directory })
  await openReferral(app, { db, pack: pack.directory, baseUrl: 'https://localoffer.example' })
  await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  await held.drop()
})

const address = (): string =>
  `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/open-referral/v3`

test('one Waymark harvests another’s feed and loses nothing but the ids', async () => {
  const services = await fetchOpenReferral(`${address()}/services?page=3`, settings)
  if (!services.ok) throw new Error(services.reason)
  const rows = readOpenReferral(services.value, 'next-door', taxonomies)
  const told = new Map<string, Listing>()
  for await (const listing of everyPublished(db)) told.set(listing.id, listing)
  expect(rows.length).toBe(told.size)
  for (const row of rows) {
    if ('refused' in row) throw new Error(row.refused.join(' '))
    expect(checkListing(row.listing)).toEqual([])
    expect(facts(row.listing)).toEqual(facts(told.get(row.key)!))
  }
})

/** Everything of a listing but what belongs to where it was read from. */
const facts = (listing: Listing): unknown =>
  JSON.parse(
    JSON.stringify({ ...listing, slug: '', last_modified: '' }, (name, value: unknown) =>
      ['id', 'state_province', 'country'].includes(name) ? undefined : value,
    ),
    (_name, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : value,
  )

test('a second harvest of an unchanged feed changes nothing', async () => {
  const services = await fetchOpenReferral(address(), settings)
  if (!services.ok) throw new Error(services.reason)
  const rows = readOpenReferral(services.value, 'next-door', taxonomies)
  const options = { at, pack: pack.directory, wholeSource: true }
  const first = await applyImport(db, 'next-door', rows, options)
  expect(first.added.length).toBe(130)
  expect(await applyImport(db, 'next-door', rows, options)).toMatchObject({
    unchanged: 130,
    changed: [],
    added: [],
  })
})

test('an address that is no feed is refused in a sentence', async () => {
  expect(await fetchOpenReferral('ftp://example.org', settings)).toMatchObject({ ok: false })
  expect(await fetchOpenReferral('file:///etc/passwd', settings)).toMatchObject({ ok: false })
  expect(await fetchOpenReferral(`${address()}/nothing`, settings)).toMatchObject({
    reason: expect.stringContaining('refused to answer (404)') as string,
  })
  expect(await fetchOpenReferral('http://127.0.0.1:9', settings)).toMatchObject({
    reason: expect.stringContaining('could not be reached') as string,
  })
})

test('times, ages and places are read however the standard lets them be written', () => {
  const [row] = readOpenReferral(
    [
      {
        id: 'x',
        name: 'Club',
        description: '<p>Fun &amp; games</p><p>All welcome</p>',
        minimum_age: '0.25',
        maximum_age: 11,
        organization: { id: 'o', name: 'Org', description: 'Org' },
        schedules: [
          {
            freq: 'WEEKLY',
            byday: 'mo, we',
            opens_at: '9:30:00Z',
            closes_at: '11:00',
            dtstart: '2026-09-01T00:00:00Z',
          },
          { freq: 'DAILY' },
          { freq: 'MONTHLY', bymonthday: '2,3' },
          {},
        ],
        languages: [{ code: 'pl' }, { id: 'y' }],
        service_at_locations: [
          { location: { latitude: 100, longitude: 101, addresses: [{ address_1: 'A', address_2: 'B' }] } },
        ],
      },
    ],
    'a-test',
    taxonomies,
  )
  if (!row || 'refused' in row) throw new Error('refused')
  expect(checkListing(row.listing)).toEqual([])
  expect(row.listing).toMatchObject({
    description: 'Fun & games\nAll welcome',
    minimum_age_months: 3,
    maximum_age_months: 132,
    organization: { name: 'Org' },
    schedules: [
      { byday: 'MO,WE', opens_at: '09:30', closes_at: '11:00', dtstart: '2026-09-01' },
      { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU' },
      { freq: 'MONTHLY', description: 'On these days of the month: 2,3' },
    ],
    languages: [{ name: 'Polish' }],
    service_at_locations: [{ location: { address: { address_1: 'A, B' } } }],
  })
  expect(row.listing.organization.description).toBeUndefined()
  expect(row.listing.service_at_locations![0]!.location.latitude).toBeUndefined()
})

test.each([
  ['a list', (services: string[]) => `[${services.join(',')}]`],
  ['a page of a feed', (services: string[]) => `{"total_items":2,"contents":[${services.join(',')}]}`],
  ['a line each', (services: string[]) => services.join('\n')],
])('services are found in %s', (_what, write) => {
  const services = ['a', 'b'].map((id) => JSON.stringify({ id, name: id, organization: { name: 'Org' } }))
  const read = readJson(write(services), 'a-test', taxonomies)
  expect(read.ok && read.value.map((row) => row.key)).toEqual(['a', 'b'])
})

test('a line that is broken is refused by its number, and the others are read', () => {
  const good = JSON.stringify({ id: 'a', name: 'A', organization: { name: 'Org' } })
  const read = readJson(`${good}\n{"id": "b", "na\n${good}`, 'a-test', taxonomies)
  expect(read.ok && read.value.map((row) => 'refused' in row)).toEqual([false, true, false])
})

const mocks = join(import.meta.dirname, '../../../../../shared/oruk/mocks')
test.skipIf(!existsSync(mocks))(
  'of the official example’s 128 services, all that name an organisation are read (needs ../shared/oruk)',
  () => {
    const list = readFileSync(join(mocks, 'Test/service_list_data.json'), 'utf8')
    const read = readJson(list, 'a-test', taxonomies)
    if (!read.ok) throw new Error(read.reason)
    const told = (JSON.parse(list) as { contents: { organization?: unknown }[] }).contents
    expect(read.value.map((row) => ('refused' in row ? row.refused : checkListing(row.listing)))).toEqual(
      told.map(({ organization }) => (organization ? [] : ['The organisation is missing.'])),
    )
    expect(told.length).toBe(128)
  },
)

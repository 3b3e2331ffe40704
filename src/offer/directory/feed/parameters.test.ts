import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pack } from '../../../../authorities/coventry/pack.ts'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { northmereListings, northmereSource } from '../../../../test/northmere/listings.ts'
import { applyImport } from '../import/apply.ts'
import { taxonomyId, termId } from '../rules/identity.ts'
import type { Listing } from '../rules/listing.ts'
import { everyPublished } from '../store/published.ts'
import { saveTaxonomies } from '../store/taxonomies.ts'
import type { DirectoryDatabase, DirectoryTables } from '../store/tables.ts'
import { openReferral } from './open-referral.ts'

let held: TestDatabase
let db: DirectoryDatabase
let app: FastifyInstance
const listings: Listing[] = []
const base = '/open-referral/v3'
const rowsOf = (drafts: Listing[]) => drafts.map((listing, row) => ({ row, key: listing.id, listing }))
const drafts = northmereListings(140)

beforeAll(async () => {
  held = await testDatabase()
  db = held.database.withTables<DirectoryTables>()
  await saveTaxonomies(db, pack.directory.taxonomies)
  const options = { pack: pack.directory }
  await applyImport(db, northmereSource, rowsOf(drafts.slice(0, 120)), {
    ...options,
    at: '2026-10-01T09:00:00.000Z',
  })
  await applyImport(db, northmereSource, rowsOf(drafts.slice(120)), {
    ...options,
    at: '2026-10-02T09:00:00.000Z',
  })
  for await (const listing of everyPublished(db)) listings.push(listing)
  app = Fastify()
  await openReferral(app, { db, pack: pack.directory, baseUrl: 'https://localoffer.example' })
})
afterAll(async () => {
  await app.close()
  await held.drop()
})

type Item = Record<string, unknown> & { id: string }
const get = (path: string) => app.inject({ url: `${base}${path}` })
const ids = async (path: string): Promise<string[]> => {
  const answer = await get(`${path}${path.includes('?') ? '&' : '?'}per_page=500`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<{ contents: Item[] }>().contents.map(({ id }) => id)
}
const those = (which: (listing: Listing) => boolean): string[] =>
  listings
    .filter(which)
    .map(({ id }) => id)
    .sort()
const times = (listing: Listing) => [
  ...(listing.schedules ?? []),
  ...(listing.service_at_locations ?? []).flatMap((place) => place.schedules ?? []),
]

const need = termId('need', 'communication-and-interaction')
test.each<[string, (listing: Listing) => boolean]>([
  ['minimum_age=5', ({ minimum_age_months: age }) => age !== undefined && age >= 60],
  ['maximum_age=11', ({ maximum_age_months: age }) => age !== undefined && age <= 132],
  ['minimum_age=2&maximum_age=18', (one) => one.minimum_age_months! >= 24 && one.maximum_age_months! <= 216],
  [
    `taxonomy_term_id=${need}`,
    (one) => !!one.attributes?.some(({ term }) => term === 'communication-and-interaction'),
  ],
  [
    `taxonomy_id=${taxonomyId('access')}`,
    (one) => !!one.attributes?.some(({ taxonomy }) => taxonomy === 'access'),
  ],
  [`taxonomy_id=${need}`, () => false],
  ['modified_after=2026-10-02T09:00:00Z', ({ last_modified: at }) => at >= '2026-10-02'],
  ['modified_after=2026-10-02T10:00:00+01:00', ({ last_modified: at }) => at >= '2026-10-02'],
  ['modified_after=2026-10-02', ({ last_modified: at }) => at >= '2026-10-02'],
  ['start_time=17:00', (one) => times(one).some(({ opens_at: at }) => at && at >= '17:00')],
  ['end_time=12:00', (one) => times(one).some(({ closes_at: at }) => at && at <= '12:00')],
  [
    'day=SA',
    (one) =>
      times(one).some(
        ({ byday, freq, dtstart }) =>
          byday?.includes('SA') || (!freq && dtstart && new Date(`${dtstart}T12:00Z`).getUTCDay() === 6),
      ),
  ],
  [
    'day=MO&start_time=12:00',
    (one) =>
      times(one).some(
        ({ byday, freq, dtstart, opens_at: at }) =>
          at &&
          at >= '12:00' &&
          (byday?.includes('MO') || (!freq && dtstart && new Date(`${dtstart}T12:00Z`).getUTCDay() === 1)),
      ),
  ],
])('services?%s gives exactly those it should', async (query, which) => {
  expect((await ids(`/services?${query}`)).sort()).toEqual(those(which))
})

test('a search finds words of the name, the description and the organisation', async () => {
  const found = await ids('/services?search=counselling')
  expect(found.length).toBeGreaterThan(0)
  expect(found.length).toBeLessThan(listings.length)
})

test('an organisation’s services are found by its id', async () => {
  const [first] = listings
  const found = await ids(`/services?organization_id=${first!.organization.id}`)
  expect(found.sort()).toEqual(those(({ organization }) => organization.id === first!.organization.id))
})

test('places near a postcode are those within so many metres of it', async () => {
  const near = await ids('/service_at_locations?postcode=zn1&proximity=2500')
  const everywhere = await ids('/service_at_locations')
  expect(near.length).toBeGreaterThan(0)
  expect(near.length).toBeLessThan(everywhere.length)
  expect(await ids('/service_at_locations?postcode=ZN1&proximity=1000000')).toEqual(everywhere)
})

test('minimal tells every id and when it changed, in one page', async () => {
  const all = (await get('/services?minimal=true')).json<{ contents: Item[]; last_page: boolean }>()
  expect(all.last_page).toBe(true)
  expect(all.contents.length).toBe(listings.length)
  expect(Object.keys(all.contents[0]!)).toEqual(['id', 'last_modified'])
})

test.each(['/services?full=true', '/service_at_locations?', '/organizations?', '/taxonomy_terms?'])(
  '%s as ndjson tells everything the pages tell, one on a line',
  async (path) => {
    const answer = await get(`${path}&format=ndjson`)
    expect(answer.headers['content-type']).toContain('application/x-ndjson')
    const told = answer.body
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Item).id)
    expect(told).toEqual(await ids(path))
  },
)

test.each([
  ['page=0', 'page must be a whole number from 1.'],
  ['page=two', 'page must be a whole number from 1.'],
  ['per_page=5000', 'per_page must be a whole number from 1 to 500.'],
  ['minimum_age=baby', 'minimum_age must be a number of years.'],
  ['taxonomy_term_id=education', 'taxonomy_term_id must be a UUID.'],
  ['modified_after=yesterday', 'modified_after must be a date-time like 2026-09-01T00:00:00Z.'],
  ['modified_after=2026-02-30', 'modified_after must be a date-time like 2026-09-01T00:00:00Z.'],
  ['day=Someday', 'day must be MO, TU, WE, TH, FR, SA or SU, or several with commas between.'],
  ['start_time=25:00', 'start_time must be a time like 16:30.'],
  ['format=xml', 'format must be json or ndjson.'],
  ['proximity=500', 'proximity needs a postcode to measure from.'],
  ['postcode=hello', 'postcode must be a full postcode or a district, like CV1 2GN or CV1.'],
  ['page=1&page=2', 'page was given more than once.'],
])('services?%s is refused in words, and the refusal may be read from any site', async (query, error) => {
  const answer = await get(`/services?${query}`)
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toEqual({ status: 400, error })
  expect(answer.headers['access-control-allow-origin']).toBe('*')
})

test.each(['/services/not-an-id', `/services/${need}`, '/nothing', '/services?page=999'])(
  '%s is not found, in JSON any site may read',
  async (path) => {
    const answer = await get(path)
    expect(answer.statusCode).toBe(404)
    expect(answer.json<{ error: string }>().error).toMatch(/\.$|v3\/$/)
    expect(answer.headers['access-control-allow-origin']).toBe('*')
  },
)

test('a parameter nobody knows is passed over, and odd words do no harm', async () => {
  expect((await get('/services?colour=blue')).statusCode).toBe(200)
  for (const odd of ["'; drop table x; --", '%00', '%', '"unclosed', ':*&|!', '💥'])
    expect((await get(`/services?search=${encodeURIComponent(odd)}`)).statusCode).toBeLessThan(500)
  expect((await get('/services?search=%00')).statusCode).toBeLessThan(500)
})

test('a browser on another site may ask first', async () => {
  const answer = await app.inject({ method: 'OPTIONS', url: `${base}/services` })
  expect(answer.statusCode).toBe(204)
  expect(answer.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
})

test('nothing can be written through the feed', async () => {
  const answer = await app.inject({ method: 'POST', url: `${base}/services`, payload: {} })
  expect(answer.statusCode).toBe(405)
  expect(answer.headers['access-control-allow-origin']).toBe('*')
})

test('no field is null and no withheld street or postcode is anywhere in the feed', async () => {
  const all = (await get('/services?full=true&format=ndjson')).body
  const places = (await get('/service_at_locations?full=true&format=ndjson')).body
  const secrets = drafts.flatMap((draft) =>
    (draft.service_at_locations ?? []).flatMap(({ location: { address_withheld: secret, address } }) =>
      secret ? [address?.address_1 ?? '', address?.postal_code ?? ''] : [],
    ),
  )
  expect(secrets.length).toBeGreaterThan(4)
  for (const text of [all, places]) {
    expect(text).not.toContain(':null')
    for (const secret of secrets) expect(text).not.toContain(`"${secret}"`)
  }
})

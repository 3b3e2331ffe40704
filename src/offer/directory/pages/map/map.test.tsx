import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { formGuard } from '#kit/form'
import { createFrame, createPageCache, errorPages } from '#kit/http'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { type TestDatabase, testDatabase } from '../../../../../test/database.ts'
import { openCatalogue } from '../../catalogue/index.ts'
import { exampleListing, examplePlace, listingAt } from '../../facts/example-listing.ts'
import type { DirectoryTables } from '../../store/tables.ts'
import { addVersions } from '../../store/versions.ts'
import { listingPage } from '../listing/page.tsx'
import { idOf, today } from '../saved/example-list.ts'
import { examplePack, site } from '../saved/example-pages.tsx'
import { mapPage } from './page.tsx'

const address = { address_1: '1 Market Street', city: 'Northmere', postal_code: 'NM1 1AA' }
const point = { latitude: 52.40812, longitude: -1.5105 }
const at = (last: number, slug: string, facts: Parameters<typeof examplePlace>[0]) =>
  listingAt(examplePlace(facts), [], { id: idOf(last), slug, name: `The ${slug}` })
const listings = [
  at(101, 'library', { ...point, point_is: 'address', address }),
  at(102, 'hall', { ...point, point_is: 'postcode', address }),
  at(103, 'district', { ...point, point_is: 'district', address: { city: 'Northmere' } }),
  at(104, 'refuge', {
    ...point,
    point_is: 'district',
    address: { city: 'Northmere' },
    address_withheld: true,
  }),
  exampleListing({ id: idOf(105), slug: 'helpline', name: 'A helpline' }),
]
const map = {
  tiles: 'https://tiles.example/{z}/{x}/{y}.png',
  credit: { text: 'Map makers', href: 'https://tiles.example/who' },
}

let test: TestDatabase
let withMaps: FastifyInstance
let without: FastifyInstance
beforeAll(async () => {
  test = await testDatabase()
  const database = test.database.withTables<DirectoryTables>()
  await addVersions(database, listings, '2027-01-04T09:00:00.000Z')
  const catalogue = await openCatalogue({ database, pack: examplePack, synonyms: [], vocabulary: [] })
  const open = (pack: typeof examplePack) => {
    const app = Fastify()
    const frame = createFrame(
      site,
      { 'main.css': '/a.css', 'main.js': '/a.js', 'favicon.svg': '/a.svg' },
      createPageCache(),
    )
    errorPages(app, frame, <p class="govuk-body">Ring us</p>)
    const guard = formGuard('a secret for tests, forty letters long..')
    const room = { catalogue, database, pack, site, frame, guard, today, baseUrl: 'https://offer.example' }
    listingPage(app, { ...room, vocabulary: new Set() })
    mapPage(app, { ...room, vocabulary: new Set() })
    return app
  }
  withMaps = open({ ...examplePack, map })
  without = open(examplePack)
})
afterAll(() => test.drop())

const get = (app: FastifyInstance, url: string) => app.inject({ url })

it('asks the tile server for nothing until somebody asks for the map', async () => {
  const listing = await get(withMaps, '/listings/library')
  expect(listing.body).not.toContain('tiles.example')
  expect(listing.body).toContain('href="/listings/library/map"')
})

it('shows the address in words, the map with its pin, and whom to thank', async () => {
  const page = await get(withMaps, '/listings/library/map')
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('1 Market Street, Northmere, NM1 1AA')
  expect(
    page.body.match(/<image href="https:\/\/tiles\.example\/16\/\d+\/\d+\.png"/g)?.length,
  ).toBeGreaterThan(4)
  expect(page.body).toContain('href="https://tiles.example/who"')
  expect(await htmlProblems(page.body)).toEqual([])
})

it('lets pictures in from that one server, on that page alone, and does not tell it which page', async () => {
  const { headers } = await get(withMaps, '/listings/library/map')
  expect(headers['content-security-policy']).toContain("img-src 'self' https://tiles.example data:;")
  expect(headers['referrer-policy']).toBe('strict-origin')
  expect(headers['cache-control']).toBe('no-store')
})

it('says so where the pin is the middle of a postcode', async () => {
  expect((await get(withMaps, '/listings/hall/map')).body).toContain('the middle of the postcode NM1 1AA')
  expect((await get(withMaps, '/listings/library/map')).body).not.toContain('the middle of the postcode')
})

it.each(['district', 'refuge', 'helpline'])('has no map of a %s', async (slug) => {
  expect((await get(withMaps, `/listings/${slug}/map`)).statusCode).toBe(404)
  expect((await get(withMaps, `/listings/${slug}`)).body).not.toContain('/map"')
})

it('says why there is none where only the district is known', async () => {
  expect((await get(withMaps, '/listings/district')).body).toContain('We do not know the exact place')
  expect((await get(withMaps, '/listings/refuge')).body).not.toContain('We do not know the exact place')
})

it('leads to OpenStreetMap where the pack names no tile server', async () => {
  expect((await get(without, '/listings/library/map')).statusCode).toBe(404)
  expect((await get(without, '/listings/library')).body).toContain('https://www.openstreetmap.org/?mlat=')
})

it.each(['', 'x', '99', '-1', '1e3', '15.5'])('takes a zoom of “%s” as well as it can', async (zoom) => {
  expect((await get(withMaps, `/listings/library/map?zoom=${zoom}`)).statusCode).toBe(200)
})

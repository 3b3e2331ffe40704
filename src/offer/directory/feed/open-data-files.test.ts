import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { usualTaxonomies } from '../../../../authorities/taxonomies.ts'
import { pack } from '../../../../authorities/coventry/pack.ts'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { northmereListings, northmereSource } from '../../../../test/northmere/listings.ts'
import { applyImport } from '../import/apply.ts'
import { readCsv } from '../import/read-csv.ts'
import { saveTaxonomies } from '../store/taxonomies.ts'
import type { DirectoryDatabase, DirectoryTables } from '../store/tables.ts'
import { openDataFiles } from './open-data-files.ts'

let held: TestDatabase
let db: DirectoryDatabase
let app: FastifyInstance
const drafts = northmereListings(80)
drafts[0] = { ...drafts[0]!, name: 'Bread & <Roses> "Club"' }

beforeAll(async () => {
  held = await testDatabase()
  db = held.database.withTables<DirectoryTables>()
  await saveTaxonomies(db, usualTaxonomies)
  const rows = drafts.map((listing, row) => ({ row, key: listing.id, listing }))
  const options = { pack: pack.directory, wholeSource: true }
  await applyImport(db, northmereSource, rows, { ...options, at: '2026-10-01T09:00:00.000Z' })
  await applyImport(db, northmereSource, rows.slice(0, 79), { ...options, at: '2026-10-02T09:00:00.000Z' })
  app = Fastify()
  await openDataFiles(app, {
    db,
    pack: { ...pack.directory, taxonomies: usualTaxonomies },
    baseUrl: 'https://localoffer.example',
    title: 'Northmere & Around',
    otherPages: ['/', '/search'],
  })
})
afterAll(async () => {
  await app.close()
  await held.drop()
})

const get = async (url: string): Promise<string> => {
  const answer = await app.inject({ url })
  expect(answer.statusCode).toBe(200)
  return answer.body
}

test('the download has every public listing, and none of a withheld address', async () => {
  const file = await get('/open-data/listings.csv')
  const rows = readCsv(file, 'a-test', usualTaxonomies)
  const names = rows.ok ? rows.value.map((row) => ('listing' in row ? row.listing.name : 'refused')) : []
  expect(names.toSorted()).toEqual(
    drafts
      .slice(0, 79)
      .map(({ name }) => name)
      .toSorted(),
  )
  const secrets = drafts.flatMap((draft) =>
    (draft.service_at_locations ?? []).flatMap(({ location: { address_withheld: secret, address } }) =>
      secret ? [address!.address_1!, address!.postal_code!] : [],
    ),
  )
  expect(secrets.length).toBeGreaterThan(4)
  for (const secret of secrets) expect(file).not.toContain(secret)
})

test('the sitemap has the pages it is told of and every public listing once', async () => {
  const addresses = [...(await get('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => address,
  )
  expect(addresses.length).toBe(2 + 79)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses[1]).toBe('https://localoffer.example/search')
})

test('the feed of changes begins with the newest, and tells what has gone', async () => {
  const feed = await get('/changes.atom')
  const titles = [...feed.matchAll(/<title>([^<]+)<\/title>/g)].map(([, title]) => title)
  expect(titles[0]).toBe('Northmere &amp; Around: what has changed')
  expect(titles[1]).toBe(`No longer listed: ${drafts[79]!.name}`)
  expect(titles.length).toBe(51)
  expect(feed).toContain('<updated>2026-10-02T09:00:00.000Z</updated>')
})

test('marks in a name cannot break the feed of changes', async () => {
  const at = '2026-10-03T09:00:00.000Z'
  const rows = [{ row: 1, key: drafts[0]!.id, listing: { ...drafts[0]!, summary: 'a & b <c> "d"' } }]
  await applyImport(db, northmereSource, rows, { at, pack: pack.directory })
  const feed = await get('/changes.atom')
  expect(feed).toContain('<title>Changed: Bread &amp; &lt;Roses&gt; &quot;Club&quot;</title>')
  expect(feed).toContain('<summary>a &amp; b &lt;c&gt; &quot;d&quot;</summary>')
})

test('a browser learns how to search the site', async () => {
  const description = await get('/opensearch.xml')
  expect(description).toContain('template="https://localoffer.example/search?q={searchTerms}"')
  const short = /<ShortName>([^<]*)/.exec(description)![1]!
  expect(short.length).toBeLessThanOrEqual(16)
  expect(`${/<LongName>([^<]*)/.exec(description)![1]!} `.startsWith(`${short} `)).toBe(true)
})

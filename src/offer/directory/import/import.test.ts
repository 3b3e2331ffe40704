import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pack } from '../../../../authorities/coventry/pack.ts'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { northmereListings, northmereSource } from '../../../../test/northmere/listings.ts'
import type { Listing } from '../rules/listing.ts'
import { everyPublished, findPublished, publishedByIds, publishedSince } from '../store/published.ts'
import { saveTaxonomies } from '../store/taxonomies.ts'
import type { DirectoryDatabase, DirectoryTables } from '../store/tables.ts'
import { applyImport } from './apply.ts'
import { preview } from './preview.ts'
import type { Proposal } from './proposal.ts'

let held: TestDatabase
let db: DirectoryDatabase
const directory = pack.directory
const monday = '2026-10-05T09:00:00.000Z'
const tuesday = '2026-10-06T09:00:00.000Z'

beforeAll(async () => {
  held = await testDatabase()
  db = held.database.withTables<DirectoryTables>()
  await saveTaxonomies(db, directory.taxonomies)
})
afterAll(() => held.drop())
beforeEach(async () => {
  await sql`truncate directory.published_service, directory.organization, directory.location cascade`.execute(
    db,
  )
})

const drafts = northmereListings(60)
const rowsOf = (listings: readonly Listing[]): Proposal[] =>
  listings.map((listing, index) => ({ row: index + 1, key: listing.id, listing }))
const importing = (rows: readonly Proposal[], at = monday, more: object = {}) =>
  applyImport(db, northmereSource, rows, { at, pack: directory, ...more })
const published = async (): Promise<Listing[]> => {
  const all: Listing[] = []
  for await (const listing of everyPublished(db, 25)) all.push(listing)
  return all
}
const changedTo = (change: Partial<Listing>, at = 0): Listing[] =>
  drafts.map((draft, index) => (index === at ? { ...draft, ...change } : draft))

test('a first import publishes every listing as its source told it', async () => {
  const done = await importing(rowsOf(drafts))
  expect(done).toMatchObject({ unchanged: 0, refused: [], removed: [] })
  expect(done.added.length).toBe(60)
  const open = drafts.filter(
    (one) => !one.service_at_locations?.some(({ location }) => location.address_withheld),
  )
  const shown = new Map((await published()).map((listing) => [listing.id, listing]))
  for (const { service_at_locations: _places, last_modified: _at, organization: _told, ...told } of open) {
    const { service_at_locations, last_modified, organization, ...listing } = shown.get(told.id)!
    expect(listing).toEqual(told)
    expect(last_modified).toBe(monday)
  }
})

test('importing the same file again changes nothing, not even when a listing was last changed', async () => {
  await importing(rowsOf(drafts))
  const before = await published()
  const again = await importing(rowsOf(drafts), tuesday, { wholeSource: true })
  expect(again).toEqual({
    source: northmereSource,
    added: [],
    changed: [],
    unchanged: 60,
    removed: [],
    refused: [],
  })
  expect(await published()).toEqual(before)
})

test('a preview says field by field what would change, and changes nothing', async () => {
  await importing(rowsOf(drafts))
  const rows = rowsOf(
    changedTo({ name: 'O’Neil’s "Big" Club', minimum_age_months: 12, maximum_age_months: 24 }),
  )
  const seen = await preview(db, northmereSource, rows, { pack: directory })
  expect(seen.changed).toHaveLength(1)
  expect(seen.changed[0]!.fields.map(({ field }) => field).sort()).toEqual([
    'The name',
    'The oldest age',
    'The youngest age',
  ])
  expect(seen.changed[0]!.fields.find(({ field }) => field === 'The name')).toEqual({
    field: 'The name',
    from: drafts[0]!.name,
    to: 'O’Neil’s "Big" Club',
  })
  expect((await findPublished(db, drafts[0]!.slug))?.name).toBe(drafts[0]!.name)
})

test('a listing keeps its address on the site when its name changes', async () => {
  await importing(rowsOf(drafts))
  await importing(rowsOf(changedTo({ name: 'Another Name', slug: 'another-name' })), tuesday)
  const listing = await findPublished(db, drafts[0]!.slug)
  expect(listing?.name).toBe('Another Name')
  expect(listing?.last_modified).toBe(tuesday)
})

test('two listings with one name get addresses of their own', async () => {
  await importing(rowsOf(changedTo({ slug: drafts[1]!.slug })))
  expect(new Set((await published()).map(({ slug }) => slug)).size).toBe(60)
})

test('an organisation’s new name reaches its other listings too', async () => {
  await importing(rowsOf(drafts))
  const { organization } = drafts[0]!
  const renamed = drafts.filter((one) => one.organization.id === organization.id)
  const rows = rowsOf([{ ...drafts[0]!, organization: { ...organization, name: 'The New Trust' } }])
  await importing(rows, tuesday)
  const shown = await publishedByIds(
    db,
    renamed.map(({ id }) => id),
  )
  expect(new Set(shown.map((one) => one.organization.name))).toEqual(new Set(['The New Trust']))
})

describe('a file of which half is bad', () => {
  const spoil: [string, Partial<Listing>, RegExp][] = [
    ['no name', { name: '' }, /name/],
    ['a name of 300 letters', { name: 'x'.repeat(300) }, /too long/],
    ['a hidden character', { description: 'one\u0007two' }, /cannot be seen/],
    ['text turned round', { name: 'abc\u202Edef' }, /cannot be seen/],
    ['half a character', { summary: 'a\ud800b' }, /cannot be seen/],
    ['a script for an address', { url: 'javascript:alert(1)' }, /starts with https/],
    ['a script in disguise', { url: ' JaVaScRiPt:alert(1)' }, /starts with https/],
    ['data for an address', { url: 'data:text/html,hello' }, /starts with https/],
    ['an email that is none', { email: 'hello at example' }, /not an email/],
    ['an age of 400 years', { maximum_age_months: 4_800 }, /over 120 years/],
    ['an age below nothing', { minimum_age_months: -12 }, /youngest age/],
    ['half a month', { minimum_age_months: 1.5 }, /youngest age/],
    ['ages backwards', { minimum_age_months: 96, maximum_age_months: 24 }, /higher than the oldest/],
    ['30 February', { assured_date: '2026-02-30' }, /Write dates like/],
    ['a kind we do not have', { kind: 'shop' as Listing['kind'] }, /can be: service/],
    ['a place off the map', { service_at_locations: offTheMap() }, /point on the map/],
    ['a time of 25:61', { schedules: [{ id: drafts[0]!.id, opens_at: '25:61' }] }, /Write times like/],
    ['an amount below nothing', { cost_options: [{ id: drafts[0]!.id, amount: -2 }] }, /amount/],
    ['a wait of 1,000 years', { wait_weeks: 52_000 }, /wait/],
    [
      '300 phones',
      { phones: Array.from({ length: 300 }, () => ({ id: drafts[0]!.id, number: '1' })) },
      /too many/,
    ],
  ]
  test.each(spoil)('%s is refused with its row and a sentence', async (_what, change, sentence) => {
    const rows = rowsOf(changedTo(change, 7).slice(0, 10))
    const seen = await preview(db, northmereSource, rows, { pack: directory })
    expect(seen.refused.map(({ row }) => row)).toEqual([8])
    expect(seen.refused[0]!.reasons.join(' ')).toMatch(sentence)
    expect(seen.added.length).toBe(9)
  })

  test('lands the good half whole, and of the bad half nothing', async () => {
    const rows = rowsOf(drafts.map((draft, index) => (index % 2 ? { ...draft, url: 'javascript:1' } : draft)))
    const done = await importing(rows)
    expect([done.added.length, done.refused.length]).toEqual([30, 30])
    expect((await published()).length).toBe(30)
    const parts = await sql<{ count: number }>`
      select count(*)::integer as count from directory.service`.execute(db)
    expect(parts.rows[0]!.count).toBe(30)
  })

  test('a row gone bad does not take away the listing it was', async () => {
    await importing(rowsOf(drafts))
    const done = await importing(rowsOf(changedTo({ name: '' })), tuesday, { wholeSource: true })
    expect(done.removed).toEqual([])
    expect(await findPublished(db, drafts[0]!.slug)).toBeDefined()
  })

  test('the second row with one reference is refused, and names the first', async () => {
    const seen = await preview(db, northmereSource, [...rowsOf(drafts.slice(0, 3)), rowsOf(drafts)[1]!], {
      pack: directory,
    })
    expect(seen.refused[0]!.reasons).toEqual(['Row 2 has the same reference, so this row is not used.'])
  })

  function offTheMap(): NonNullable<Listing['service_at_locations']> {
    const id = '11111111-1111-4111-8111-111111111111'
    return [{ id, location: { id, location_type: 'physical', latitude: 152, longitude: 0 } }]
  }
})

describe('what is missing from a file', () => {
  test('stays, unless the file is everything the source has', async () => {
    await importing(rowsOf(drafts))
    expect((await importing(rowsOf(drafts.slice(10)), tuesday)).removed).toEqual([])
    const whole = await importing(rowsOf(drafts.slice(10)), tuesday, { wholeSource: true })
    expect(whole.removed.length).toBe(10)
    expect((await published()).length).toBe(50)
    expect((await publishedSince(db, tuesday)).withdrawn.length).toBe(10)
  })

  test('comes back as itself, at its old address', async () => {
    await importing(rowsOf(drafts))
    await importing(rowsOf(drafts.slice(1)), tuesday, { wholeSource: true })
    expect(await findPublished(db, drafts[0]!.slug)).toBeUndefined()
    await importing(rowsOf(drafts), '2026-10-07T09:00:00.000Z', { wholeSource: true })
    expect((await findPublished(db, drafts[0]!.slug))?.id).toBe(drafts[0]!.id)
    expect((await publishedSince(db, tuesday)).withdrawn).toEqual([])
  })

  test('is not taken away when it is more than half of all there is, unless someone insists', async () => {
    await importing(rowsOf(drafts))
    const stopped = await importing(rowsOf(drafts.slice(40)), tuesday, { wholeSource: true })
    expect(stopped.stop).toMatch(/would remove 40 of 60 listings/)
    expect((await published()).length).toBe(60)
    await importing(rowsOf(drafts.slice(40)), tuesday, { wholeSource: true, force: true })
    expect((await published()).length).toBe(20)
  })

  test('is never taken away by a file with nothing good in it, whoever insists', async () => {
    await importing(rowsOf(drafts))
    const done = await importing([], tuesday, { wholeSource: true, force: true })
    expect(done.stop).toMatch(/Nothing was changed/)
    expect((await published()).length).toBe(60)
  })

  test('belongs to its own source: another’s file takes nothing away', async () => {
    await importing(rowsOf(drafts.slice(0, 30)))
    const other = rowsOf(drafts.slice(30))
    await applyImport(db, 'another', other, { at: tuesday, pack: directory, wholeSource: true })
    expect((await published()).length).toBe(60)
  })
})

test('two imports of one file at once make each listing once', async () => {
  const [one, other] = await Promise.all([importing(rowsOf(drafts)), importing(rowsOf(drafts), tuesday)])
  expect([one.added.length, other.added.length].sort()).toEqual([0, 60])
  const versions = await sql<{ count: number }>`
    select count(*)::integer as count from directory.published_service`.execute(db)
  expect(versions.rows[0]!.count).toBe(60)
})

test('an import that fails half way leaves nothing behind', async () => {
  const terms = changedTo(
    { attributes: [{ id: '11111111-1111-4111-8111-111111111111', taxonomy: 'need', term: 'no-such-term' }] },
    50,
  )
  await expect(importing(rowsOf(terms))).rejects.toThrow(/attribute_term/)
  expect(await published()).toEqual([])
})

test('a published version cannot be changed, and cannot hold an address that is withheld', async () => {
  await importing(rowsOf(drafts))
  await expect(
    sql`update directory.published_service set document = document || '{"name": "x"}'`.execute(db),
  ).rejects.toThrow(/never changed/)
  const shown = (await published()).find((one) =>
    one.service_at_locations?.some(({ location }) => location.address_withheld),
  )!
  const leaking = structuredClone(shown)
  leaking.service_at_locations![0]!.location.address = { address_1: '1 Secret Street' }
  await expect(
    sql`insert into directory.published_service (service_id, version, slug, document, published_at)
      values (${shown.id}, 9, 'leak', ${JSON.stringify(leaking)}::jsonb, now())`.execute(db),
  ).rejects.toThrow(/published_service_withholds/)
})

test('a listing whose words give away its private address is refused', async () => {
  const atHome = drafts.find((one) => one.service_at_locations?.[0]?.location.address_withheld)!
  const { address_1, postal_code } = atHome.service_at_locations![0]!.location.address!
  for (const description of [
    `Come to ${address_1!.toUpperCase()}.`,
    `We are at ${postal_code!.replace(' ', '')}.`,
  ]) {
    const seen = await preview(db, northmereSource, rowsOf([{ ...atHome, description }]), {
      pack: directory,
    })
    expect(seen.refused[0]?.reasons[0]).toMatch(/kept private/)
  }
})

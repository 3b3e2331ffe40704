import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { northmereSource } from '../../../../test/northmere/listings.ts'
import type { Listing } from '../rules/listing.ts'
import { findPublished, publishedByIds, publishedSince } from '../store/published.ts'
import { applyImport } from './apply.ts'
import { preview } from './preview.ts'
import { changedTo, directory, drafts, monday, rowsOf, tuesday, emptyShelf } from './proof/empty-shelf.ts'

const { db, importing, published } = emptyShelf()

test('a first import publishes every listing as its source told it', async () => {
  const done = await importing(rowsOf(drafts))
  expect(done).toMatchObject({ unchanged: 0, refused: [], removed: [] })
  expect(done.added.length).toBe(60)
  const open = drafts.filter(
    (one) => !one.service_at_locations?.some(({ location }) => location.address_withheld),
  )
  const shown = new Map((await published()).map((listing) => [listing.id, listing]))
  for (const told of open) {
    const listing = shown.get(told.id)!
    expect(withoutShared(listing)).toEqual(withoutShared(told))
    expect(listing.last_modified).toBe(monday)
  }
})

/** Places gain a point on the map, and an organisation is told once for all its listings. */
const withoutShared = ({
  service_at_locations: _places,
  last_modified: _at,
  organization: _organization,
  ...listing
}: Listing) => listing

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
  const seen = await preview(db(), northmereSource, rows, { pack: directory })
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
  expect((await findPublished(db(), drafts[0]!.slug))?.name).toBe(drafts[0]!.name)
})

test('a listing keeps its address on the site when its name changes', async () => {
  await importing(rowsOf(drafts))
  await importing(rowsOf(changedTo({ name: 'Another Name', slug: 'another-name' })), tuesday)
  const listing = await findPublished(db(), drafts[0]!.slug)
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
    db(),
    renamed.map(({ id }) => id),
  )
  expect(new Set(shown.map((one) => one.organization.name))).toEqual(new Set(['The New Trust']))
})

describe('what is missing from a file', () => {
  test('stays, unless the file is everything the source has', async () => {
    await importing(rowsOf(drafts))
    expect((await importing(rowsOf(drafts.slice(10)), tuesday)).removed).toEqual([])
    const whole = await importing(rowsOf(drafts.slice(10)), tuesday, { wholeSource: true })
    expect(whole.removed.length).toBe(10)
    expect((await published()).length).toBe(50)
    expect((await publishedSince(db(), tuesday)).withdrawn.length).toBe(10)
  })

  test('comes back as itself, at its old address', async () => {
    await importing(rowsOf(drafts))
    await importing(rowsOf(drafts.slice(1)), tuesday, { wholeSource: true })
    expect(await findPublished(db(), drafts[0]!.slug)).toBeUndefined()
    await importing(rowsOf(drafts), '2026-10-07T09:00:00.000Z', { wholeSource: true })
    expect((await findPublished(db(), drafts[0]!.slug))?.id).toBe(drafts[0]!.id)
    expect((await publishedSince(db(), tuesday)).withdrawn).toEqual([])
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
    await applyImport(db(), 'another', other, { at: tuesday, pack: directory, wholeSource: true })
    expect((await published()).length).toBe(60)
  })
})

test('two imports of one file at once make each listing once', async () => {
  const [one, other] = await Promise.all([importing(rowsOf(drafts)), importing(rowsOf(drafts), tuesday)])
  expect([one.added.length, other.added.length].toSorted((a, b) => a - b)).toEqual([0, 60])
  const versions = await sql<{ count: number }>`
    select count(*)::integer as count from directory.published_service`.execute(db())
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
    sql`update directory.published_service set document = document || '{"name": "x"}'`.execute(db()),
  ).rejects.toThrow(/never changed/)
  const shown = (await published()).find((one) =>
    one.service_at_locations?.some(({ location }) => location.address_withheld),
  )!
  const leaking = structuredClone(shown)
  leaking.service_at_locations![0]!.location.address = { address_1: '1 Secret Street' }
  await expect(
    sql`insert into directory.published_service (service_id, version, slug, document, published_at)
      values (${shown.id}, 9, 'leak', ${JSON.stringify(leaking)}::jsonb, now())`.execute(db()),
  ).rejects.toThrow(/published_service_withholds/)
})

import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { northmereSource } from '../../../../test/northmere/listings.ts'
import type { Listing } from '../rules/listing.ts'
import { findPublished } from '../store/published.ts'
import { preview } from './preview.ts'
import { changedTo, directory, drafts, monday, rowsOf, tuesday, emptyShelf } from './proof/empty-shelf.ts'

const { db, importing, published } = emptyShelf()

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
    const seen = await preview(db(), northmereSource, rows, { pack: directory })
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
      select count(*)::integer as count from directory.service`.execute(db())
    expect(parts.rows[0]!.count).toBe(30)
  })

  test('a row gone bad does not take away the listing it was', async () => {
    await importing(rowsOf(drafts))
    const done = await importing(rowsOf(changedTo({ name: '' })), tuesday, { wholeSource: true })
    expect(done.removed).toEqual([])
    expect(await findPublished(db(), drafts[0]!.slug)).toBeDefined()
  })

  test('the second row with one reference is refused, and names the first', async () => {
    const seen = await preview(db(), northmereSource, [...rowsOf(drafts.slice(0, 3)), rowsOf(drafts)[1]!], {
      pack: directory,
    })
    expect(seen.refused[0]!.reasons).toEqual(['Row 2 has the same reference, so this row is not used.'])
  })

  function offTheMap(): NonNullable<Listing['service_at_locations']> {
    const id = '11111111-1111-4111-8111-111111111111'
    return [{ id, location: { id, location_type: 'physical', latitude: 152, longitude: 0 } }]
  }
})

test('a file with every row bad says that nothing was changed, even to someone who insists', async () => {
  const rows = rowsOf(drafts.map((draft) => ({ ...draft, name: '' })))
  const seen = await preview(db(), northmereSource, rows, { pack: directory })
  expect(seen.stop).toMatch(/No row of this file can be used/)
  expect((await importing(rows, monday, { force: true })).stop).toBe(seen.stop)
  expect(await published()).toEqual([])
})

test('a listing whose words give away its private address is refused', async () => {
  const atHome = drafts.find((one) => one.service_at_locations?.[0]?.location.address_withheld)!
  const { address_1, postal_code } = atHome.service_at_locations![0]!.location.address!
  for (const description of [
    `Come to ${address_1!.toUpperCase()}.`,
    `We are at ${postal_code!.replace(' ', '')}.`,
  ]) {
    const seen = await preview(db(), northmereSource, rowsOf([{ ...atHome, description }]), {
      pack: directory,
    })
    expect(seen.refused[0]?.reasons[0]).toMatch(/kept private/)
  }
})

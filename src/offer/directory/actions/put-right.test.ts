import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pack } from '../../../../authorities/coventry/pack.ts'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { northmereListings, northmereSource } from '../../../../test/northmere/listings.ts'
import { applyImport } from '../import/apply.ts'
import type { Changes } from '../rules/correction.ts'
import type { Listing } from '../rules/listing.ts'
import { listOnTheDesk, versionsOf } from '../store/on-the-desk.ts'
import { findPublished } from '../store/published.ts'
import { saveTaxonomies } from '../store/taxonomies.ts'
import type { DirectoryDatabase, DirectoryTables } from '../store/tables.ts'
import { findForEditor, letEditGo, publishEdit, saveEdit } from './put-right.ts'

let held: TestDatabase
let db: DirectoryDatabase
const phone = '00000000-0000-4000-8000-00000000f00d'
const drafts = northmereListings(12)
const told: Listing = {
  ...drafts[0]!,
  phones: [{ id: phone, number: '01632 960 001', takes_texts: true }],
}
const { slug } = told
const monday = '2026-10-05T09:00:00.000Z'
const tuesday = '2026-10-06T09:00:00.000Z'

beforeAll(async () => {
  held = await testDatabase()
  db = held.database.withTables<DirectoryTables>()
  await saveTaxonomies(db, pack.directory.taxonomies)
})
afterAll(() => held.drop())
beforeEach(async () => {
  await sql`truncate directory.published_service, directory.organization, directory.location cascade`.execute(
    db,
  )
  await source({})
})

const source = (change: Partial<Listing>, at = monday) =>
  applyImport(
    db,
    northmereSource,
    [{ ...told, ...change }, ...drafts.slice(1)].map((listing, index) => ({
      row: index + 1,
      key: listing.id,
      listing,
    })),
    { at, pack: pack.directory, wholeSource: true },
  )
const seen = async () => (await findForEditor(db, slug))!.seen
const ines = async () => ({ slug, seen: await seen(), by: 'Ines Corrigan', on: '2026-10-06' })
const save = async (facts: Changes) => saveEdit(db, await ines(), facts, 'WM-7K3Q-9FMD')
const correct = async (facts: Changes) => {
  expect(await save(facts)).toMatchObject({ ok: true })
  expect(await publishEdit(db, await ines(), tuesday)).toMatchObject({ ok: true })
}
const inPublic = async () => (await findPublished(db, slug))!
const newPhone = { phones: [{ id: phone, number: '01632 960 999', takes_texts: true }] }

describe('what an editor puts right', () => {
  it('is unseen by the public until it is published, and then seen at once', async () => {
    await save(newPhone)
    expect((await inPublic()).phones?.[0]?.number).toBe('01632 960 001')
    await publishEdit(db, await ines(), tuesday)
    expect(await inPublic()).toMatchObject({ ...newPhone, last_modified: tuesday })
  })

  it('survives a later import of the same stale source', async () => {
    await correct(newPhone)
    await source({})
    await source({ summary: 'The source says something new of another fact' })
    expect(await inPublic()).toMatchObject({
      ...newPhone,
      summary: 'The source says something new of another fact',
    })
  })

  it('gives way when the source itself changes that fact, and the editor is told what it says now', async () => {
    await correct(newPhone)
    await source({ phones: [{ id: phone, number: '01632 960 555' }] })
    expect((await inPublic()).phones?.[0]?.number).toBe('01632 960 555')
    const [gone] = (await findForEditor(db, slug))!.corrections
    expect(gone).toMatchObject({
      why: 'source changed',
      by: 'Ines Corrigan',
      reference: 'WM-7K3Q-9FMD',
      sourceNow: [{ number: '01632 960 555' }],
    })
  })

  it('may take a fact away, and a day on which it was checked may be given', async () => {
    await source({ alert: 'Closed all June' })
    await correct({ alert: null, assured_date: '2026-10-06' })
    expect(await inPublic()).not.toHaveProperty('alert')
    await source({ alert: 'Closed all June' })
    expect(await inPublic()).toMatchObject({ assured_date: '2026-10-06' })
    expect(await inPublic()).not.toHaveProperty('alert')
  })

  it('is taken back by writing again what the source says', async () => {
    await correct({ name: 'A new name' })
    await correct({ name: told.name })
    const { corrections } = (await findForEditor(db, slug))!
    expect(corrections.map(({ why }) => why)).toEqual(['taken back'])
    expect((await inPublic()).name).toBe(told.name)
  })

  it('replaces an earlier correction of the same fact', async () => {
    await correct({ name: 'A new name' })
    await correct({ name: 'A newer name' })
    const { corrections } = (await findForEditor(db, slug))!
    expect(corrections.map(({ why }) => why)).toEqual([null, 'corrected again'])
    expect(corrections[0]).toMatchObject({ was: told.name, value: 'A newer name' })
  })

  it('keeps only the facts that were changed, so that the rest still follow the source', async () => {
    await save({ name: told.name, ...newPhone })
    expect((await findForEditor(db, slug))?.edit?.changes).toEqual(newPhone)
  })

  it('is refused where it could not be published, in words that an import would use', async () => {
    expect(await save({ url: 'not an address' })).toMatchObject({
      ok: false,
      reason: { why: 'wrong', sentences: [expect.stringContaining('A web address starts with')] },
    })
  })
})

describe('an address that an editor keeps private', () => {
  const at = told.service_at_locations![0]!
  const street = {
    ...at,
    location: {
      ...at.location,
      address: { address_1: '7 Quiet Row', city: 'Northmere', postal_code: 'ZN1 4QR' },
    },
  }
  const withStreet = (change: Partial<Listing> = {}) => source({ service_at_locations: [street], ...change })
  const told7 = async () => /Quiet Row|ZN1 4QR/.test(JSON.stringify(await inPublic()))

  it('is left out of what is public, and the middle of its district stands for the door', async () => {
    await withStreet()
    expect(await told7()).toBe(true)
    await correct({ addresses_private: true })
    expect(await told7()).toBe(false)
    expect((await inPublic()).service_at_locations![0]!.location).toMatchObject({
      address_withheld: true,
      point_is: 'district',
      address: { city: 'Northmere' },
    })
  })

  it('stays so when the source is brought in again, changed or not', async () => {
    await withStreet()
    await correct({ addresses_private: true })
    await withStreet()
    await withStreet({ summary: 'New words' })
    expect(await told7()).toBe(false)
    expect((await inPublic()).summary).toBe('New words')
  })

  it('cannot be made private while the text gives it away', async () => {
    await withStreet({ description: 'Find us at 7 Quiet Row.' })
    expect(await save({ addresses_private: true })).toMatchObject({
      ok: false,
      reason: { sentences: [expect.stringContaining('gives it away')] },
    })
  })

  it('keeps the page as it was when the source begins to tell it in words, and tells the editor', async () => {
    await withStreet()
    await correct({ addresses_private: true, ...newPhone })
    await withStreet({ description: 'Find us at 7 Quiet Row.' })
    expect(await told7()).toBe(false)
    expect((await inPublic()).service_at_locations![0]!.location.address_withheld).toBe(true)
    expect((await findForEditor(db, slug))!.faults).toEqual([expect.stringContaining('gives it away')])
    await correct({ description: 'Ring us to find us.' })
    expect(await inPublic()).toMatchObject({ description: 'Ring us to find us.', addresses_private: true })
    expect(await told7()).toBe(false)
  })

  it('is told again only when an editor says so', async () => {
    await withStreet()
    await correct({ addresses_private: true })
    await correct({ addresses_private: null })
    expect(await told7()).toBe(true)
  })
})

describe('two editors', () => {
  it('cannot save over each other unseen, and the second is shown what the first wrote', async () => {
    const both = await ines()
    await saveEdit(db, both, { name: 'The first name' }, null)
    const second = await saveEdit(db, both, { name: 'The second name' }, null)
    expect(second).toMatchObject({
      ok: false,
      reason: { why: 'changed meanwhile', now: { edit: { changes: { name: 'The first name' } } } },
    })
  })

  it('cannot publish what an import changed under the preview', async () => {
    await save({ name: 'A new name' })
    const before = await ines()
    await source({ summary: 'New words' })
    expect(await publishEdit(db, before, tuesday)).toMatchObject({ reason: { why: 'changed meanwhile' } })
  })

  it('publish once, however often the button is pressed', async () => {
    await save({ name: 'A new name' })
    const once = await ines()
    const all = await Promise.all([1, 2, 3].map(() => publishEdit(db, once, tuesday)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await versionsOf(db, told.id)).toHaveLength(2)
  })
})

describe('the finder', () => {
  it('finds by name, and says what is being written and what was put right', async () => {
    await correct({ name: 'Zebra 100% club_house' })
    await save({ alert: 'Closed' })
    const { lines, total } = await listOnTheDesk(db, { words: '100% club_', page: 1 })
    expect(total).toBe(1)
    expect(lines[0]).toMatchObject({ slug, corrections: 1, hasEdit: true })
    expect((await listOnTheDesk(db, { words: '', page: 1 })).total).toBe(12)
  })

  it('knows nothing of a draft that was let go', async () => {
    await save({ alert: 'Closed' })
    await letEditGo(db, await ines())
    expect((await findForEditor(db, slug))?.edit).toBeNull()
    expect(await publishEdit(db, await ines(), tuesday)).toMatchObject({
      reason: { why: 'nothing to publish' },
    })
  })
})

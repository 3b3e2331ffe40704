import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { pack } from '../../../../authorities/coventry/pack.ts'
import { everyPublished, findPublished } from '../store/published.ts'
import type { DirectoryDatabase, DirectoryTables } from '../store/tables.ts'
import { loadPack } from './load-pack.ts'

let held: TestDatabase
let db: DirectoryDatabase
const file = join(import.meta.dirname, '../../../../authorities/coventry/listings.json')
const now = '2026-11-24T09:00:00.000Z'

beforeAll(async () => {
  held = await testDatabase()
  db = held.database.withTables<DirectoryTables>()
})
afterAll(() => held.drop())

test('all 117 of Coventry’s listings load, and none is refused', async () => {
  const loaded = await loadPack(db, pack.directory, file, now)
  expect(loaded?.refused).toEqual([])
  expect(loaded?.added.length).toBe(117)
  const all = []
  for await (const listing of everyPublished(db, 50)) all.push(listing)
  expect(all.length).toBe(117)
})

test('loading the same pack again changes nothing, not even when a listing was last changed', async () => {
  expect(await loadPack(db, pack.directory, file, '2026-11-25T09:00:00.000Z')).toBeNull()
  const listing = await findPublished(db, 'early-years-send-and-portage')
  expect(listing?.last_modified).toBe(now)
  expect(listing?.name).toBe('Early Years Education, Support and Childcare - SEND and Portage')
})

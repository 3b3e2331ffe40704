import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DirectoryTables, loadPack } from '#directory'
import { loadAuthority } from '../src/authority.ts'
import { testDatabase, type TestDatabase } from '../test/database.ts'

const packs = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

let held: TestDatabase
beforeAll(async () => {
  held = await testDatabase()
})
afterAll(() => held.drop())

test('there is more than one council, so that no rule can be written for one alone', () => {
  expect(packs.length).toBeGreaterThan(1)
})

test.each(packs)('the pack of %s has no fault, and none of its listings is refused', async (name) => {
  const read = await loadAuthority(import.meta.dirname, name)
  if (!read.ok) throw new Error(read.reason.join('\n'))
  const { pack, listingsFile } = read.value
  expect(pack.id).toBe(name)
  const db = held.database.withTables<DirectoryTables>()
  const loaded = await loadPack(db, pack.directory, listingsFile, '2026-11-24T09:00:00.000Z')
  expect(loaded?.refused).toEqual([])
  expect(loaded?.added.length).toBeGreaterThan(100)
})

test('two councils differ in all that a council may choose', async () => {
  const [one, other] = await Promise.all(
    ['coventry', 'northmere'].map(async (name) => {
      const read = await loadAuthority(import.meta.dirname, name)
      if (!read.ok) throw new Error(read.reason.join('\n'))
      return read.value.pack
    }),
  )
  expect(one!.site.brandColour).not.toBe(other!.site.brandColour)
  expect(one!.feedback).not.toEqual(other!.feedback)
  for (const part of [
    'area',
    'taxonomies',
    'synonyms',
    'staleAfterMonths',
    'termDates',
    'helpLines',
  ] as const)
    expect(one!.directory[part], part).not.toEqual(other!.directory[part])
})

test('only a council that says it is invented has invented comments', async () => {
  const read = await Promise.all(packs.map((name) => loadAuthority(import.meta.dirname, name)))
  const saying = read.flatMap((one) =>
    one.ok && one.value.pack.feedback.examples ? [one.value.pack.site.notice?.tag] : [],
  )
  expect(saying).toEqual(['Invented'])
})

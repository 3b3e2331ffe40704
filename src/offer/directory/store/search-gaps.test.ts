import { assert, property, string } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Temporal } from '#kit/day'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { wordsToCount } from '../rules/search-gap.ts'
import { countGap } from './search-gaps.ts'
import type { DirectoryDatabase, DirectoryTables } from './tables.ts'

let held: TestDatabase
let db: DirectoryDatabase
const vocabulary = new Set(['sensory', 'club', 'swimming', 'autism'])

beforeAll(async () => {
  held = await testDatabase()
  db = held.database.withTables<DirectoryTables>()
})
afterAll(() => held.drop())

test('the same search on one day is counted, not kept twice', async () => {
  const day = Temporal.PlainDate.from('2026-11-24')
  for (const typed of ['Sensory club', 'sensory  CLUB!', 'sensory club for Jayden'])
    await countGap(db, day, { typed, facets: 'age=14' }, vocabulary)
  await countGap(db, day.add({ days: 1 }), { typed: 'sensory club', facets: 'age=14' }, vocabulary)
  const rows = await db.selectFrom('directory.search_gap').selectAll().orderBy('day').execute()
  expect(rows).toEqual([
    { day: '2026-11-24', words: 'sensory club', facets: 'age=14', count: 3 },
    { day: '2026-11-25', words: 'sensory club', facets: 'age=14', count: 1 },
  ])
})

test.each([
  ['swimming for Aoife O’Brien', 'swimming'],
  ['autism mum@example.org 07700 900123', 'autism'],
  ['https://example.org/autism club', 'club'],
  ['autism1', ''],
])('of “%s” only “%s” is kept', (typed, kept) => {
  expect(wordsToCount(typed, 'x', vocabulary)?.words).toBe(kept)
})

test('a search of nothing we know leaves no trace', async () => {
  expect(wordsToCount('Jayden Smith CV2 4AN', '', vocabulary)).toBeNull()
})

test('nothing is ever kept but words of the vocabulary', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const words = wordsToCount(typed, 'x', vocabulary)!.words.split(' ').filter(Boolean)
      expect(words.every((word) => vocabulary.has(word))).toBe(true)
    }),
  )
})

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { usualTaxonomies } from '../../../../authorities/taxonomies.ts'
import { checkListing } from './check-listing.ts'
import { gather, readBytes, readFile } from './read-file.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-import-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const reasonOf = async (path: string): Promise<string> => {
  const read = await readFile(path, 'a-test', usualTaxonomies)
  return read.ok ? '' : read.reason
}
const reading = (text: string | Uint8Array) =>
  readBytes(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'a-test', usualTaxonomies)

test('a file of 50 MB is refused without being read', async () => {
  const path = fileOf('big.json', '[')
  truncateSync(path, 50 * 1024 * 1024)
  const before = process.memoryUsage().rss
  expect(await reasonOf(path)).toMatch(/too big. The most we read at once is 20 MB/)
  expect(process.memoryUsage().rss - before).toBeLessThan(10 * 1024 * 1024)
})

test('a stream that never ends is let go at 20 MB', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given += 1
      yield new Uint8Array(1024 * 1024)
    }
  }
  expect(await gather(endless())).toMatchObject({ ok: false })
  expect(given).toBe(21)
})

test.each([
  ['a hundred thousand brackets', '['.repeat(100_000)],
  ['groups a thousand deep', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`],
  ['half a file', '[{"id": "a", "name": "A'],
  ['a number', '[1, 2'],
  ['no list', '{"hello": "there"}'],
  ['nothing', ''],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
])('%s is refused in a sentence', (_what, content) => {
  const read = reading(content)
  expect(read.ok ? '' : read.reason).toMatch(/^[A-Z“].*\.$/)
})

test('a list of things that are no listings is refused row by row', () => {
  const read = reading('[1, null, "x", [], {}]')
  expect(read.ok && read.value.map((row) => 'refused' in row)).toEqual([true, true, true, true, true])
})

test('one cell of many megabytes is refused with its row, and does not spoil the others', () => {
  const read = reading(`Name,Organisation,Summary\nA,Org,"${'x'.repeat(3_000_000)}"\nB,Org,short\n`)
  const rows = read.ok ? read.value : []
  expect(rows.map((row) => ('listing' in row ? checkListing(row.listing) : row.refused))).toEqual([
    ['The summary is too long. It can have 1,000 letters.'],
    [],
  ])
})

test('a quote mark that is never closed is told, and the rows above it are read', () => {
  const read = reading('Name,Organisation\nA,Org\nB,"Org\nC,Org\n')
  const rows = read.ok ? read.value : []
  expect(rows.map((row) => ('listing' in row ? row.listing.name : row.refused))).toEqual([
    'A',
    ['The quote marks in this row do not match up.'],
  ])
})

test('a file that is not there is said to be so', async () => {
  expect(await reasonOf(join(folder, 'missing.csv'))).toMatch(/There is no file at/)
  expect(await reasonOf(folder)).toMatch(/There is no file at/)
})

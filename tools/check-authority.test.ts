import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf } from './check-authority.ts'

// Inside the project, so that what a pack imports is found.
const authorities = join(import.meta.dirname, '..', 'authorities')
const dist = join(import.meta.dirname, '..', 'dist')
let folder: string
beforeAll(() => {
  mkdirSync(dist, { recursive: true })
  folder = mkdtempSync(join(dist, 'packs-'))
  cpSync(join(authorities, 'taxonomies.ts'), join(folder, 'taxonomies.ts'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a pack with many faults hears of each of them', async () => {
  const pack = join(folder, 'broken', 'pack.ts')
  cpSync(join(authorities, 'northmere'), join(folder, 'broken'), { recursive: true })
  writeFileSync(
    pack,
    readFileSync(pack, 'utf8')
      .replace("'ZN9'", "'ZX99'")
      .replace("to: '2026-12-18'", "to: '2026-10-30'")
      .replace('sensitiveListings: []', "sensitiveListings: ['not-there']"),
  )
  writeFileSync(join(folder, 'broken', 'listings.json'), '{"contents":[{"id":"1","name":"A club"}]}')
  mkdirSync(join(folder, 'broken', 'guidance'), { recursive: true })
  writeFileSync(
    join(folder, 'broken', 'guidance', 'clubs.md'),
    `---\ntitle: Clubs\nsummary: Clubs.\nsection: care\nowner: Us\nreviewed: 2026-10-01\nlistings: [no-such-club]\n---\nJoin.\n`,
  )
  const faults = await faultsOf('broken', folder)
  expect(faults).toHaveLength(6)
  const said = faults.join('\n')
  expect(said).toContain('The id is “northmere”, but the folder is called “broken”')
  expect(said).toContain('“ZX99” is not a postcode district')
  expect(said).toContain('ends (2026-10-30) before it starts (2026-11-02)')
  expect(said).toContain('Listing 1 (A club) is refused.')
  expect(said).toContain('broken/guidance/clubs.md, listings: no listing is called “no-such-club”')
  expect(said).toContain('“not-there” is among the sensitive listings')
}, 60_000)

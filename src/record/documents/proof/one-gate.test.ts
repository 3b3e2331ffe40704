import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '..', '..', '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
)
const naming = (pattern: RegExp) =>
  files.filter((path) => pattern.test(readFileSync(join(source, path), 'utf8'))).toSorted()

it('only a download, the gate, the virus check and a copy of everything read from the shelf', () => {
  expect(files.length).toBeGreaterThan(500)
  // handedOut is what a download and the gate open a file with.
  expect(naming(/shelf\.(open|read)\b/i)).toEqual([
    'record/documents/actions/download.ts',
    'record/documents/actions/scan-again.ts',
    'record/documents/store/shelf/choose.ts',
  ])
  expect(naming(/\bhandedOut\(/)).toEqual([
    'record/documents/actions/download.ts',
    'record/documents/actions/release.ts',
  ])
})

it('nobody outside the room reaches its store or its tables', () => {
  const outside = naming(/documents\/store\/|'documents\.(version|release)/).filter(
    (path) => !path.startsWith('record/documents/'),
  )
  expect(outside).toEqual([])
})

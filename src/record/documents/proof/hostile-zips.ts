import { deflateRawSync } from 'node:zlib'
import { plainEntry, zipPieces } from '../rules/formats/write-zip.ts'
import type { ZipEntry } from '../rules/formats/zip.ts'
import type { Hostile } from './hostile-files.ts'
import { docxParts, entryOf, zipOf } from './honest-files.ts'

const parts = docxParts(['Words about school.'])
const document = () => zipOf(parts)
const withEntries = (...more: readonly ZipEntry[]): Buffer =>
  Buffer.concat(zipPieces([...Object.entries(parts).map(([name, words]) => entryOf(name, words)), ...more]))

const names = [
  '../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/etc/cron.d/x',
  'word/../../x',
  'C:\\x.exe',
  'c:/x',
  '~/x',
  'word/./x',
  'word/..',
  'a\nb.xml',
  'a\0b.xml',
  '..',
  'word\\document.xml',
  'file:x',
  'WORD/DOCUMENT.XML',
]

/** A document within a zip that lies, reaches out of its folder, or explodes. */
export const hostileZips = function* (): Generator<Hostile> {
  for (const name of names)
    yield { family: 'a way out of the folder', name, bytes: () => withEntries(plainEntry(name, '<x/>')) }
  yield* bombs()
  yield* lies()
  for (const [name, before] of [
    ['a program', 'MZ\x90\0'],
    ['words', 'hello'],
    ['a page', '<html>'],
  ] as const)
    yield {
      family: 'something before the zip',
      name,
      bytes: () => Buffer.concat([Buffer.from(before, 'latin1'), document()]),
    }
  for (const [name, behind] of [
    ['a program', 'MZ\x90\0'],
    ['a page', '<html>'],
    ['zeros', '\0\0\0\0'],
    ['a zip', ''],
  ] as const)
    yield {
      family: 'something behind the zip',
      name,
      bytes: () => Buffer.concat([document(), behind === '' ? document() : Buffer.from(behind, 'latin1')]),
    }
  yield { family: 'no document at all', name: 'a plain zip', bytes: () => zipOf({ 'a.txt': 'hello' }) }
  yield {
    family: 'no document at all',
    name: 'an app',
    bytes: () => zipOf({ 'AndroidManifest.xml': '<x/>' }),
  }
  yield {
    family: 'no document at all',
    name: 'a Java archive',
    bytes: () => zipOf({ 'META-INF/MANIFEST.MF': 'x' }),
  }
  yield {
    family: 'no document at all',
    name: 'slides',
    bytes: () => zipOf({ '[Content_Types].xml': '<x/>', 'ppt/presentation.xml': '<x/>' }),
  }
  yield { family: 'no document at all', name: 'an empty zip', bytes: () => Buffer.concat(zipPieces([])) }
}

const bombs = function* (): Generator<Hostile> {
  for (const megabytes of [2, 8, 31, 33, 100])
    yield {
      family: 'explodes',
      name: `${megabytes} MB of nothing`,
      bytes: () => withEntries(entryOf('word/header1.xml', Buffer.alloc(megabytes << 20, 32))),
    }
  for (const claimed of [1, 100, 4096])
    yield {
      family: 'explodes, and lies about it',
      name: `says ${claimed}`,
      bytes: () => withEntries({ ...entryOf('word/x.xml', Buffer.alloc(1 << 20, 32)), size: claimed }),
    }
  yield {
    family: 'too many parts',
    name: '3,000',
    bytes: () => withEntries(...Array.from({ length: 3000 }, (_, n) => plainEntry(`word/x${n}.xml`, '<x/>'))),
  }
  yield {
    family: 'many large parts',
    name: '12 of 16 MB',
    bytes: () => {
      const packed = deflateRawSync(Buffer.alloc(16 << 20, 65), { level: 1 })
      return withEntries(
        ...Array.from({ length: 12 }, (_, n): ZipEntry => ({
          name: `word/x${n}.xml`,
          method: 8,
          crc: 0,
          size: 16 << 20,
          packed,
        })),
      )
    },
  }
}

/** Where things stand in the list at the end, to change one of them. */
const inList = Buffer.from('PK\x01\x02', 'latin1')
const changed = (change: (bytes: Buffer, list: number, end: number) => void): Buffer => {
  const bytes = Buffer.from(document())
  change(bytes, bytes.indexOf(inList), bytes.length - 22)
  return bytes
}

const lies = function* (): Generator<Hostile> {
  const all: Record<string, (bytes: Buffer, list: number, end: number) => void> = {
    'locked with a password': (bytes, list) => bytes.writeUInt16LE(1, list + 8),
    'strongly locked': (bytes, list) => bytes.writeUInt16LE(0x41, list + 8),
    'a link': (bytes, list) => bytes.writeUInt32LE((0xa1ff << 16) >>> 0, list + 38),
    'a packing nobody knows': (bytes, list) => bytes.writeUInt16LE(99, list + 10),
    'two names for one part': (bytes, list) => bytes.write('[Content_Types].xmX', list + 46),
    'a part that starts elsewhere': (bytes, list) => bytes.writeUInt32LE(4, list + 42),
    'two parts in one place': (bytes, list) => bytes.writeUInt32LE(0, bytes.indexOf(inList, list + 4) + 42),
    'a part longer than the file': (bytes, list) => bytes.writeUInt32LE(0x7fffffff, list + 20),
    'more parts than it has': (bytes, _, end) => bytes.writeUInt16LE(50, end + 10),
    'fewer parts than it has': (bytes, _, end) => bytes.writeUInt16LE(1, end + 10),
    'a list that is elsewhere': (bytes, _, end) => bytes.writeUInt32LE(10, end + 16),
    'a list that is too long': (bytes, _, end) => bytes.writeUInt32LE(0xffff, end + 12),
    'a huge zip': (bytes, _, end) => bytes.writeUInt32LE(0xffffffff, end + 16),
    'too many to count': (bytes, _, end) => bytes.writeUInt16LE(0xffff, end + 10),
    'a comment that is not there': (bytes, _, end) => bytes.writeUInt16LE(9, end + 8),
    'other words than it says': (bytes) => bytes.write('xxxxxxx', 60),
  }
  for (const [name, change] of Object.entries(all))
    yield { family: 'a zip that lies', name, bytes: () => changed(change) }
}

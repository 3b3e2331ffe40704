import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { loadPostcodes } from '../import/postcode-file.ts'
import { findPlace } from './postcodes.ts'
import type { DirectoryDatabase, DirectoryTables } from './tables.ts'

let held: TestDatabase
let db: DirectoryDatabase
let loaded: unknown

// The layout of the ONS Postcode Directory; a postcode of Guernsey, an ended one and a broken one among them.
const file = [
  'pcd,pcd2,pcds,dointr,doterm,lat,long',
  'ZN1 1KC,ZN1  1KC,ZN1 1KC,200001,,55.2031,-0.9101',
  'ZN112CV,ZN11 2CV,ZN11 2CV,200001,199901,55.2100,-0.9200',
  'GY1 1AA,GY1  1AA,GY1 1AA,200001,,99.999999,0.000000',
  'nonsense,nonsense,nonsense,,,55,-1',
].join('\r\n')

beforeAll(async () => {
  held = await testDatabase()
  db = held.database.withTables<DirectoryTables>()
  loaded = await loadPostcodes(db, Readable.from([`\ufeff${file}\r\n`]))
})
afterAll(() => held.drop())

test('rows with no place on the map are passed over and counted', () => {
  expect(loaded).toEqual({ ok: true, value: { saved: 2, passedOver: 2 } })
})

test.each(['ZN1 1KC', 'zn11kc', ' zn1  1kc ', 'Zn1-1Kc', 'zn11 kc'])(
  '“%s” is one postcode',
  async (typed) => {
    expect(await findPlace(db, typed)).toEqual({
      ok: true,
      value: {
        kind: 'postcode',
        precision: 'postcode',
        latitude: 55.2031,
        longitude: -0.9101,
        label: 'ZN1 1KC',
      },
    })
  },
)

test('a postcode we do not have is taken for its district, and says so', async () => {
  expect(await findPlace(db, 'cv2 4an')).toMatchObject({
    ok: true,
    value: { kind: 'postcode', precision: 'district', label: 'CV2 4AN' },
  })
})

test.each([
  ['cv2', 'CV2'],
  ['CV2 4', 'CV2'],
  ['ZN4', 'ZN4 (Gullhaven)'],
])('the district “%s” is a place of its own', async (typed, label) => {
  expect(await findPlace(db, typed)).toMatchObject({
    ok: true,
    value: { kind: 'district', precision: 'district', label: expect.stringContaining(label) as string },
  })
})

test.each([
  ['Coventry', 'not a postcode'],
  ['CV', 'not a postcode'],
  ['12345', 'not a postcode'],
  ['', 'not a postcode'],
  ['QQ1 1AA', 'not known'],
  ['QQ1', 'not known'],
  ["CV2'; drop table x", 'not a postcode'],
  ['\u0000', 'not a postcode'],
])('“%s” is refused: %s', async (typed, reason) => {
  expect(await findPlace(db, typed)).toEqual({ ok: false, reason })
})

test('a newer table moves a postcode', async () => {
  await loadPostcodes(db, Readable.from(['postcode,latitude,longitude\nZN11 2CV,55.3,-0.9\n']))
  expect(await findPlace(db, 'ZN11 2CV')).toMatchObject({ ok: true, value: { latitude: 55.3 } })
})

test('a table without the columns it needs is refused in a sentence', async () => {
  expect(await loadPostcodes(db, Readable.from(['a,b\n1,2\n']))).toMatchObject({
    reason: expect.stringMatching(/needs columns/) as string,
  })
})

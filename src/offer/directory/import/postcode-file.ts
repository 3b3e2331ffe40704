import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { done, refused, type Result } from '#kit/result'
import { readPostcode } from '../rules/districts.ts'
import { savePostcodes } from '../store/postcodes.ts'
import type { DirectoryDatabase } from '../store/tables.ts'

/**
 * Streams a table of postcodes (the ONS Postcode Directory, or any CSV with a postcode, a latitude and a longitude
 * column) into the database, ten thousand at a time. Postcodes with no grid reference (latitude 99.999999) and
 * those outside Great Britain's own shape are passed over and counted.
 */
export const loadPostcodes = async (
  db: DirectoryDatabase,
  file: Readable,
): Promise<Result<{ saved: number; passedOver: number }, string>> => {
  const records = file.pipe(
    parse({ bom: true, relax_column_count: true, relax_quotes: true, max_record_size: 100_000 }),
  )
  let columns: Columns | undefined
  let batch: Row[] = []
  let saved = 0
  let passedOver = 0
  const save = async (): Promise<void> => {
    await savePostcodes(db, [...new Map(batch.map((row) => [row.postcode, row])).values()])
    saved += batch.length
    batch = []
  }
  for await (const record of records as AsyncIterable<string[]>) {
    if (!columns) {
      columns = columnsIn(record)
      if (!columns) return refused('The file needs columns for postcode (pcds or pcd), lat and long.')
      continue
    }
    const row = rowOf(record, columns)
    if (row) batch.push(row)
    else passedOver += 1
    if (batch.length === atOnce) await save()
  }
  if (batch.length > 0) await save()
  return done({ saved, passedOver })
}

type Row = { postcode: string; latitude: number; longitude: number }
type Columns = { postcode: number; latitude: number; longitude: number }

const atOnce = 10_000

const names = {
  postcode: ['pcds', 'pcd', 'pcd7', 'pcd8', 'pcd2', 'postcode'],
  latitude: ['lat', 'latitude'],
  longitude: ['long', 'lon', 'lng', 'longitude'],
}

const columnsIn = (headings: readonly string[]): Columns | undefined => {
  const plain = headings.map((heading) => heading.trim().toLowerCase())
  const find = (wanted: readonly string[]) => plain.findIndex((heading) => wanted.includes(heading))
  const columns = {
    postcode: find(names.postcode),
    latitude: find(names.latitude),
    longitude: find(names.longitude),
  }
  return Object.values(columns).includes(-1) ? undefined : columns
}

const rowOf = (record: readonly string[], columns: Columns): Row | undefined => {
  const read = readPostcode(record[columns.postcode] ?? '')
  const latitude = Number(record[columns.latitude])
  const longitude = Number(record[columns.longitude])
  const inBritain = latitude > 49 && latitude < 61.5 && longitude > -9 && longitude < 3
  return read?.kind === 'postcode' && inBritain ? { postcode: read.bare, latitude, longitude } : undefined
}

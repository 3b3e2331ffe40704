import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { isAway } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { districtOf, readPostcode, spacedPostcode } from '../rules/districts.ts'
import { districts } from './districts.ts'
import type { DirectoryDatabase } from './tables.ts'

/** Where someone means. `precision` says how near: a postcode we know only by its district is a district. */
export type Place = {
  kind: 'postcode' | 'district'
  precision: 'postcode' | 'district'
  latitude: number
  longitude: number
  /** `CV2 4AN`, or `CV2 (Coventry)` */
  label: string
}

/** A postcode or district as anyone may type it, any case and spacing, as a point. */
export const findPlace = async (
  db: DirectoryDatabase,
  typed: string,
): Promise<Result<Place, 'not a postcode' | 'not known'>> => {
  const read = readPostcode(typed)
  if (read === null) return refused('not a postcode')
  const exact = read.kind === 'postcode' ? await exactPoint(db, read.bare) : undefined
  const label = spacedPostcode(read.bare)
  if (exact) return done({ kind: 'postcode', precision: 'postcode', ...exact, label })
  const district = districts().get(districtOf(read.bare))
  if (!district) return refused('not known')
  const { latitude, longitude, name, town } = district
  const districtLabel = town ? `${name} (${town})` : name
  return done({
    kind: read.kind,
    precision: 'district',
    latitude,
    longitude,
    label: read.kind === 'postcode' ? label : districtLabel,
  })
}

// Nobody's search waits for a database that is away or slow: the district, known without it, is near enough.
const exactPoint = async (db: DirectoryDatabase, bare: string) => {
  try {
    const found = pointsOf(db, [bare]).then((points) => points.get(bare))
    return await Promise.race([found, pause(1_000, undefined, { ref: false })])
  } catch (fault) {
    if (isAway(fault)) return undefined
    throw fault
  }
}

/** Points of those of these postcodes (no space) that the table knows. */
export const pointsOf = async (
  db: DirectoryDatabase,
  postcodes: readonly string[],
): Promise<Map<string, { latitude: number; longitude: number }>> => {
  if (postcodes.length === 0) return new Map()
  const rows = await db
    .selectFrom('directory.postcode')
    .selectAll()
    .where('postcode', '=', sql<string>`any(${[...new Set(postcodes)]})`)
    .execute()
  return new Map(rows.map(({ postcode, latitude, longitude }) => [postcode, { latitude, longitude }]))
}

/** Adds or moves postcodes (no space), thousands at a time. */
export const savePostcodes = async (
  db: DirectoryDatabase,
  rows: readonly { postcode: string; latitude: number; longitude: number }[],
): Promise<void> => {
  await sql`
    insert into directory.postcode (postcode, latitude, longitude)
    select * from unnest(
      ${rows.map((row) => row.postcode)}::text[],
      ${rows.map((row) => row.latitude)}::double precision[],
      ${rows.map((row) => row.longitude)}::double precision[])
    on conflict (postcode) do update set latitude = excluded.latitude, longitude = excluded.longitude
    where (postcode.latitude, postcode.longitude) is distinct from (excluded.latitude, excluded.longitude)
  `.execute(db)
}

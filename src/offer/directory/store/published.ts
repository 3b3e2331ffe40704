import { sql } from 'kysely'
import type { Listing } from '../rules/listing.ts'
import type { DirectoryDatabase } from './tables.ts'

/** The public listing at this address, or nothing. Anything that cannot be an address finds nothing. */
export const findPublished = async (db: DirectoryDatabase, slug: string): Promise<Listing | undefined> => {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return undefined
  const row = await db
    .selectFrom('directory.current_service')
    .select('document')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.document
}

/** In the order asked for; those no longer public are left out. Anything that is not an id finds nothing. */
export const publishedByIds = async (db: DirectoryDatabase, ids: readonly string[]): Promise<Listing[]> => {
  const asked = ids.map((id) => id.toLowerCase()).filter((id) => uuid.test(id))
  if (asked.length === 0) return []
  const rows = await db
    .selectFrom('directory.current_service')
    .select(['service_id', 'document'])
    .where('service_id', '=', sql<string>`any(${asked}::uuid[])`)
    .execute()
  const found = new Map(rows.map((row) => [row.service_id, row.document]))
  return asked.flatMap((id) => found.get(id) ?? [])
}

/** Every public listing, a batch at a time, so that 50,000 never sit in memory at once. */
export async function* everyPublished(db: DirectoryDatabase, batch = 500): AsyncGenerator<Listing> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db
      .selectFrom('directory.current_service')
      .select(['service_id', 'document'])
      .where('service_id', '>', after)
      .orderBy('service_id')
      .limit(batch)
      .execute()
    for (const row of rows) yield row.document
    if (rows.length < batch) return
    after = rows.at(-1)!.service_id
  }
}

/**
 * What became public, and what stopped being, at or after this moment (ISO date-time). `asOf` is the moment to
 * ask from next time: a little before now, since a slow import can commit behind a quick one.
 */
export const publishedSince = async (
  db: DirectoryDatabase,
  dateTime: string,
): Promise<{ published: Listing[]; withdrawn: string[]; asOf: string }> => {
  const now = await sql<{ as_of: string }>`
    select to_char(now() at time zone 'UTC' - interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as as_of
  `.execute(db)
  const published = await db
    .selectFrom('directory.current_service')
    .select('document')
    .where('published_at', '>=', sql<Date>`${dateTime}::timestamptz`)
    .orderBy('published_at')
    .orderBy('service_id')
    .execute()
  const withdrawn = await sql<{ service_id: string }>`
    select distinct service_id from directory.published_service gone
    where why_ended = 'withdrawn' and ended_at >= ${dateTime}::timestamptz
      and not exists (
        select from directory.current_service back where back.service_id = gone.service_id)`.execute(db)
  return {
    published: published.map((row) => row.document),
    withdrawn: withdrawn.rows.map((row) => row.service_id),
    asOf: now.rows[0]!.as_of,
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

import { sql } from 'kysely'
import type { Listing } from '../rules/listing.ts'
import type { DirectoryDatabase } from './tables.ts'

/** One listing as its source tells it, and as the public reads it. */
export type OnTheDesk = {
  readonly id: string
  readonly importedFrom: string
  /** The source's telling: withheld addresses included. */
  readonly told: Listing
  readonly published: Listing | null
  /** Of the version in public; 0 where there never was one. */
  readonly version: number
}

/** Null for a listing that never was, and for one that was withdrawn. */
export const findOnTheDesk = async (
  db: DirectoryDatabase,
  slug: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<OnTheDesk | null> => {
  const held = await sql<{ id: string }>`
    select id from directory.service where slug = ${slug} and withdrawn_at is null ${lock ? sql`for update` : sql``}`.execute(
    db,
  )
  const id = held.rows[0]?.id
  if (id === undefined) return null
  const draft = await db
    .selectFrom('directory.draft_listing')
    .select(['imported_from', 'document'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const now = await db
    .selectFrom('directory.current_service')
    .select(['version', 'document'])
    .where('service_id', '=', id)
    .executeTakeFirst()
  return {
    id,
    importedFrom: draft.imported_from,
    told: draft.document,
    published: now?.document ?? null,
    version: now?.version ?? 0,
  }
}

/** A line of the finder. */
export type FoundOnTheDesk = {
  readonly slug: string
  readonly name: string
  readonly organization: string
  readonly status: Listing['status']
  readonly assuredDate: string | null
  readonly corrections: number
  readonly hasEdit: boolean
}

export const onePageOfTheDesk = 50

/** Listings whose name, organisation or address on the site holds these words, by name; all of them for none. */
export const listOnTheDesk = async (
  db: DirectoryDatabase,
  { words, page }: { words: string; page: number },
): Promise<{ lines: FoundOnTheDesk[]; total: number }> => {
  const like = `%${words.replace(/[%_\\]/g, '\\$&')}%`
  const found = await sql<FoundOnTheDesk & { total: string }>`
    select slug, document ->> 'name' as name, document #>> '{organization,name}' as organization,
      document ->> 'status' as status, document ->> 'assured_date' as "assuredDate",
      (select count(*)::integer from directory.correction c
        where c.service_id = s.service_id and c.retired_on is null) as corrections,
      exists (select from directory.edit e where e.service_id = s.service_id) as "hasEdit",
      count(*) over () as total
    from directory.current_service s
    where ${words === ''} or document ->> 'name' ilike ${like}
      or document #>> '{organization,name}' ilike ${like} or slug ilike ${like}
    order by lower(document ->> 'name'), service_id
    limit ${onePageOfTheDesk} offset ${(page - 1) * onePageOfTheDesk}`.execute(db)
  return { lines: found.rows, total: Number(found.rows[0]?.total ?? 0) }
}

/** One version that is or was public. */
export type PastVersion = {
  readonly version: number
  readonly document: Listing
  readonly publishedAt: Date
  readonly endedAt: Date | null
}

/** The newest first. */
export const versionsOf = async (db: DirectoryDatabase, id: string): Promise<PastVersion[]> => {
  const rows = await db
    .selectFrom('directory.published_service')
    .select(['version', 'document', 'published_at', 'ended_at'])
    .where('service_id', '=', id)
    .orderBy('version', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    version: row.version,
    document: row.document,
    publishedAt: row.published_at,
    endedAt: row.ended_at,
  }))
}

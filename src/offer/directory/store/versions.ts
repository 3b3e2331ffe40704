import { sql } from 'kysely'
import type { Listing } from '../rules/listing.ts'
import type { DirectoryDatabase } from './tables.ts'

/** These listings as drafted (withheld addresses included) and as the public sees them now. */
export const draftedAndPublished = async (
  db: DirectoryDatabase,
  ids: readonly string[],
): Promise<{ drafted: Listing[]; published: Map<string, Listing> }> => {
  const drafted = await db
    .selectFrom('directory.draft_listing')
    .select('document')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('withdrawn_at', 'is', null)
    .execute()
  const published = await db
    .selectFrom('directory.current_service')
    .select(['service_id', 'document'])
    .where('service_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return {
    drafted: drafted.map((row) => row.document),
    published: new Map(published.map((row) => [row.service_id, row.document])),
  }
}

/** Ends the version in public, if there is one, and adds the next. */
export const addVersions = async (
  db: DirectoryDatabase,
  listings: readonly Listing[],
  at: string,
): Promise<void> => {
  const ids = listings.map(({ id }) => id)
  await endVersions(db, ids, 'replaced', at)
  await sql`
    insert into directory.published_service (service_id, version, slug, document, published_at)
    select id, coalesce((select max(version) from directory.published_service where service_id = id), 0) + 1,
      document ->> 'slug', document, ${at}::timestamptz
    from jsonb_array_elements(${JSON.stringify(listings)}::jsonb) as listing (document)
    cross join lateral (select (document ->> 'id')::uuid as id) as its`.execute(db)
}

/** Takes listings out of public sight: for good, or because the next version is on its way. */
export const endVersions = async (
  db: DirectoryDatabase,
  ids: readonly string[],
  why: 'replaced' | 'withdrawn',
  at: string,
): Promise<void> => {
  await sql`
    update directory.published_service set ended_at = ${at}::timestamptz, why_ended = ${why}
    where service_id = any(${ids}::uuid[]) and ended_at is null`.execute(db)
}

/** Services of these organisations: an organisation's new name must reach every listing of theirs. */
export const servicesOf = async (
  db: DirectoryDatabase,
  organizations: readonly string[],
): Promise<string[]> => {
  const found = await sql<{ id: string }>`
    select id from directory.service
    where organization_id = any(${organizations}::uuid[]) and withdrawn_at is null`.execute(db)
  return found.rows.map(({ id }) => id)
}

/** One import at a time, and one word to search and caches at its end instead of one for each listing. */
export const beginBulk = async (db: DirectoryDatabase): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${bulkLock}), set_config('directory.in_bulk', 'yes', true)`.execute(
    db,
  )
}

/** Waits for an import that is running, and keeps the next one waiting: for an editor's own publishing. */
export const takeTurns = async (db: DirectoryDatabase): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${bulkLock})`.execute(db)
}

export const tellBulkPublished = async (db: DirectoryDatabase): Promise<void> => {
  await sql`select pg_notify('directory_published', '*')`.execute(db)
}

const bulkLock = 7_290_420

import { sql } from 'kysely'
import type { Listing } from '../rules/listing.ts'
import type { DirectoryDatabase } from './tables.ts'

export type PublicOrganization = Listing['organization'] & {
  services: { id: string; name: string; status: string }[]
}

/** Organisations with a public listing, and what those are. */
export const organizationsPage = async (
  db: DirectoryDatabase,
  { search, page, perPage }: { search?: string | undefined; page: number; perPage: number },
): Promise<{ total: number; organizations: PublicOrganization[] }> => {
  const matching =
    search === undefined
      ? sql`true`
      : sql`document #>> '{organization,name}' ilike ${`%${search.replace(/[%_\\]/g, '\\$&')}%`}`
  const total = await sql<{ count: number }>`
    select count(distinct organization_id)::integer as count from directory.current_service where ${matching}
  `.execute(db)
  const found = await sql<{ organization: PublicOrganization }>`
    select (array_agg(document -> 'organization' order by published_at desc))[1] || jsonb_build_object(
        'services', jsonb_agg(jsonb_build_object(
          'id', service_id, 'name', document -> 'name', 'status', document -> 'status') order by service_id)
      ) as organization
    from directory.current_service
    where organization_id in (
      select organization_id from directory.current_service where ${matching}
      group by organization_id order by organization_id limit ${perPage} offset ${(page - 1) * perPage})
    group by organization_id order by organization_id`.execute(db)
  return { total: total.rows[0]!.count, organizations: found.rows.map(({ organization }) => organization) }
}

export const findOrganization = async (
  db: DirectoryDatabase,
  id: string,
): Promise<PublicOrganization | undefined> => {
  const rows = await db
    .selectFrom('directory.current_service')
    .select('document')
    .where('organization_id', '=', id)
    .orderBy('service_id')
    .execute()
  const first = rows[0]?.document.organization
  return (
    first && {
      ...first,
      services: rows.map(({ document }) => ({
        id: document.id,
        name: document.name,
        status: document.status,
      })),
    }
  )
}

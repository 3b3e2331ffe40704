import { sql } from 'kysely'
import type { DirectoryDatabase } from './tables.ts'

/** A change that visitors could see. */
export type Change = {
  id: string
  version: number
  slug: string
  name: string
  summary: string | null
  at: string
  what: 'added' | 'changed' | 'withdrawn'
}

export type PageStamp = { slug: string; at: string }

/** The newest first. */
export const recentChanges = async (db: DirectoryDatabase, most: number): Promise<Change[]> => {
  const found = await sql<Change>`
    select service_id as id, version, slug, document ->> 'name' as name, document ->> 'summary' as summary,
      to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, what
    from (
      (select *, published_at as moment, case version when 1 then 'added' else 'changed' end as what
        from directory.published_service where ended_at is null order by published_at desc limit ${most})
      union all
      (select *, ended_at as moment, 'withdrawn' as what
        from directory.published_service gone
        where why_ended = 'withdrawn'
          and not exists (select from directory.current_service back where back.service_id = gone.service_id)
        order by ended_at desc limit ${most})
    ) change
    order by moment desc, service_id limit ${most}`.execute(db)
  return found.rows
}

/** Each public listing's address and when it last changed, the newest first. */
export const lastChanged = async (db: DirectoryDatabase): Promise<PageStamp[]> => {
  const found = await sql<PageStamp>`
    select slug, to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from directory.current_service order by published_at desc, service_id limit 50000`.execute(db)
  return found.rows
}

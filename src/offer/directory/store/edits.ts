import { sql } from 'kysely'
import type { Changes } from '../rules/correction.ts'
import type { DirectoryDatabase } from './tables.ts'

/** An editor's draft of one listing. */
export type Edit = {
  readonly changes: Changes
  readonly version: number
  readonly by: string
  /** YYYY-MM-DD */
  readonly on: string
  readonly reference: string | null
}

export const findEdit = async (db: DirectoryDatabase, id: string): Promise<Edit | null> => {
  const row = await db
    .selectFrom('directory.edit')
    .selectAll()
    .where('service_id', '=', id)
    .executeTakeFirst()
  return row
    ? {
        changes: row.changes,
        version: row.version,
        by: row.written_by,
        on: row.written_on,
        reference: row.reference,
      }
    : null
}

/** Keeps a draft in place of the one before. */
export const keepEdit = async (
  db: DirectoryDatabase,
  id: string,
  { changes, by, on, reference }: Omit<Edit, 'version'>,
): Promise<void> => {
  await sql`
    insert into directory.edit as old values (${id}, ${JSON.stringify(changes)}::jsonb, 1, ${by}, ${on}::date, ${reference})
    on conflict (service_id) do update set changes = excluded.changes, version = old.version + 1,
      written_by = excluded.written_by, written_on = excluded.written_on, reference = excluded.reference`.execute(
    db,
  )
}

export const dropEdit = async (db: DirectoryDatabase, id: string): Promise<void> => {
  await db.deleteFrom('directory.edit').where('service_id', '=', id).execute()
}

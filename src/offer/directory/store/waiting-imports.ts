import { sql } from 'kysely'
import type { DirectoryDatabase } from './tables.ts'

/** A file between its preview and the yes. */
export type WaitingImport<Preview> = {
  readonly id: string
  readonly source: string
  readonly wholeSource: boolean
  readonly preview: Preview
  readonly by: string
  readonly appliedAt: Date | null
}

export type NewImport = {
  readonly source: string
  readonly file: Uint8Array
  readonly wholeSource: boolean
  readonly preview: unknown
  readonly by: string
  /** ISO in UTC. */
  readonly at: string
}

/** Keeps it, and lets go of what is older than a week. */
export const keepImport = async (db: DirectoryDatabase, waiting: NewImport): Promise<string> => {
  await sql`delete from directory.waiting_import where sent_at < ${waiting.at}::timestamptz - interval '7 days'`.execute(
    db,
  )
  const row = await db
    .insertInto('directory.waiting_import')
    .values({
      source: waiting.source,
      file: Buffer.from(waiting.file),
      whole_source: waiting.wholeSource,
      preview: JSON.stringify(waiting.preview),
      sent_by: waiting.by,
      sent_at: waiting.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export const findImport = async <Preview>(
  db: DirectoryDatabase,
  id: string,
): Promise<WaitingImport<Preview> | null> => {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null
  const row = await db
    .selectFrom('directory.waiting_import')
    .select(['id', 'source', 'whole_source', 'preview', 'sent_by', 'applied_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { source, whole_source: wholeSource, sent_by: by, applied_at: appliedAt } = row
  return { id, source, wholeSource, by, appliedAt, preview: row.preview as Preview }
}

/** The file, held until the transaction ends; null once it was brought in. */
export const holdFile = async (db: DirectoryDatabase, id: string): Promise<Buffer | null> => {
  const row = await db
    .selectFrom('directory.waiting_import')
    .select(['file', 'applied_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && row.applied_at === null ? row.file : null
}

export const keepPreview = async (db: DirectoryDatabase, id: string, preview: unknown): Promise<void> => {
  await db
    .updateTable('directory.waiting_import')
    .set({ preview: JSON.stringify(preview) })
    .where('id', '=', id)
    .execute()
}

/** It was brought in: what it did stays to be read, the file goes. */
export const markApplied = async (db: DirectoryDatabase, id: string, at: string): Promise<void> => {
  await db
    .updateTable('directory.waiting_import')
    .set({ applied_at: at, file: Buffer.alloc(0) })
    .where('id', '=', id)
    .execute()
}

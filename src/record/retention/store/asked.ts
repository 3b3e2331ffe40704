import type { Selectable } from 'kysely'
import type { RetentionDatabase, RetentionTables } from './tables.ts'

/** Somebody asked to destroy a whole record, and nobody has agreed yet. */
export type AskedFor = Selectable<RetentionTables['retention.asked']>

/** Asked twice, by the same person or by another, it is the first who asked. */
export const insertAsked = async (tx: RetentionDatabase, asked: AskedFor): Promise<void> => {
  await tx
    .insertInto('retention.asked')
    .values(asked)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const findAsked = async (
  db: RetentionDatabase,
  childIds: readonly string[],
): Promise<ReadonlyMap<string, AskedFor>> => {
  if (childIds.length === 0) return new Map()
  const rows = await db.selectFrom('retention.asked').selectAll().where('child_id', 'in', childIds).execute()
  return new Map(rows.map((row) => [row.child_id, row]))
}

/** The same, and nobody else can agree or take it back until the transaction ends. */
export const lockAsked = async (tx: RetentionDatabase, childId: string): Promise<AskedFor | null> =>
  (await tx
    .selectFrom('retention.asked')
    .selectAll()
    .where('child_id', '=', childId)
    .forUpdate()
    .executeTakeFirst()) ?? null

export const takeBackAsked = async (tx: RetentionDatabase, childId: string): Promise<boolean> => {
  const gone = await tx.deleteFrom('retention.asked').where('child_id', '=', childId).executeTakeFirst()
  return Number(gone.numDeletedRows) === 1
}

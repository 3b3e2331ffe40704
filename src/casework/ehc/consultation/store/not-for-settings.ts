import type { Database } from '#kit/db'

/** As database/migrations/0068_not_for_settings.sql makes it. */
export type NotForSettingsTables = { 'ehc.not_for_settings': Row }
type Row = {
  case_id: string
  parts: string[]
  reason: string | null
  marked_as: string
  marked_on: string
}

export type Marks = Omit<Row, 'case_id'>

/** What is marked in a case; null where nobody ever marked anything. */
export const findMarks = async (db: Database<NotForSettingsTables>, caseId: string): Promise<Marks | null> =>
  (await db
    .selectFrom('ehc.not_for_settings')
    .select(['parts', 'reason', 'marked_as', 'marked_on'])
    .where('case_id', '=', caseId)
    .executeTakeFirst()) ?? null

/** Marks these parts and no others. Said again, it changes nothing. */
export const saveMarks = async (
  tx: Database<NotForSettingsTables>,
  caseId: string,
  marks: Marks,
): Promise<void> => {
  await tx
    .insertInto('ehc.not_for_settings')
    .values({ case_id: caseId, ...marks })
    .onConflict((conflict) => conflict.column('case_id').doUpdateSet(marks))
    .execute()
}

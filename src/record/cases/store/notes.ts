import type { CasesDatabase } from './tables.ts'

export type Note = { readonly id: string; readonly as: string; readonly at: Date; readonly body: string }

/** Adds a note once, however often the form is sent. */
export const insertNote = async (
  db: CasesDatabase,
  note: {
    readonly caseId: string
    readonly by: string
    readonly as: string
    readonly body: string
    readonly key: string
  },
): Promise<void> => {
  await db
    .insertInto('cases.note')
    .values({
      case_id: note.caseId,
      written_by: note.by,
      written_as: note.as,
      body: note.body,
      visible_to: 'ordinary',
      idempotency_key: note.key,
    })
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .execute()
}

export const findNotes = async (db: CasesDatabase, caseId: string): Promise<readonly Note[]> => {
  const rows = await db
    .selectFrom('cases.note')
    .select(['id', 'written_as', 'written_at', 'body'])
    .where('case_id', '=', caseId)
    .orderBy('written_at')
    .execute()
  return rows.map((row) => ({ id: row.id, as: row.written_as, at: row.written_at, body: row.body }))
}

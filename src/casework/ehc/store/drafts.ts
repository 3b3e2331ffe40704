import type { Answers } from '#kit/form'
import type { RequestDatabase } from './request-tables.ts'
import { type Opens, sealed, unsealed } from './seal.ts'

/** A request being written, as its code opens it. */
export type Draft = {
  readonly id: string
  readonly version: number
  readonly endsOn: string
  readonly answers: Answers
  /** Which form last saved each question, by the question's name: so that Back is not taken for another tab. */
  readonly savedBy: Readonly<Record<string, string>>
}

type Said = Pick<Draft, 'answers' | 'savedBy'>

/** Null from the day after its last, whether or not it has been deleted yet. */
export const findDraft = async (
  db: RequestDatabase,
  { draftDigest, key }: Opens,
  today: string,
): Promise<Draft | null> => {
  const row = await db
    .selectFrom('ehc.draft')
    .selectAll()
    .where('code_digest', '=', draftDigest)
    .where('ends_on', '>=', today)
    .executeTakeFirst()
  if (!row) return null
  const said = unsealed(key, row.sealed) as Said
  return { id: row.id, version: row.version, endsOn: row.ends_on, ...said }
}

/** The last day of a draft, which nobody can send or delete until this transaction ends; null where there is none. */
export const holdDraft = async (
  tx: RequestDatabase,
  { draftDigest }: Opens,
  today: string,
): Promise<string | null> => {
  const row = await tx
    .selectFrom('ehc.draft')
    .select('ends_on')
    .where('code_digest', '=', draftDigest)
    .where('ends_on', '>=', today)
    .forShare()
    .executeTakeFirst()
  return row?.ends_on ?? null
}

/** False where the code has a draft already. */
export const insertDraft = async (
  db: RequestDatabase,
  { draftDigest, key }: Opens,
  said: Said,
  endsOn: string,
): Promise<boolean> => {
  const row = { code_digest: draftDigest, sealed: sealed(key, said), ends_on: endsOn }
  const inserted = await db
    .insertInto('ehc.draft')
    .values(row)
    .onConflict((conflict) => conflict.column('code_digest').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** False where somebody saved since: read it again. */
export const replaceDraft = async (
  db: RequestDatabase,
  { key }: Opens,
  { id, version }: Draft,
  said: Said,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('ehc.draft')
    .set({ sealed: sealed(key, said), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False where it was saved again, or is gone. */
export const deleteDraft = async (
  db: RequestDatabase,
  { id, version }: Pick<Draft, 'id' | 'version'>,
): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('ehc.draft')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Drafts past their last day are gone. Gives how many. */
export const forgetDrafts = async (db: RequestDatabase, today: string): Promise<number> => {
  const { numDeletedRows } = await db.deleteFrom('ehc.draft').where('ends_on', '<', today).executeTakeFirst()
  return Number(numDeletedRows)
}

import { z } from 'zod'
import { type AdviceBody, adviceBody } from '../rules/body.ts'
import type { AdviceDatabase } from './tables.ts'

/** Advice being written, and how many times it was saved. */
export type AdviceDraft = {
  readonly version: number
  readonly body: AdviceBody
  readonly savedAs: string
  /** The form that saved it last: pressed twice, it is saved once. */
  readonly key: string
}

const saved = z.object({ body: adviceBody, key: z.string() })

type Whose = { readonly caseId: string; readonly adviceId: string }

export const findAdviceDraft = async (
  db: AdviceDatabase,
  { caseId, adviceId }: Whose,
): Promise<AdviceDraft | null> => {
  const row = await db
    .selectFrom('ehc.advice_draft')
    .select(['version', 'body', 'saved_as'])
    .where('case_id', '=', caseId)
    .where('advice_id', '=', adviceId)
    .executeTakeFirst()
  return row ? { version: row.version, savedAs: row.saved_as, ...saved.parse(row.body) } : null
}

/** Saved as the version after `before`, which is 0 for a new one. False where somebody saved since. */
export const saveAdviceDraft = async (
  db: AdviceDatabase,
  { caseId, adviceId }: Whose,
  before: number,
  { body, savedAs, key }: Omit<AdviceDraft, 'version'>,
): Promise<boolean> => {
  const said = { body: JSON.stringify({ body, key }), saved_as: savedAs }
  if (before === 0) {
    const row = await db
      .insertInto('ehc.advice_draft')
      .values({ case_id: caseId, advice_id: adviceId, ...said })
      .onConflict((conflict) => conflict.columns(['case_id', 'advice_id']).doNothing())
      .returning('version')
      .executeTakeFirst()
    return row !== undefined
  }
  const { numUpdatedRows } = await db
    .updateTable('ehc.advice_draft')
    .set({ ...said, version: before + 1, saved_at: new Date() })
    .where('case_id', '=', caseId)
    .where('advice_id', '=', adviceId)
    .where('version', '=', before)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False where it was saved again, or is gone. */
export const deleteAdviceDraft = async (
  tx: AdviceDatabase,
  { caseId, adviceId }: Whose,
  version: number,
): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('ehc.advice_draft')
    .where('case_id', '=', caseId)
    .where('advice_id', '=', adviceId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

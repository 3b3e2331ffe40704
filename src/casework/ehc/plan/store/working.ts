import { sql } from '#kit/db'
import { type Plan, planSchema } from '../rules/plan.ts'
import type { PlanDatabase } from './tables.ts'

/** A plan as it is being written. */
export type WorkingPlan = {
  readonly plan: Plan
  /** How often it was saved; 0 where nobody has written anything. */
  readonly version: number
  readonly savedBy: string
  readonly savedAt: Date
}

export const findWorkingPlan = async (db: PlanDatabase, caseId: string): Promise<WorkingPlan | null> => {
  const row = await db
    .selectFrom('ehc.plan_working')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return row
    ? { plan: planSchema.parse(row.body), version: row.version, savedBy: row.saved_by, savedAt: row.saved_at }
    : null
}

/** Nobody else saves this plan until the transaction ends. */
export const holdPlan = async (tx: PlanDatabase, caseId: string): Promise<void> => {
  const key = `ehc plan ${caseId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
}

/** Keeps a plan as it stands after one more saving, and the saving itself. */
export const keepSaving = async (
  tx: PlanDatabase,
  caseId: string,
  saving: {
    readonly plan: Plan
    readonly version: number
    readonly about: string
    readonly savedBy: string
    readonly sending: string
  },
): Promise<void> => {
  const row = {
    case_id: caseId,
    body: JSON.stringify(saving.plan),
    version: saving.version,
    saved_by: saving.savedBy,
  }
  await tx
    .insertInto('ehc.plan_working')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('case_id').doUpdateSet({ ...row, saved_at: sql`now()` as never }),
    )
    .execute()
  await tx
    .insertInto('ehc.plan_saved')
    .values({ ...row, about: saving.about, sending: saving.sending })
    .execute()
}

export type Saving = Omit<WorkingPlan, 'plan'> & { readonly about: string }

/** Every saving, the newest first, without its words. */
export const findSavings = async (
  db: PlanDatabase,
  caseId: string,
  most: number,
): Promise<readonly Saving[]> => {
  const rows = await db
    .selectFrom('ehc.plan_saved')
    .select(['version', 'about', 'saved_by', 'saved_at'])
    .where('case_id', '=', caseId)
    .orderBy('version', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    version: row.version,
    about: row.about,
    savedBy: row.saved_by,
    savedAt: row.saved_at,
  }))
}

/** The plan after one saving; null where there was none of this number. */
export const findSaved = async (db: PlanDatabase, caseId: string, version: number): Promise<Plan | null> => {
  const row = await db
    .selectFrom('ehc.plan_saved')
    .select('body')
    .where('case_id', '=', caseId)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ? planSchema.parse(row.body) : null
}

/** The last saving that came from this form; null where it was never sent. */
export const findSavingFrom = async (
  tx: PlanDatabase,
  caseId: string,
  sending: string,
): Promise<{ readonly version: number; readonly about: string } | null> =>
  (await tx
    .selectFrom('ehc.plan_saved')
    .select(['version', 'about'])
    .where('case_id', '=', caseId)
    .where('sending', '=', sending)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null

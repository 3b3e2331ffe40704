import { sql } from '#kit/db'
import type { PlanDatabase } from './tables.ts'

/** What somebody said of a part while the plan is written. */
export type PlanComment = {
  readonly id: string
  readonly about: string
  readonly words: string
  readonly as: string
  readonly at: Date
  readonly settledAs: string | null
}

export const findComments = async (db: PlanDatabase, caseId: string): Promise<readonly PlanComment[]> => {
  const rows = await db
    .selectFrom('ehc.plan_comment')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('said_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    about: row.about,
    words: row.words,
    as: row.said_as,
    at: row.said_at,
    settledAs: row.settled_as,
  }))
}

export const countOpenComments = async (db: PlanDatabase, caseId: string): Promise<number> => {
  const { n } = await db
    .selectFrom('ehc.plan_comment')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('case_id', '=', caseId)
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Once, however often its form is sent. */
export const insertComment = async (
  db: PlanDatabase,
  caseId: string,
  said: { readonly about: string; readonly words: string; readonly by: string; readonly as: string },
  sending: string,
): Promise<void> => {
  await db
    .insertInto('ehc.plan_comment')
    .values({
      case_id: caseId,
      about: said.about,
      words: said.words,
      said_by: said.by,
      said_as: said.as,
      settled_as: null,
      settled_at: null,
      sending,
    })
    .onConflict((conflict) => conflict.columns(['case_id', 'sending']).doNothing())
    .execute()
}

export const settleComment = async (
  db: PlanDatabase,
  caseId: string,
  id: string,
  as: string,
): Promise<void> => {
  await db
    .updateTable('ehc.plan_comment')
    .set({ settled_as: as, settled_at: sql`now()` })
    .where('case_id', '=', caseId)
    .where(sql`id::text`, '=', id)
    .where('settled_at', 'is', null)
    .execute()
}

export const findInvited = async (db: PlanDatabase, caseId: string): Promise<readonly string[]> => {
  const rows = await db.selectFrom('ehc.plan_invited').select('role').where('case_id', '=', caseId).execute()
  return rows.map(({ role }) => role)
}

/** Whose roles may comment from now on, in place of those who might. */
export const replaceInvited = async (
  db: PlanDatabase,
  caseId: string,
  roles: readonly string[],
  as: string,
  on: string,
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await tx.deleteFrom('ehc.plan_invited').where('case_id', '=', caseId).execute()
    if (roles.length > 0)
      await tx
        .insertInto('ehc.plan_invited')
        .values(roles.map((role) => ({ case_id: caseId, role, invited_as: as, invited_on: on })))
        .execute()
  })

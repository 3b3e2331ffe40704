import type { Selectable } from 'kysely'
import { type Plan, planSchema } from '../rules/plan.ts'
import type { PlanDatabase, PlanTables, VersionKind } from './tables.ts'

/** A plan as it was sent. */
export type PlanVersion = {
  readonly number: number
  readonly kind: VersionKind
  readonly plan: Plan
  /** ISO day. */
  readonly madeOn: string
  readonly madeBy: string
}

/** Every plan of a case that was sent, the first one first. */
export const findPlanVersions = async (db: PlanDatabase, caseId: string): Promise<readonly PlanVersion[]> => {
  const rows = await versions(db, caseId).orderBy('number').execute()
  return rows.map(asVersion)
}

/** The plan that was sent last; null where none was. */
export const findLatestPlan = async (db: PlanDatabase, caseId: string): Promise<PlanVersion | null> => {
  const row = await versions(db, caseId).orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row ? asVersion(row) : null
}

/** Keeps a plan as it is sent; gives its number. Belongs in the transaction of the act that sends it. */
export const insertPlanVersion = async (
  tx: PlanDatabase,
  caseId: string,
  { kind, plan, madeOn, madeBy }: Omit<PlanVersion, 'number'>,
): Promise<number> => {
  const { number } = await tx
    .insertInto('ehc.plan_version')
    .values(({ fn, selectFrom, val }) => ({
      case_id: caseId,
      number: selectFrom('ehc.plan_version')
        .where('case_id', '=', caseId)
        .select(({ eb }) => eb(fn.coalesce(fn.max('number'), val(0)), '+', 1).as('next')),
      kind,
      body: JSON.stringify(plan),
      made_on: madeOn,
      made_by: madeBy,
    }))
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}

const versions = (db: PlanDatabase, caseId: string) =>
  db.selectFrom('ehc.plan_version').selectAll().where('case_id', '=', caseId)

const asVersion = (row: Selectable<PlanTables['ehc.plan_version']>): PlanVersion => ({
  number: row.number,
  kind: row.kind,
  plan: planSchema.parse(row.body),
  madeOn: row.made_on,
  madeBy: row.made_by,
})

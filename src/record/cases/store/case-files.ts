import type { Insertable, Selectable } from 'kysely'
import type { CasesDatabase, CasesTables } from './tables.ts'

export type CaseFile = Selectable<CasesTables['cases.case_file']>

/** Null when a case was already opened from the same thing. */
export const insertCase = async (
  db: CasesDatabase,
  row: Insertable<CasesTables['cases.case_file']>,
): Promise<string | null> => {
  const inserted = await db
    .insertInto('cases.case_file')
    .values(row)
    .onConflict((conflict) => conflict.columns(['process', 'opened_from']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id ?? null
}

export const findCase = async (db: CasesDatabase, id: string): Promise<CaseFile | null> =>
  (await db.selectFrom('cases.case_file').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

export const findCases = async (db: CasesDatabase, ids: readonly string[]): Promise<readonly CaseFile[]> =>
  ids.length === 0 ? [] : db.selectFrom('cases.case_file').selectAll().where('id', 'in', ids).execute()

export const findCaseByReference = async (db: CasesDatabase, reference: string): Promise<CaseFile | null> =>
  (await db
    .selectFrom('cases.case_file')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst()) ?? null

/** The case, locked until the transaction ends: whoever comes second waits and sees what the first did. */
export const holdCase = async (db: CasesDatabase, id: string): Promise<CaseFile | null> =>
  (await db.selectFrom('cases.case_file').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ??
  null

/** Says which child a case is about, once somebody knows. */
export const nameChild = async (db: CasesDatabase, id: string, childId: string): Promise<void> => {
  await db.updateTable('cases.case_file').set({ child_id: childId }).where('id', '=', id).execute()
}

/** Cases of one process about one child, the newest first. */
export const findCasesOfChild = async (
  db: CasesDatabase,
  process: string,
  childId: string,
): Promise<readonly CaseFile[]> =>
  db
    .selectFrom('cases.case_file')
    .selectAll()
    .where('process', '=', process)
    .where('child_id', '=', childId)
    .orderBy('opened_on', 'desc')
    .execute()

export type HowItStands = Pick<
  CaseFile,
  'stage' | 'team_id' | 'owner_id' | 'closed_on' | 'next_due_on' | 'next_duty' | 'last_act'
>

export const saveStanding = async (db: CasesDatabase, id: string, standing: HowItStands): Promise<void> => {
  await db.updateTable('cases.case_file').set(standing).where('id', '=', id).execute()
}

/** Which of these things a case of one of these processes was already opened from. */
export const findOpenedFrom = async (
  db: CasesDatabase,
  processes: readonly string[],
  from: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (from.length === 0) return new Set()
  const rows = await db
    .selectFrom('cases.case_file')
    .select('opened_from')
    .where('process', 'in', processes)
    .where('opened_from', 'in', from)
    .execute()
  return new Set(rows.flatMap((row) => row.opened_from ?? []))
}

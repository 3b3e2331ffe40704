import { parseDay } from '#kit/day'
import type { Act } from '../rules/process-table.ts'
import type { CasesDatabase } from './tables.ts'

/** An act with who did it, as they were called that day. */
export type Done = Act & { readonly sequence: number; readonly as: string; readonly at: Date }

export const findActs = async (db: CasesDatabase, caseId: string): Promise<readonly Done[]> => {
  const rows = await db
    .selectFrom('cases.act')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('sequence')
    .execute()
  return rows.map((row) => ({
    sequence: row.sequence,
    act: row.act,
    on: parseDay(row.done_on)!,
    at: row.done_at,
    by: row.done_by,
    as: row.done_as,
    facts: row.facts,
    reason: row.reason,
  }))
}

export const appendAct = async (
  db: CasesDatabase,
  caseId: string,
  sequence: number,
  act: Act,
  as: string,
): Promise<void> => {
  await db
    .insertInto('cases.act')
    .values({
      case_id: caseId,
      sequence,
      act: act.act,
      done_by: act.by,
      done_as: as,
      done_on: act.on.toString(),
      facts: JSON.stringify(act.facts),
      reason: act.reason,
    })
    .execute()
}

import type { Due } from '../rules/process-table.ts'
import { reconcile } from '../rules/tasks.ts'
import type { CasesDatabase } from './tables.ts'

export type Task = { readonly duty: string; readonly dueOn: string; readonly doneOn: string | null }

export const findTasks = async (db: CasesDatabase, caseId: string): Promise<readonly Task[]> => {
  const rows = await db
    .selectFrom('cases.task')
    .select(['duty', 'due_on', 'done_on'])
    .where('case_id', '=', caseId)
    .orderBy('due_on')
    .orderBy('duty')
    .execute()
  return rows.map((row) => ({ duty: row.duty, dueOn: row.due_on, doneOn: row.done_on }))
}

/** Begins and ends tasks so that those open are the duties owed after this act. */
export const settleTasks = async (
  db: CasesDatabase,
  caseId: string,
  owed: readonly Due[],
  act: { readonly sequence: number; readonly on: string },
): Promise<void> => {
  const open = (await findTasks(db, caseId)).filter(({ doneOn }) => doneOn === null)
  const { begin, end } = reconcile(open, owed)
  for (const { duty, dueOn } of end)
    await db
      .updateTable('cases.task')
      .set({ done_on: act.on, done_by_act: act.sequence })
      .where('case_id', '=', caseId)
      .where('duty', '=', duty)
      .where('due_on', '=', dueOn)
      .where('done_on', 'is', null)
      .execute()
  if (begin.length > 0)
    await db
      .insertInto('cases.task')
      .values(
        begin.map(({ duty, on }) => ({
          case_id: caseId,
          duty,
          due_on: on.toString(),
          since_act: act.sequence,
          done_on: null,
          done_by_act: null,
        })),
      )
      .execute()
}

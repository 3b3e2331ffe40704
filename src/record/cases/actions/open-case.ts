import { handOver, type Database } from '#kit/db'
import { nextDue, type Act, type Process, type Standing } from '../rules/process-table.ts'
import { appendAct } from '../store/acts.ts'
import { insertCase } from '../store/case-files.ts'
import { settleTasks } from '../store/tasks.ts'
import type { CasesDatabase } from '../store/tables.ts'

export type Opening = {
  readonly reference: string
  readonly title: string
  readonly childId: string | null
  /** What it is opened from, so that the same thing never opens two. */
  readonly from: string | null
  readonly act: Act
  /** Who opened it, as they are called today. */
  readonly as: string
  /** What must be kept with it or not at all: the trail, a message, the other room's part. */
  readonly alongside?: (tx: Database, caseId: string) => Promise<void>
}

/** Opens a case with its first act and its first tasks. Null where one was already opened from the same thing. */
export const openCase = async <State extends Standing>(
  db: CasesDatabase,
  process: Process<State>,
  opening: Opening,
): Promise<string | null> => db.transaction().execute((tx) => openWithin(tx, process, opening))

/** The same inside a transaction that is under way. */
export const openWithin = async <State extends Standing>(
  tx: CasesDatabase,
  process: Process<State>,
  opening: Opening,
): Promise<string | null> => {
  const state = process.begin(opening.act)
  const due = nextDue(process, state)
  const caseId = await insertCase(tx, {
    process: process.name,
    reference: opening.reference,
    title: opening.title,
    child_id: opening.childId,
    opened_from: opening.from,
    stage: state.stage,
    team_id: state.teamId,
    owner_id: state.ownerId,
    opened_on: opening.act.on.toString(),
    closed_on: null,
    next_due_on: due?.on.toString() ?? null,
    next_duty: due?.duty ?? null,
    last_act: 1,
  })
  if (caseId === null) return null
  await appendAct(tx, caseId, 1, opening.act, opening.as)
  await settleTasks(tx, caseId, process.duties(state), { sequence: 1, on: opening.act.on.toString() })
  await opening.alongside?.(handOver(tx), caseId)
  return caseId
}

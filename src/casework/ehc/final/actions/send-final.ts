import { actOnCase, type ActRefusal } from '#cases'
import { handOver } from '#kit/db'
import { refused, type Result } from '#kit/result'
import { keepCopies } from '../../copies/actions/keep-copies.ts'
import { logCopies } from '../../copies/actions/log-copies.ts'
import type { EhcDesks } from '../../pages/desks.ts'
import type { OpenedPlan } from '../../plan/pages/open-plan.ts'
import { insertPlanVersion } from '../../plan/store/versions.ts'
import type { PlanTables } from '../../plan/store/tables.ts'
import { assessment } from '../../rules/process.ts'
import type { EhcCase } from '../../rules/state.ts'
import { insertPlanFiles, type PlanFileTables } from '../store/plan-files.ts'
import { findWhose } from '../store/whose.ts'
import type { FinalReady } from './final-ready.ts'
import { makeFiles } from './make-files.ts'

export type Sending = {
  readonly command: 'send final plan' | 'send changed plan'
  readonly seen: number
  readonly ready: FinalReady
  /** Why a line goes that is not specific, or what changed since the plan was made. */
  readonly reason: string | null
  readonly request: string
}

/** Sends a plan: the act with its letter and its copies, the plan as it was sent, its files, and the trail; or nothing. */
export const sendFinal = async (
  room: EhcDesks,
  { file, desk, worker, version }: OpenedPlan,
  { command, seen, ready, reason, request }: Sending,
): Promise<Result<EhcCase, ActRefusal>> => {
  const visit = { worker, file, permission: 'decide', request }
  if (!(await desk.allows(worker, 'decide', file))) {
    await room.db
      .transaction()
      .execute(async (tx) => desk.trail?.(handOver(tx), { ...visit, outcome: 'refused' }))
    return refused({ why: 'not found' })
  }
  const today = room.today()
  const files = await makeFiles(room.database, room.contacts.council, file, ready.plan, today)
  const { born } = await findWhose(room.database, file)
  const act = {
    act: command,
    on: today,
    by: worker.personId,
    facts: {
      letter: ready.letter,
      bornOn: born?.toString() ?? null,
      saved: version,
      copies: ready.copies,
      differences: ready.differences.map(({ change, because }) => ({ part: change.part, because })),
      ...(reason !== null && { override: reason }),
    },
    reason,
  }
  return actOnCase(room.db, assessment, {
    caseId: file.id,
    seen,
    act,
    as: worker.as,
    alongside: async (tx) => {
      const number = await insertPlanVersion(tx.withTables<PlanTables>(), file.id, {
        kind: 'final',
        plan: ready.plan,
        madeOn: today.toString(),
        madeBy: worker.as,
      })
      await insertPlanFiles(tx.withTables<PlanFileTables>(), file.id, number, today.toString(), files)
      await keepCopies(tx, room, file, { number, on: today, copies: ready.copies })
      await logCopies(tx, file, {
        authority: room.authority,
        number,
        on: today,
        findings: ready.findings,
        by: { accountId: worker.asker.accountId, as: worker.as },
        writtenBy: ready.writtenBy,
      })
      await desk.alongside?.(tx, { file, act, worker })
      await desk.trail?.(tx, { ...visit, outcome: 'done' })
    },
  })
}

import { handOver } from '#kit/db'
import { refused, type Result } from '#kit/result'
import { actOnCase, type ActRefusal } from '../actions/act-on-case.ts'
import { type Act, commandsIn, type Standing } from '../rules/process-table.ts'
import type { OpenedFile } from './open-file.tsx'
import type { CasesRoom } from './room.ts'

export type Doing = {
  readonly act: Act
  /** The last act the person had seen. */
  readonly seen: number
  /** The permission it takes, where it is not that of the step: taking up is less than giving to others. */
  readonly permission?: string
  readonly request: string
}

/** Asks, does and leaves the trail, all or nothing. What somebody may not do is "not found", and is left in the trail too. */
export const doDeed = async (
  room: Pick<CasesRoom, 'db'>,
  { file, desk, worker }: Omit<OpenedFile, 'whose'>,
  { act, seen, request, permission: asked }: Doing,
): Promise<Result<Standing, ActRefusal>> => {
  const permission = asked ?? commandsIn(desk.process, file.stage)[act.act]?.permission
  if (permission === undefined) return refused({ why: 'not now', stage: file.stage })
  const visit = { worker, file, permission, request }
  if (!(await desk.allows(worker, permission, file))) {
    await room.db
      .transaction()
      .execute(async (tx) => desk.trail?.(handOver(tx), { ...visit, outcome: 'refused' }))
    return refused({ why: 'not found' })
  }
  return actOnCase(room.db, desk.process, {
    caseId: file.id,
    seen,
    act,
    as: worker.as,
    alongside: async (tx) => {
      await desk.alongside?.(tx, {
        file,
        act,
        worker,
      })
      await desk.trail?.(tx, {
        ...visit,
        outcome: 'done',
      })
    },
  })
}

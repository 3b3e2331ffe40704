import { actWithin, type CasesTables, findCase, type Worker } from '#cases'
import { type Database, handOver } from '#kit/db'
import type { Day } from '#kit/day'
import { type AskAccess, leaveTrace } from '../../actions/ask-access.ts'
import { assessment } from '../../rules/process.ts'
import { findItems, takeOff } from '../store/items.ts'
import { callOff } from '../store/meetings.ts'
import type { PanelTables } from '../store/panel-tables.ts'

export type CallingOff = {
  readonly authority: string
  readonly worker: Worker
  readonly ask: AskAccess
  readonly meetingId: string
  readonly because: string
  readonly today: Day
  readonly request: string
}

/**
 * Calls a meeting off and lets all its cases go, or neither: each is back among those that wait for a decision, with
 * the reason on its record. What has been decided meanwhile stays decided.
 */
export const callOffMeeting = async (
  db: Database,
  { authority, worker, ask, meetingId, because, today, request }: CallingOff,
): Promise<void> => {
  await db.transaction().execute(async (tx) => {
    const panel = handOver(tx).withTables<PanelTables>()
    const cases = handOver(tx).withTables<CasesTables>()
    await callOff(panel, meetingId, { on: today.toString(), because })
    const listed = (await findItems(panel, meetingId)).filter(({ takenOffOn }) => takenOffOn === null)
    // In one order, so that two who call off two meetings never wait for each other.
    for (const item of listed.toSorted((one, other) => (one.caseId < other.caseId ? -1 : 1))) {
      const file = await findCase(cases, item.caseId)
      const reason = `The panel was called off. ${because}`
      const act = { act: 'take off panel', on: today, by: worker.personId, facts: {}, reason }
      const done = await actWithin(cases, assessment, {
        caseId: item.caseId,
        seen: 'the latest',
        as: worker.as,
        act,
      })
      await takeOff(panel, item.id, today.toString())
      if (done.ok && file)
        await leaveTrace(handOver(tx), authority, ask, {
          worker,
          file,
          permission: 'send letter',
          request,
          outcome: 'done',
        })
    }
  })
}

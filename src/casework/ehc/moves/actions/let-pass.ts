import type { OpenedFile } from '#cases'
import { handOver } from '#kit/db'
import type { EhcDesks } from '../../pages/desks.ts'
import { newWayIn } from '../../way-in/way-in.ts'
import { logAnswered, logPassed } from './log-passing.ts'
import { changePassedOn, type PassedOn, type PassedOnTables } from '../store/passed-on.ts'

/** What may be done about papers for another council by whoever looks at them now. */
export type Part = 'look' | 'agree' | 'send' | 'send again' | 'wait'

/** The same rules as for every bundle: whoever made it ready looks and sends; a second person agrees, never the first. */
export const partIn = (
  passed: PassedOn,
  { accountId, mayRelease, mayAgree }: { accountId: string; mayRelease: boolean; mayAgree: boolean },
): Part => {
  if (passed.state === 'to agree') return mayAgree && passed.prepared_by !== accountId ? 'agree' : 'wait'
  if (!mayRelease) return 'wait'
  if (passed.state === 'to look at') return 'look'
  if (passed.state === 'ready') return 'send'
  return passed.state === 'released' ? 'send again' : 'wait'
}

type Deed =
  | { readonly does: 'look' | 'agree' | 'stop'; readonly reason: string }
  | { readonly does: 'code' | 'post' }

/** Does one thing about them with its trail, in one transaction; gives the code where one was made. False: too late. */
export const letPass = (
  room: EhcDesks,
  { file, worker, desk }: OpenedFile,
  passed: PassedOn,
  deed: Deed,
  request: string,
): Promise<string | boolean> =>
  room.database.transaction().execute(async (tx) => {
    const today = room.today()
    const isSecond = deed.does === 'agree' || deed.does === 'stop'
    const permission = isSecond ? 'agree release' : 'release bundle'
    if (
      !(await changePassedOn(
        tx.withTables<PassedOnTables>(),
        passed,
        changeBy(deed, worker, today.toString()),
      ))
    )
      return false
    const answering = { accountId: worker.asker.accountId, as: worker.as }
    if ('reason' in deed) await logAnswered(handOver(tx), passed, { ...deed, by: answering })
    else await logPassed(handOver(tx), passed, deed.does, today)
    await desk.trail?.(handOver(tx), { worker, file, permission, outcome: 'done', request })
    if (deed.does !== 'code') return true
    const opensUntil = today.add({ days: 28 })
    return newWayIn(handOver(tx), room.secret, {
      caseId: file.id,
      kind: 'passed on',
      subject: passed.id,
      today,
      opensUntil,
    })
  })

const changeBy = (deed: Deed, { asker, as }: OpenedFile['worker'], today: string) => {
  switch (deed.does) {
    case 'look':
      return { state: 'ready', looked_reason: deed.reason } as const
    case 'agree':
    case 'stop':
      return {
        state: deed.does === 'agree' ? 'ready' : 'refused',
        agreed_by: asker.accountId,
        agreed_as: as,
        agreed_reason: deed.reason,
      } as const
    default:
      return { state: 'released', sent_how: deed.does, sent_on: today } as const
  }
}

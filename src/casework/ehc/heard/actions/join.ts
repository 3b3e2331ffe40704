import { actWithin, type CaseFile, type CasesTables, findCaseByReference, type Worker } from '#cases'
import { type DocumentsTables, handAside } from '#documents'
import type { Day } from '#kit/day'
import { type Database, handOver, sql } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { leaveTrace, type AskAccess } from '../../actions/ask-access.ts'
import { joinFiles } from '../../actions/keep-file.ts'
import { keepList } from '../../panel/actions/keep-list.ts'
import type { EhcCase } from '../../rules/state.ts'
import { assessment } from '../../rules/process.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf } from '../../store/requests.ts'
import { insertJoined, type ViewsTables } from '../store/views.ts'

export type Joining = {
  readonly authority: string
  readonly worker: Worker
  readonly ask: AskAccess
  /** The case that goes on as part of the other. */
  readonly second: CaseFile
  readonly state: EhcCase
  /** The last act of the second that was seen. */
  readonly seen: number
  /** The case that stays. */
  readonly into: string
  readonly today: Day
  readonly request: string
}

export type JoinRefusal = 'not found' | 'changed meanwhile'

/**
 * Makes two requests for one child one case, both or neither: the first keeps both days, and its clock runs from the
 * earlier; the second ends, and whoever holds its code is shown the first.
 */
export const joinRequests = async (
  db: Database,
  { authority, worker, ask, second, state, seen, into, today, request }: Joining,
): Promise<Result<null, JoinRefusal>> => {
  const first = await findCaseByReference(db.withTables<CasesTables>(), into)
  if (!first || first.id === second.id || first.process !== assessment.name || first.closed_on !== null)
    return refused('not found')
  if (!(await ask(worker, 'close case', first)).ok) return refused('not found')
  const { requestedBy, channel } = (await findRequestOf(db.withTables<RequestTables>(), second.id)) ?? state
  const by = { on: today, by: worker.personId, reason: null }
  const receivedOn = state.receivedOn.toString()
  try {
    await db.transaction().execute(async (tx) => {
      // Two officers who join the same two the other way round must not wait for each other.
      await sql`select pg_advisory_xact_lock(hashtext('ehc requests are joined'))`.execute(tx)
      const cases = handOver(tx).withTables<CasesTables>()
      const trail = (file: CaseFile) =>
        leaveTrace(handOver(tx), authority, ask, {
          worker,
          file,
          permission: 'close case',
          request,
          outcome: 'done',
        })
      const ended = await actWithin(cases, assessment, {
        caseId: second.id,
        seen,
        as: worker.as,
        act: { ...by, act: 'join to first', facts: { into: first.reference } },
        alongside: async (within) => {
          const act = { ...by, act: 'join to first', facts: {} }
          await keepList(within, second, state, act)
          await insertJoined(within.withTables<ViewsTables>(), {
            caseId: second.id,
            intoCaseId: first.id,
            on: today.toString(),
          })
          await trail(second)
        },
      })
      await handAside(handOver(tx).withTables<DocumentsTables>(), { caseId: second.id }, { caseId: first.id })
      await joinFiles(handOver(tx), first.id, today)
      const kept = await actWithin(cases, assessment, {
        caseId: first.id,
        seen: first.last_act,
        as: worker.as,
        act: {
          ...by,
          act: 'another request came',
          facts: { reference: second.reference, receivedOn, requestedBy, channel },
        },
        alongside: () => trail(first),
      })
      if (!ended.ok || !kept.ok) throw new ChangedMeanwhile()
    })
  } catch (fault) {
    if (fault instanceof ChangedMeanwhile) return refused('changed meanwhile')
    throw fault
  }
  return done(null)
}

/** Rolls both back: somebody did something on one of the two. */
class ChangedMeanwhile extends Error {}

import { type CasesTables, findCaseByReference, type Worker } from '#cases'
import { type Database, handOver } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { type AskAccess, leaveTrace } from '../../actions/ask-access.ts'
import { asksAgainAs } from '../rules/who-asks.ts'
import { type AskingAgain, openAgain } from './open-again.ts'

export type Asking = Omit<AskingAgain, 'personId' | 'as'> & {
  readonly worker: Worker
  readonly request: string
}

/**
 * Somebody asks that a child be assessed again, or writes down that somebody did; what the council wants itself is a
 * decision, and is for those who decide. Gives the reference of the new case.
 */
export const askAgain = async (
  db: Database,
  authority: string,
  ask: AskAccess,
  { worker, request, ...asking }: Asking,
): Promise<Result<string, 'not allowed' | 'under way'>> => {
  const permission = asksAgainAs(asking.by)?.isAsked === false ? 'decide' : 'open case'
  const visit = { worker, file: asking.first, permission, request }
  if (!(await ask(worker, permission, asking.first)).ok) {
    await db
      .transaction()
      .execute((tx) => leaveTrace(handOver(tx), authority, ask, { ...visit, outcome: 'refused' }))
    return refused('not allowed')
  }
  const reference = await db.transaction().execute(async (tx) => {
    const cases = handOver(tx).withTables<CasesTables>()
    const opened = await openAgain(cases, { ...asking, personId: worker.personId, as: worker.as })
    if (opened === null) return null
    const file = await findCaseByReference(cases, opened.reference)
    await leaveTrace(handOver(tx), authority, ask, { ...visit, file, outcome: 'done' })
    return opened.reference
  })
  return reference === null ? refused('under way') : done(reference)
}

import { actOnCase, type CasesTables, findActs, findCase, replay } from '#cases'
import { type Day, parseDay } from '#kit/day'
import type { Database } from '#kit/db'
import { leave } from '#trail'
import { assessment } from '../../rules/process.ts'
import type { AdvicePack } from '../advice-pack.ts'
import { nudgeFor } from '../rules/nudge.ts'
import { findOwedAdvice } from '../store/owed.ts'
import { keepBeside, type Writing } from './keep-beside.ts'

export type Reminding = Writing & {
  readonly authority: string
  readonly advice: AdvicePack
  readonly today: Day
}

/**
 * Writes to everybody who owes advice and should hear today: before the day, and after it. Each is an act on the case,
 * so that the same day and the same process never do it twice. Gives how many were written to.
 */
export const remindAdvisers = async (db: Database, reminding: Reminding): Promise<number> => {
  const { today, advice } = reminding
  const dueBefore = today.add({ days: advice.remindDaysBefore + 1 }).toString()
  const owed = await findOwedAdvice(db, { dueBefore, teamIds: null })
  let written = 0
  for (const [caseId, theirs] of Map.groupBy(owed, (one) => one.caseId)) {
    const cases = db.withTables<CasesTables>()
    const [file, acts] = await Promise.all([findCase(cases, caseId), findActs(cases, caseId)])
    if (!file) continue
    const { nudges } = replay(assessment, acts).gathering
    const chased = theirs.flatMap(({ adviceId, dueOn }) => {
      const before = nudges.filter((one) => one.adviceId === adviceId)
      const sort = nudgeFor({ dueOn: parseDay(dueOn)!, nudges: before }, today, advice)
      return sort === null ? [] : [{ id: adviceId, sort }]
    })
    if (chased.length === 0) continue
    const act = { act: 'chase advice', on: today, by: null, facts: { chased }, reason: null }
    const done = await actOnCase(cases, assessment, {
      caseId,
      seen: acts.length,
      act,
      as: 'The calendar',
      alongside: async (tx) => {
        await keepBeside(tx, reminding, { caseId, reference: file.reference, childId: file.child_id }, act)
        await leave(tx, {
          at: Date.now(),
          authority: reminding.authority,
          actor: { accountId: null, name: 'The calendar', role: 'nobody', team: null },
          act: 'send letter',
          subject: file.child_id ?? file.id,
          caseId,
          item: null,
          why: 'keeping to the law',
          through: null,
          outcome: 'done',
          glass: null,
          request: `reminders of ${today.toString()}`,
        })
      },
    })
    // Somebody is at work on this case: the next turn will find it as they left it.
    if (done.ok) written += chased.length
  }
  return written
}

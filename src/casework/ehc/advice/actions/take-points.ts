import { actOnCase, type CasesTables, findCase } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { assessment } from '../../rules/process.ts'
import { type Taking, withTaken } from '../rules/taken.ts'
import type { AdviceTables } from '../store/tables.ts'
import { findLatest, insertAdvice } from '../store/texts.ts'

export type TakingPoints = {
  readonly caseId: string
  readonly adviceId: string
  readonly taking: Taking
  readonly personId: string
  readonly as: string
  readonly today: Day
  readonly trail: (tx: Database) => Promise<void>
}

/**
 * Makes sentences of a report points of the advice it came with: its next version, beside the one that was given.
 * False where the case has gone on too far, or there is no such advice.
 */
export const takePoints = async (
  db: Database,
  { caseId, adviceId, taking, personId, as, today, trail }: TakingPoints,
): Promise<boolean> => {
  const cases = db.withTables<CasesTables>()
  for (let turn = 0; turn < 4; turn++) {
    const [file, latest] = await Promise.all([
      findCase(cases, caseId),
      findLatest(db.withTables<AdviceTables>(), caseId, adviceId),
    ])
    if (!file || !latest) return false
    const body = withTaken(latest.body, taking)
    if (body.points.length === latest.body.points.length) return true
    const version = latest.version + 1
    const acted = await actOnCase(cases, assessment, {
      caseId,
      seen: file.last_act,
      act: { act: 'correct advice', on: today, by: personId, facts: { id: adviceId, version }, reason: null },
      as,
      alongside: async (tx) => {
        await insertAdvice(tx.withTables<AdviceTables>(), { ...latest, version, body })
        await trail(tx)
      },
    })
    if (acted.ok) return true
    if (acted.reason.why !== 'changed meanwhile') return false
  }
  return false
}

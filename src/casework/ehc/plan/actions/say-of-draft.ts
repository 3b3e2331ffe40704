import { actOnCase, type CasesTables, findActs } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { assessment } from '../../rules/process.ts'
import { insertAnswer, insertProposal, type NewProposal, type Proposal } from '../store/proposals.ts'
import type { PlanTables } from '../store/tables.ts'

/** Leaves one deed in the trail, in its transaction. */
export type LeaveTrail = (tx: Database) => Promise<void>

/** Keeps one thing a family says of a draft, with its trail; sent twice it is kept once. */
export const sayOfDraft = (db: Database, said: NewProposal, trail: LeaveTrail): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const id = await insertProposal(tx.withTables<PlanTables>(), said)
    if (id !== null) await trail(tx)
  })

/** What somebody said, they may take back while nobody has answered it. It stays on the record, as taken back. */
export const takeBack = (
  db: Database,
  { id }: Pick<Proposal, 'id'>,
  as: string,
  today: Day,
  trail: LeaveTrail,
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const answer = { verdict: 'taken back', reason: '', on: today.toString(), as } as const
    if (await insertAnswer(tx.withTables<PlanTables>(), id, answer)) await trail(tx)
  })

/** The family has said all it wants to say for now. The council need not wait for the 15 days to pass. */
export const finishReply = async (
  db: Database,
  caseId: string,
  by: { readonly personId: string | null; readonly as: string },
  today: Day,
  trail: LeaveTrail,
): Promise<boolean> => {
  const cases = db.withTables<CasesTables>()
  const seen = (await findActs(cases, caseId)).length
  const result = await actOnCase(cases, assessment, {
    caseId,
    seen,
    as: by.as,
    act: {
      act: 'family answered',
      on: today,
      by: by.personId,
      facts: { answeredOn: today.toString() },
      reason: null,
    },
    alongside: trail,
  })
  return result.ok
}

import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { withWording } from '../rules/proposals.ts'
import { insertAnswer, type Proposal } from '../store/proposals.ts'
import type { PlanTables } from '../store/tables.ts'
import { findWorkingPlan } from '../store/working.ts'
import { savePartIn } from './save-part.ts'
import type { LeaveTrail } from './say-of-draft.ts'

export type Answering = {
  readonly caseId: string
  readonly proposal: Proposal
  readonly verdict: 'accepted' | 'declined'
  readonly reason: string
  readonly as: string
  readonly today: Day
  /** How often the plan had been saved when the proposal was shown. */
  readonly seen: number
  readonly sending: string
}

export type AnswerRefusal =
  | 'answered already'
  /** The part it would word anew was changed, or taken out, since it was shown. */
  | 'changed meanwhile'

/**
 * Answers one thing a family said, once. Wording that is accepted is put into the plan being written, in the same
 * transaction: the answer and the words are both there, or neither.
 */
export const answerProposal = async (
  db: Database,
  { caseId, proposal, verdict, reason, as, today, seen, sending }: Answering,
  trail: LeaveTrail,
): Promise<Result<null, AnswerRefusal>> => {
  try {
    return await db.transaction().execute(async (tx) => {
      const plans = tx.withTables<PlanTables>()
      const answer = { verdict, reason, on: today.toString(), as } as const
      if (!(await insertAnswer(plans, proposal.id, answer))) return refused('answered already' as const)
      if (verdict === 'accepted' && proposal.kind === 'wording') {
        const { plan } = (await findWorkingPlan(plans, caseId)) ?? {}
        const value = plan && withWording(plan, proposal.about, proposal.words, proposal.voice)
        const saving = { caseId, part: proposal.about, value, seen, by: as, sending }
        if (value == null || !(await savePartIn(plans, saving)).ok) throw new Stopped()
      }
      await trail(tx)
      return done(null)
    })
  } catch (fault) {
    if (fault instanceof Stopped) return refused('changed meanwhile')
    throw fault
  }
}

/** Undoes the answer together with the words it could not put in. */
class Stopped extends Error {}

import type { Answered, Channel, ProposalKind, Voice } from '../rules/proposals.ts'
import type { PlanDatabase } from './tables.ts'

/** One thing a family said of a draft, and what became of it. */
export type Proposal = {
  readonly id: string
  readonly draftNumber: number
  readonly about: string
  readonly kind: ProposalKind
  readonly words: string
  readonly saidOn: string
  readonly saidBy: string | null
  readonly saidAs: string
  readonly channel: Channel
  readonly voice: Voice
  readonly answer: {
    readonly verdict: Answered
    readonly reason: string
    readonly on: string
    readonly as: string
  } | null
}

export type NewProposal = Omit<Proposal, 'id' | 'answer'> & {
  readonly caseId: string
  readonly writtenBy: string | null
  readonly sending: string
}

const proposals = (db: PlanDatabase, caseId: string) =>
  db
    .selectFrom('ehc.plan_proposal as said')
    .leftJoin('ehc.plan_answer as answer', 'answer.proposal_id', 'said.id')
    .selectAll('said')
    .select(['answer.verdict', 'answer.reason', 'answer.answered_on', 'answer.answered_as'])
    .where('said.case_id', '=', caseId)

/** Everything that was said of the drafts of a case, the first thing first. */
export const findProposals = async (db: PlanDatabase, caseId: string): Promise<readonly Proposal[]> => {
  const rows = await proposals(db, caseId).orderBy('said.said_at').execute()
  return rows.map((row) => ({
    id: row.id,
    draftNumber: row.draft_number,
    about: row.about,
    kind: row.kind,
    words: row.words,
    saidOn: row.said_on,
    saidBy: row.said_by,
    saidAs: row.said_as,
    channel: row.channel,
    voice: row.voice,
    answer:
      row.verdict === null
        ? null
        : { verdict: row.verdict, reason: row.reason!, on: row.answered_on!, as: row.answered_as! },
  }))
}

export const countUnanswered = async (db: PlanDatabase, caseId: string): Promise<number> =>
  (await findProposals(db, caseId)).filter(({ answer, kind }) => answer === null && kind !== 'agree').length

/** Keeps it once, however often its form is sent; gives its id where it was new. */
export const insertProposal = async (tx: PlanDatabase, said: NewProposal): Promise<string | null> => {
  const row = await tx
    .insertInto('ehc.plan_proposal')
    .values({
      case_id: said.caseId,
      draft_number: said.draftNumber,
      about: said.about,
      kind: said.kind,
      words: said.words,
      said_on: said.saidOn,
      said_by: said.saidBy,
      said_as: said.saidAs,
      channel: said.channel,
      voice: said.voice,
      written_by: said.writtenBy,
      sending: said.sending,
    })
    .onConflict((conflict) => conflict.columns(['case_id', 'sending']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** False where it was answered already: there is one answer to each. */
export const insertAnswer = async (
  tx: PlanDatabase,
  proposalId: string,
  answer: NonNullable<Proposal['answer']>,
): Promise<boolean> => {
  const row = await tx
    .insertInto('ehc.plan_answer')
    .values({
      proposal_id: proposalId,
      verdict: answer.verdict,
      reason: answer.reason,
      answered_on: answer.on,
      answered_as: answer.as,
    })
    .onConflict((conflict) => conflict.column('proposal_id').doNothing())
    .returning('proposal_id')
    .executeTakeFirst()
  return row !== undefined
}

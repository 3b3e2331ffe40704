import { type Act, findCase, type CasesTables } from '#cases'
import type { Database } from '#kit/db'
import { findAdvicePoints } from '../../advice/index.ts'
import { keepSentPlan } from '../actions/keep-sent-plan.ts'
import { insertAnswer, insertProposal } from '../store/proposals.ts'
import type { PlanTables } from '../store/tables.ts'
import { findLatestPlan } from '../store/versions.ts'
import { keepSaving } from '../store/working.ts'
import { inventedPlan } from './invented-plan.ts'
import { saidOfDraft } from './own-words.ts'

type Of = {
  readonly caseId: string
  readonly name: string
  readonly setting: string
  readonly by: string
}

/** The facts of an invented draft that is sent: the plan as it was saved when it was decided that one is needed. */
export const inventedSending = { plan: { number: 1, saved: 1, to: [] } } as const

/** What goes with an invented act: a plan once one is needed, its draft, and what the family says of it. */
export const keepInventedWriting = async (tx: Database, of: Of, act: Act, as: string): Promise<void> => {
  const db = tx.withTables<PlanTables>()
  if (act.act === 'plan is needed') {
    const advisers = await findAdvicePoints(tx, of.caseId)
    const plan = inventedPlan(advisers, of.name, /high|college/i.test(of.setting))
    await keepSaving(db, of.caseId, { plan, version: 1, about: 'all', savedBy: as, sending: 'invented' })
  }
  if (act.act === 'send draft') await keepSentPlan(tx, of.caseId, act, as)
  if (act.act === 'family answered') await keepReply(tx, of, act, as)
}

/** One thing accepted, one declined with a reason, one still to answer, and the school they would like. */
const keepReply = async (tx: Database, { caseId, by }: Of, { on }: Act, as: string): Promise<void> => {
  const db = tx.withTables<PlanTables>()
  const latest = await findLatestPlan(db, caseId)
  const file = await findCase(tx.withTables<CasesTables>(), caseId)
  const lines = latest?.plan.provision ?? []
  if (!latest || lines.length === 0) return
  const own = by === 'young person'
  const say = (nth: number, about: string, kind: 'wording' | 'comment' | 'setting', words: string) =>
    insertProposal(db, {
      caseId,
      draftNumber: latest.number,
      about,
      kind,
      words,
      saidOn: on.toString(),
      saidBy: own ? (file?.child_id ?? null) : null,
      saidAs: own ? 'The young person' : 'A parent',
      channel: 'online',
      voice: own ? 'childSays' : 'familySays',
      writtenBy: null,
      sending: `invented ${nth}`,
    })
  const [first, second] = [lines[0]!, lines[1] ?? lines[0]!]
  const wording = await say(1, second.id, 'wording', saidOfDraft.wording)
  const comment = await say(2, first.id, 'comment', saidOfDraft.comment)
  await say(3, 'all', 'setting', saidOfDraft.setting)
  const answer = { reason: '', on: on.add({ days: 1 }).toString(), as }
  if (wording !== null)
    await insertAnswer(db, wording, { ...answer, verdict: 'declined', reason: saidOfDraft.declined })
  if (comment !== null) await insertAnswer(db, comment, { ...answer, verdict: 'accepted' })
}

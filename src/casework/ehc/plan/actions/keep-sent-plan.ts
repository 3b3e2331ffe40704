import type { Act } from '#cases'
import type { Database } from '#kit/db'
import { factsOf } from '../../rules/facts.ts'
import type { PlanTables } from '../store/tables.ts'
import { insertPlanVersion } from '../store/versions.ts'
import { findSaved } from '../store/working.ts'

const kinds = { 'send draft': 'draft', 'send changed draft': 'changed draft' } as const

/** Keeps the plan that an act sends, as it was saved then: in the transaction of the act, or not at all. */
export const keepSentPlan = async (tx: Database, caseId: string, act: Act, by: string): Promise<void> => {
  if (act.act !== 'send draft' && act.act !== 'send changed draft') return
  const { plan: sent } = factsOf[act.act].parse(act.facts)
  if (!sent) return
  const db = tx.withTables<PlanTables>()
  const plan = await findSaved(db, caseId, sent.saved)
  if (!plan) throw new Error(`There is no saving ${sent.saved} of the plan that is sent.`)
  const kept = { kind: kinds[act.act], plan, madeOn: act.on.toString(), madeBy: by }
  const number = await insertPlanVersion(db, caseId, kept)
  if (number !== sent.number)
    throw new Error(`The plan that is sent has number ${number}, not ${sent.number}.`)
}

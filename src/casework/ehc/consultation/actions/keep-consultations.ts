import type { Act, CaseFile } from '#cases'
import type { Database } from '#kit/db'
import { dueOn } from '#law'
import { findLatestPlan } from '../../plan/store/versions.ts'
import type { PlanTables } from '../../plan/store/tables.ts'
import { revokeWayIn } from '../../way-in/way-in.ts'
import { consultationFacts as factsOf } from '../rules/facts.ts'
import { closeConsultations, insertConsultations, markAnswered } from '../store/consultations.ts'
import type { ConsultationTables } from '../store/tables.ts'

/** Acts after which no setting that was consulted sees anything more of the case. */
const over: ReadonlySet<string> = new Set([
  'send final plan',
  'withdraw',
  'moved away',
  'end quietly',
  'join to first',
  'pass to another council',
])

/** What a deed changes of what settings find in their inbox, in the transaction of the deed. */
export const keepConsultations = async (tx: Database, file: CaseFile, act: Act): Promise<void> => {
  const tables = tx.withTables<ConsultationTables>()
  if (act.act === 'consult setting') {
    const draft = await findLatestPlan(tx.withTables<PlanTables>(), file.id)
    await insertConsultations(
      tables,
      factsOf[act.act].parse(act.facts).consulted.map(({ id, setting, on, organisationId, heldBack }) => ({
        case_id: file.id,
        consultation_id: id,
        setting,
        organisation_id: organisationId,
        draft_number: draft?.number ?? null,
        held_back: heldBack,
        asked_on: on.toString(),
        answer_by: dueOn('answer a consultation', on).toString(),
        answered_on: null,
        closed_on: null,
      })),
    )
  }
  if (act.act === 'setting answered') {
    const { id, answeredOn } = factsOf[act.act].parse(act.facts)
    await markAnswered(tables, file.id, id, answeredOn.toString())
  }
  if (!over.has(act.act)) return
  for (const subject of await closeConsultations(tables, file.id, act.on.toString()))
    await revokeWayIn(tx, { caseId: file.id, kind: 'consultation', subject, today: act.on })
}

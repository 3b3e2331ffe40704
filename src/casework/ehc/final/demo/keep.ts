import { type Act, type CaseFile, type CasesTables, type Facts, findActs, findCase, replay } from '#cases'
import { type Day, toEpochDay } from '#kit/day'
import type { Database } from '#kit/db'
import { inOrBeyondYear9 } from '#law'
import { type PeopleTables, settingsOnRecord } from '#people'
import { findAdvicePoints } from '../../advice/index.ts'
import { consultationFacts } from '../../consultation/rules/facts.ts'
import { type NotForSettingsTables, saveMarks } from '../../consultation/store/not-for-settings.ts'
import { keepConsultations } from '../../consultation/actions/keep-consultations.ts'
import { logConsulted } from '../../consultation/actions/log-consulted.ts'
import { keepCopies } from '../../copies/actions/keep-copies.ts'
import { logCopies } from '../../copies/actions/log-copies.ts'
import { organisationsFor } from '../../copies/actions/who-gets-it.ts'
import { copiesOf } from '../../copies/rules/copies.ts'
import { kindNamed } from '../../consultation/rules/kinds-of-setting.ts'
import type { Plan } from '../../plan/rules/plan.ts'
import { findWorkingPlan, keepSaving } from '../../plan/store/working.ts'
import { findLatestPlan, insertPlanVersion } from '../../plan/store/versions.ts'
import type { PlanTables } from '../../plan/store/tables.ts'
import { assessment } from '../../rules/process.ts'
import { makeFiles } from '../actions/make-files.ts'
import { countWithFiles, insertPlanFiles, type PlanFileTables } from '../store/plan-files.ts'
import { findWhose } from '../store/whose.ts'
import { planFor } from './invented-plan.ts'

type Of = {
  readonly authority: string
  readonly caseId: string
  readonly worries: string
  readonly council: string
  readonly healthBody: string
  readonly who: { readonly accountId: string; readonly as: string }
  readonly today: Day
}

/** What an invented deed keeps besides: settings’ inboxes, the plan as it was sent, and the files of the first few. */
export const keepInventedPlan = async (tx: Database, of: Of, act: Act): Promise<void> => {
  const { authority, caseId, worries, council, healthBody, who, today } = of
  const { as } = who
  const file = (await findCase(tx.withTables<CasesTables>(), caseId))!
  await keepConsultations(tx, file, act)
  await logConsulted(tx, file, act, { authority, council, by: who, readersOn: today })
  if (act.act === 'consult setting') await keepMarks(tx, of, act)
  const isDraft = act.act === 'send draft'
  if (!isDraft && act.act !== 'send final plan') return
  const plans = tx.withTables<PlanTables>()
  const latest = await findLatestPlan(plans, caseId)
  if (isDraft && latest !== null) return
  const state = replay(assessment, await findActs(tx.withTables<CasesTables>(), caseId))
  const { placement } = state
  const plan = {
    ...(latest?.plan ?? (await written(tx, file, worries, act))),
    placement:
      isDraft || placement === null ? null : { name: placement.name, type: kindNamed(placement.kind).text },
  }
  const madeOn = act.on.toString()
  const number = await insertPlanVersion(plans, caseId, {
    kind: isDraft ? 'draft' : 'final',
    plan,
    madeOn,
    madeBy: as,
  })
  if (isDraft) {
    // What was sent is where the writing goes on from.
    const saving = { plan, version: 1, about: 'A', savedBy: as, sending: `invented ${caseId}` }
    if ((await findWorkingPlan(plans, caseId)) === null) await keepSaving(plans, caseId, saving)
    return
  }
  await keepCopies(tx, null, file, {
    number,
    on: act.on,
    // Invented people have their places, and their accounts, since this morning.
    readersOn: today,
    copies: copiesOf([], await organisationsFor(tx, healthBody, state)),
  })
  await logCopies(tx, file, { authority, number, on: act.on, findings: [], by: who, writtenBy: null })
  const files = tx.withTables<PlanFileTables>()
  if ((await countWithFiles(files)) >= filesFor) return
  await insertPlanFiles(files, caseId, number, madeOn, await makeFiles(tx, council, file, plan, act.on))
}

const written = async (tx: Database, file: CaseFile, worries: string, { on }: Act): Promise<Plan> => {
  const [advice, { born }] = await Promise.all([findAdvicePoints(tx, file.id), findWhose(tx, file)])
  return planFor(worries, advice, born !== null && inOrBeyondYear9(toEpochDay(born), toEpochDay(on)))
}

/** What of the draft settings were not sent, with why. */
const keepMarks = async (
  tx: Database,
  { caseId, who: { as } }: Of,
  { act, facts, on }: Act,
): Promise<void> => {
  const asked = act === 'consult setting' ? consultationFacts[act].parse(facts).consulted : []
  const parts = asked[0]?.heldBack ?? []
  if (parts.length === 0) return
  await saveMarks(tx.withTables<NotForSettingsTables>(), caseId, {
    parts,
    reason: 'The family writes here of an older brother too, and asked that no school reads it.',
    marked_as: as,
    marked_on: on.toString(),
  })
}

/** Three are enough to show; more would keep a first start waiting. */
const filesFor = 3

/** Settings by their id on record, where they are on it. */
export const settingsOf = async (db: Database, facts: Facts): Promise<Facts> => {
  const known = await settingsOnRecord(db.withTables<PeopleTables>())
  const consulted = facts['consulted'] as readonly { readonly setting: string }[]
  return {
    ...facts,
    consulted: consulted.map((one) => ({
      ...one,
      organisationId: known.find(({ name }) => name === one.setting)?.id ?? null,
    })),
  }
}

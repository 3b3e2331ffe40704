import { type CasesTables, findActs, replay } from '#cases'
import { type DocumentsTables, type Finding, lookThrough } from '#documents'
import { findAdvicePoints } from '../../advice/index.ts'
import { kindNamed } from '../../consultation/rules/kinds-of-setting.ts'
import type { EhcDesks } from '../../pages/desks.ts'
import type { OpenedPlan } from '../../plan/pages/open-plan.ts'
import { type Fault, faultsOf } from '../../plan/rules/draft-checks.ts'
import type { Plan } from '../../plan/rules/plan.ts'
import { findProposals } from '../../plan/store/proposals.ts'
import { isRestricted, recipientsOf } from '../../plan/store/recipients.ts'
import type { PlanTables } from '../../plan/store/tables.ts'
import { findLatestPlan } from '../../plan/store/versions.ts'
import { compose } from '../../rules/letters/compose.ts'
import { lacking, type Letter } from '../../rules/letters/letter.ts'
import { assessment } from '../../rules/process.ts'
import type { EhcCase } from '../../rules/state.ts'
import { itemOfCase } from '../../store/relations.ts'
import { planPaper } from '../papers/plan-paper.ts'
import { textOf } from '../papers/text-of.ts'
import { readersAt } from '../../copies/actions/keep-copies.ts'
import { organisationsFor } from '../../copies/actions/who-gets-it.ts'
import { type Copy, copiesOf, type OrganisationKind } from '../../copies/rules/copies.ts'
import { type Difference, differencesOf, finalFaults, type FinalFault } from '../rules/final-checks.ts'
import { onPaperOf } from './paper-of.ts'

export type FinalReady = {
  readonly state: EhcCase
  readonly plan: Plan
  readonly differences: readonly Difference[]
  readonly stops: readonly (
    | FinalFault
    | 'nobody knows whose record it is'
    | 'nobody to send it to'
    | 'a second person must send it'
  )[]
  readonly faults: readonly Fault[]
  readonly findings: readonly Finding[]
  readonly letter: Letter
  readonly lacks: readonly string[]
  readonly copies: readonly Copy[]
  /** Organisations where somebody with an account answers for it: they read it here. The others are sent it by hand. */
  readonly online: ReadonlySet<OrganisationKind>
  /** A line that is not specific goes only with a reason. */
  readonly needsReason: boolean
  /** Who wrote it, where somebody else must send it; null where one person may do both. */
  readonly writtenBy: string | null
  readonly ok: boolean
}

/** What a final plan is checked for before it leaves, and what leaves with it. */
export const finalReady = async (room: EhcDesks, opened: OpenedPlan): Promise<FinalReady> => {
  const { file, worker, desk, savedBy, given, year9 } = opened
  const db = room.database
  const [acts, latest, said, advisers, item] = await Promise.all([
    findActs(db.withTables<CasesTables>(), file.id),
    findLatestPlan(db.withTables<PlanTables>(), file.id),
    findProposals(db.withTables<PlanTables>(), file.id),
    findAdvicePoints(db, file.id),
    itemOfCase(db, room.authority, file),
  ])
  const state = replay(assessment, acts)
  const today = room.today()
  const { placement } = state
  const plan: Plan = {
    ...opened.plan,
    placement: placement && { name: placement.name, type: kindNamed(placement.kind).text },
  }
  const isFinal = state.stage === 'draft sent'
  const differences = latest && differencesOf(latest.plan, plan, said)
  const paper = planPaper(
    await onPaperOf(db, room.contacts.council, file, { plan, kind: 'final', madeOn: today.toString() }),
  )
  const looked =
    file.child_id === null
      ? null
      : await lookThrough(db.withTables<DocumentsTables>(), file.child_id, [
          { body: textOf(paper), unread: [] },
        ])
  const findings = (looked ?? []).flat()
  const to = recipientsOf(item, worker.asker.today)
  const isSecond = savedBy !== worker.as && (await desk.allows(worker, 'agree release', file))
  const mustBeTwo = findings.some(({ weight }) => weight === 'hard') || isRestricted(item, worker.asker.today)
  const gate: (FinalReady['stops'][number] | false)[] = [
    looked === null && 'nobody knows whose record it is',
    looked !== null && to.length === 0 && 'nobody to send it to',
    mustBeTwo && !isSecond && 'a second person must send it',
  ]
  const stops = [
    ...(isFinal ? finalFaults(state, differences, today) : []),
    ...gate.filter((one) => one !== false),
  ]
  const faults = faultsOf(plan, { advisers, given, year9 })
  const letter = compose('final plan', state, { reasons: null, asked: [] }, room.contacts, today)
  const lacks = lacking(letter)
  const names = await room.namesOf(to)
  const copies = copiesOf(
    to.map((id) => ({ id, name: names.get(id) ?? '' })),
    await organisationsFor(db, room.healthBody, state),
  )
  const online = await Promise.all(
    copies.map(async (copy) =>
      copy.to !== 'family' && (await readersAt(db, copy.to, copy.organisationId, today)).size > 0
        ? [copy.to]
        : [],
    ),
  )
  return {
    state,
    plan,
    differences: differences ?? [],
    stops,
    faults,
    findings,
    letter,
    lacks,
    copies,
    online: new Set(online.flat()),
    needsReason: faults.some(({ check }) => check === 'provision is specific'),
    writtenBy: mustBeTwo ? savedBy : null,
    ok: stops.length === 0 && lacks.length === 0 && faults.every(({ weight }) => weight === 'look'),
  }
}

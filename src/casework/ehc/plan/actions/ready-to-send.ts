import { type DocumentsTables, type Finding, lookThrough } from '#documents'
import { findAdvicePoints } from '../../advice/index.ts'
import type { EhcDesks } from '../../pages/desks.ts'
import type { Letter } from '../../rules/letters/letter.ts'
import { itemOfCase } from '../../store/relations.ts'
import type { OpenedPlan } from '../pages/open-plan.ts'
import { type Fault, faultsOf } from '../rules/draft-checks.ts'
import type { SentPlan } from '../rules/facts.ts'
import { isRestricted, recipientsOf } from '../store/recipients.ts'
import type { PlanTables } from '../store/tables.ts'
import { findLatestPlan } from '../store/versions.ts'

/** Why a draft does not leave, besides what it holds. */
export type GateFault =
  | 'nobody knows whose record it is'
  | 'nobody to send it to'
  | 'it names another child'
  | 'a second person must send it'
  | 'nothing changed since the last'

export type Readiness = {
  readonly faults: readonly Fault[]
  readonly gate: readonly GateFault[]
  /** What may belong to another child, in the words that were found. */
  readonly findings: readonly Finding[]
  readonly sends: SentPlan
  readonly ok: boolean
}

/**
 * Whether a draft can leave. What it holds is weighed, then the gate that every paper about a child goes through:
 * to people of the record and nobody else, with nothing of another child's in it, and by a second person where
 * somebody must be kept from it.
 */
export const readyToSend = async (
  room: Pick<EhcDesks, 'database' | 'authority'>,
  { file, worker, desk, plan, version, savedBy, given, year9 }: OpenedPlan,
  letter: Letter | null,
): Promise<Readiness> => {
  const db = room.database
  const [item, latest, advisers] = await Promise.all([
    itemOfCase(db, room.authority, file),
    findLatestPlan(db.withTables<PlanTables>(), file.id),
    // Whoever sends it may not read all of it; what is checked is all of it.
    findAdvicePoints(db, file.id),
  ])
  const { today } = worker.asker
  const papers = [textIn(plan), textIn(letter?.blocks ?? []), ...advisers.map((one) => textIn(one.points))]
  const looked =
    file.child_id === null
      ? null
      : await lookThrough(
          db.withTables<DocumentsTables>(),
          file.child_id,
          papers.map((body) => ({ body, unread: [] })),
        )
  const findings = (looked ?? []).flat()
  const to = recipientsOf(item, today)
  const isHard = findings.some(({ weight }) => weight === 'hard')
  // A manager of the team may let it go, unless it is their own writing: two people look, or nobody sends.
  const isSecond = savedBy !== worker.as && (await desk.allows(worker, 'agree release', file))
  const gate: (GateFault | false)[] = [
    looked === null && 'nobody knows whose record it is',
    looked !== null && to.length === 0 && 'nobody to send it to',
    isHard && !isSecond && 'it names another child',
    isRestricted(item, today) && !isSecond && 'a second person must send it',
    latest !== null &&
      JSON.stringify(latest.plan) === JSON.stringify(plan) &&
      'nothing changed since the last',
  ]
  const faults = faultsOf(plan, { advisers, given, year9 })
  const stops = gate.filter((one) => one !== false)
  return {
    faults,
    gate: stops,
    findings,
    sends: { number: (latest?.number ?? 0) + 1, saved: version, to: [...to] },
    ok: version > 0 && stops.length === 0 && faults.every(({ weight }) => weight === 'look'),
  }
}

/** Every word in it, a line each. */
const textIn = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (value === null || typeof value !== 'object') return ''
  return Object.values(value)
    .map(textIn)
    .filter((text) => text !== '')
    .join('\n')
}

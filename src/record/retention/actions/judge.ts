import { type CasesTables, type ClosedCase, closedCasesAfter } from '#cases'
import { type EpochDay, epochDayOfIso } from '#kit/day'
import { type Database, handOver } from '#kit/db'
import { birthdaysOf, type PeopleTables } from '#people'
import { type Due, dueForDestruction, type Holds, type KeptRecord } from '../rules/due.ts'
import type { Rule } from '../rules/rule.ts'
import { holdsNow } from '../store/holds.ts'
import type { RetentionTables } from '../store/tables.ts'

export type DueCase = Due & { readonly reference: string }

/** Every closed case whose time is over today and that nothing holds. */
export const judge = async (db: Database, rules: readonly Rule[], today: EpochDay): Promise<DueCase[]> => {
  const holds = await holdsNow(db.withTables<RetentionTables>())
  const due: DueCase[] = []
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const cases = await closedCasesAfter(db.withTables<CasesTables>(), after, batch)
    if (cases.length === 0) return due
    due.push(...(await dueAmong(db, cases, { rules, holds, today })))
    after = cases.at(-1)!.id
  }
}

const batch = 5000

export type Judging = { readonly rules: readonly Rule[]; readonly holds: Holds; readonly today: EpochDay }

/** Those of these cases whose time is over and that nothing holds. */
export const dueAmong = async (
  db: Database,
  cases: readonly ClosedCase[],
  { rules, holds, today }: Judging,
): Promise<readonly DueCase[]> => {
  const records = await recordsOf(handOver(db), cases)
  const references = new Map(cases.map(({ id, reference }) => [id, reference]))
  return dueForDestruction(rules, records, holds, today).map((one) => ({
    ...one,
    reference: references.get(one.record.id)!,
  }))
}

/** Closed cases as the rules see them. */
const recordsOf = async (db: Database, cases: readonly ClosedCase[]): Promise<KeptRecord[]> => {
  const children = [...new Set(cases.flatMap(({ childId }) => childId ?? []))]
  const birthdays = await birthdaysOf(db.withTables<PeopleTables>(), children)
  return cases.map(({ id, process, childId, closedOn }) => {
    const born = childId === null ? undefined : birthdays.get(childId)
    return {
      id,
      what: 'case',
      kind: process,
      childId,
      caseId: id,
      open: false,
      days: { closed: dayOf(closedOn), ...(born && { born: dayOf(born) }) },
    }
  })
}

export const dayOf = (iso: string): EpochDay => {
  const day = epochDayOfIso(iso)
  if (day === null) throw new Error(`the database gave ${iso} for a day`)
  return day
}

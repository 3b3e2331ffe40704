import { type CaseFile, type CasesTables, findActs, replay } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { yourDay } from './pages/your-request/standing.ts'
import { assessment } from './rules/process.ts'

/** A day by which a family must act itself, should it not agree with a decision, and what it must do by then. */
export type FamilyDay = { readonly on: string; readonly what: string }

/**
 * The first such day of each of a family’s cases, where one is to come. Only cases that wait after a decision are read:
 * an appeal has no place before.
 */
export const familyDays = async (
  db: Database,
  files: readonly CaseFile[],
  today: Day,
): Promise<ReadonlyMap<string, FamilyDay>> => {
  const found = new Map<string, FamilyDay>()
  for (const { id } of files.filter(({ stage }) => afterDecision.has(stage))) {
    const state = replay(assessment, await findActs(db.withTables<CasesTables>(), id))
    const day = yourDay({ state, today })
    if (day) found.set(id, { on: day.on.toString(), what: day.what })
  }
  return found
}

const afterDecision: ReadonlySet<string> = new Set([
  'plan made',
  'not assessed',
  'no plan',
  'refusal disputed',
  'no plan disputed',
])

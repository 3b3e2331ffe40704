import type { CaseFile } from '#cases'
import type { Database } from '#kit/db'
import { findPaper } from '../../final/actions/paper-of.ts'
import type { Paper } from '../../final/papers/paper.ts'
import type { Plan } from '../../plan/rules/plan.ts'
import { findLatestPlan } from '../../plan/store/versions.ts'
import type { PlanTables } from '../../plan/store/tables.ts'
import { type Kept, keptIn } from '../rules/not-for-settings.ts'
import type { Consultation } from '../store/consultations.ts'
import { findMarks, type NotForSettingsTables } from '../store/not-for-settings.ts'

/**
 * The draft plan as a setting was sent it: the sections of the plan, and who advised by name, without what was kept back
 * when it was asked. No address and no report is in it, nor what the family wrote to the council; it was looked through
 * for an address kept back before it was sent.
 */
export const draftForSetting = async (
  db: Database,
  council: string,
  { file, consultation }: { readonly file: CaseFile; readonly consultation: Consultation },
): Promise<Paper | null> =>
  (await findPaper(db, council, file, consultation.draft_number, new Set(consultation.held_back)))?.paper ??
  null

/** What settings that are asked now will read: the draft that was sent last, without what is marked. */
export type ForSettings = {
  readonly number: number
  readonly plan: Plan
  readonly held: readonly Kept[]
  readonly paper: Paper
}

export const nextForSettings = async (
  db: Database,
  council: string,
  file: CaseFile,
): Promise<ForSettings | null> => {
  const latest = await findLatestPlan(db.withTables<PlanTables>(), file.id)
  if (!latest) return null
  const marks = await findMarks(db.withTables<NotForSettingsTables>(), file.id)
  const held = keptIn(latest.plan, marks?.parts ?? [])
  const found = await findPaper(db, council, file, latest.number, new Set(held))
  return found && { number: latest.number, plan: latest.plan, held, paper: found.paper }
}

/** What was read before it was sent: another draft, or another mark, is another reading. */
export const readingOf = (reading: ForSettings | null): string =>
  reading === null ? 'none' : `${reading.number}:${reading.held.join(',')}`

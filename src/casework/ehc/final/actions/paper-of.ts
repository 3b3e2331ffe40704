import { type CaseFile, type CasesTables, findActs, replay } from '#cases'
import { dayInWords, parseDay } from '#kit/day'
import type { Database } from '#kit/db'
import { dueOn } from '#law'
import { findPlanVersions, type PlanVersion } from '../../plan/store/versions.ts'
import type { PlanTables } from '../../plan/store/tables.ts'
import { assessment } from '../../rules/process.ts'
import { type PlanOnPaper, planPaper } from '../papers/plan-paper.ts'
import type { Paper } from '../papers/paper.ts'
import { findWhose } from '../store/whose.ts'

/** One plan of a case as it was sent, ready to be set; null where there is none of this number. */
export const findPaper = async (
  db: Database,
  council: string,
  file: CaseFile,
  number: number | null,
  /** Parts left out of it, for a reader who is not sent them. */
  without: ReadonlySet<string> = new Set(),
): Promise<{ readonly version: PlanVersion; readonly paper: Paper } | null> => {
  const versions = await findPlanVersions(db.withTables<PlanTables>(), file.id)
  const version = versions.find((one) => one.number === number)
  return version
    ? { version, paper: planPaper({ ...(await onPaperOf(db, council, file, version)), without }) }
    : null
}

/** What a plan on paper says around the plan: whose it is, of which day, who advised, and when it is reviewed. */
export const onPaperOf = async (
  db: Database,
  council: string,
  file: CaseFile,
  version: Pick<PlanVersion, 'plan' | 'kind' | 'madeOn'>,
): Promise<PlanOnPaper> => {
  const [whose, acts] = await Promise.all([
    findWhose(db, file),
    findActs(db.withTables<CasesTables>(), file.id),
  ])
  const state = replay(assessment, acts)
  const isDraft = version.kind !== 'final'
  const madeOn = parseDay(version.madeOn)!
  return {
    plan: version.plan,
    isDraft,
    name: whose.name,
    born: whose.born && dayInWords(whose.born),
    reference: file.reference,
    council,
    madeOn: dayInWords(madeOn),
    reviewBy: isDraft ? null : dayInWords(dueOn('finish the first review', state.finalSentOn ?? madeOn)),
    advisers: new Map(state.advice.map(({ id, who }) => [id, who])),
  }
}

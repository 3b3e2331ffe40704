import type { Database } from '#kit/db'
import { findAdvicePoints } from './texts.ts'

/** Papers of a case that are advice themselves: what an adviser sent, and no evidence of the family's. */
export const findReportIds = async (db: Database, caseId: string): Promise<ReadonlySet<string>> =>
  new Set((await findAdvicePoints(db, caseId)).flatMap(({ reports }) => reports.map(({ id }) => id)))

import { type DocumentsTables, filesOfChildren } from '#documents'
import { type Database, handOver } from '#kit/db'
import { findAsked } from '../store/asked.ts'
import type { AskedFor } from '../store/asked.ts'
import type { RetentionTables } from '../store/tables.ts'
import { countRows, findWholeRecord } from '../store/whole-record.ts'
import { type JudgedRecord, type JudgingRecords, judgeRecord } from './judge-record.ts'

export type Preview = {
  readonly judged: JudgedRecord
  /** Rows by table, and files, as the certificate would count them today. */
  readonly rows: Readonly<Record<string, number>>
  readonly asked: AskedFor | null
}

/** Everything that destroying this child’s record would reach, and whether somebody asked for it. Touches nothing. */
export const previewRecord = async (
  db: Database,
  childId: string,
  judging: JudgingRecords,
): Promise<Preview | null> => {
  const retention = db.withTables<RetentionTables>()
  const judged = await judgeRecord(db, childId, judging)
  if (!judged) return null
  const { children, cases } = judged.reached
  const rows = await countRows(retention, await findWholeRecord(retention, judged.reached))
  const files = await filesOfChildren(handOver(db).withTables<DocumentsTables>(), children, cases)
  const asked = (await findAsked(retention, [childId])).get(childId) ?? null
  return { judged, rows: { ...rows, files: files.length }, asked }
}

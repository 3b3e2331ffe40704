import type { CaseFile } from '#cases'
import type { Database } from '#kit/db'
import { findPaper } from '../../final/actions/paper-of.ts'
import { pdfOf } from '../../final/papers/pdf.ts'
import type { Paper } from '../../final/papers/paper.ts'
import { findPlanFile, type PlanFileTables } from '../../final/store/plan-files.ts'
import type { PlanCopy } from '../store/copies.ts'

/** The plan that a copy is of: what the law has in a plan, and nothing else of the case. */
export const paperOfCopy = async (
  db: Database,
  council: string,
  file: CaseFile,
  { number }: PlanCopy,
): Promise<Paper | null> => (await findPaper(db, council, file, number))?.paper ?? null

/** Its PDF: the bytes that were sent; made anew where none were kept. */
export const pdfOfCopy = async (
  db: Database,
  council: string,
  file: CaseFile,
  copy: PlanCopy,
): Promise<Uint8Array | null> => {
  const kept = await findPlanFile(db.withTables<PlanFileTables>(), file.id, 'pdf')
  if (kept?.number === copy.number) return kept.bytes
  const paper = await paperOfCopy(db, council, file, copy)
  return paper && (await pdfOf('final plan', paper)).bytes
}

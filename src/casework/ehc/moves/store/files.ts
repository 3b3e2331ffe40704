import { type CasePaper, type DocumentsTables, findPaperVersions, type PaperVersion } from '#documents'
import type { Database } from '#kit/db'
import { findAllPassedOn, type PassedOn, type PassedOnTables } from './passed-on.ts'

/** As database/migrations/0082_passed_on_files.sql makes it. */
type FileTables = {
  'ehc.passed_on_file': { passed_on_id: string; document_id: string; number: number }
}

export const saveFiles = async (
  tx: Database,
  passedOnId: string,
  files: readonly PaperVersion[],
): Promise<void> => {
  if (files.length === 0) return
  await tx
    .withTables<FileTables>()
    .insertInto('ehc.passed_on_file')
    .values(files.map(({ id, number }) => ({ passed_on_id: passedOnId, document_id: id, number })))
    .execute()
}

/** The files that go along, each in the version that was looked through; one that is destroyed, or closed, is not among them. */
export const findFiles = async (
  db: Database,
  { id, case_id: caseId }: Pick<PassedOn, 'id' | 'case_id'>,
): Promise<readonly CasePaper[]> => {
  const rows = await db
    .withTables<FileTables>()
    .selectFrom('ehc.passed_on_file')
    .select(['document_id as id', 'number'])
    .where('passed_on_id', '=', id)
    .execute()
  const papers = await findPaperVersions(db.withTables<DocumentsTables>(), caseId, rows)
  return papers.filter(({ state }) => state === 'clean')
}

/** Everything that was passed on in a case, with how many files went along. */
export const findWent = async (db: Database, caseId: string) => {
  const all = await findAllPassedOn(db.withTables<PassedOnTables>(), caseId)
  return Promise.all(all.map(async (passed) => ({ passed, files: (await findFiles(db, passed)).length })))
}

import type { CaseFile } from '#cases'
import { type Database, sql } from '#kit/db'

/** References of other open cases for the same child, or for a child of the same name while nobody knows. */
export const findAlike = async (
  db: Database,
  file: Pick<CaseFile, 'id' | 'child_id'>,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ reference: string }>`
    select other.reference
      from cases.case_file as other
      left join ehc.request as theirs on theirs.case_id = other.id
      left join ehc.request as ours on ours.case_id = ${file.id}
     where other.id <> ${file.id} and other.process = 'EHC assessment' and other.closed_on is null
       and (other.child_id = ${file.child_id}::uuid
         or (theirs.child_key = ours.child_key and (theirs.born is null or ours.born is null or theirs.born = ours.born)))
     order by other.opened_on limit 10
  `.execute(db)
  return rows.map(({ reference }) => reference)
}

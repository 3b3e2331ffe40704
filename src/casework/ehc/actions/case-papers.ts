import { type Asker, type Item, mayRead } from '#access'
import type { CaseFile } from '#cases'
import { type CasePaper, type DocumentsTables, findCasePapers } from '#documents'
import type { Database } from '#kit/db'
import { itemOfCase } from '../store/relations.ts'

/** The papers of a case as far as somebody may read them: each by its own marks, by how they stand to the case. */
export const casePapersFor = async (
  db: Database,
  authority: string,
  asker: Asker,
  file: CaseFile,
  known?: Item,
): Promise<readonly CasePaper[]> => {
  const papers = await findCasePapers(db.withTables<DocumentsTables>(), file.id)
  if (papers.length === 0) return []
  const item = known ?? (await itemOfCase(db, authority, file))
  return papers.filter(({ labels }) => mayRead(asker, { ...item, labels }).ok)
}

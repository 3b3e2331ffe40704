import { decide, type Item, mayRead } from '#access'
import { mayReplace } from '../rules/new-version.ts'
import { type Document, findVersions, type Version } from '../store/documents.ts'
import type { DocumentsDatabase } from '../store/tables.ts'
import { type Caller, teamsOf } from './caller.ts'

/** Of which of these somebody may put in a new version: never of one they may not read. */
export const replaceableBy = async (
  db: DocumentsDatabase,
  caller: Caller,
  item: Item,
  documents: readonly Document[],
  known?: readonly Version[],
): Promise<ReadonlySet<string>> => {
  const { asker } = caller
  const versions =
    known ??
    (await findVersions(
      db,
      documents.map(({ id }) => id),
    ))
  const who = {
    maySend: decide(asker, 'upload', item).ok,
    mayRecord: decide(asker, 'record what came', item).ok,
  }
  const by = { accountId: caller.accountId, teams: teamsOf(caller) }
  return new Set(
    documents
      .filter(({ case_id: caseId, labels }) => mayRead(asker, { ...item, caseId, labels }).ok)
      .filter(({ id }) =>
        mayReplace(
          who,
          versions.filter((one) => one.document_id === id),
          by,
        ),
      )
      .map(({ id }) => id),
  )
}

import { type Asker, decide, type Label, mayRead } from '#access'
import { type Document, findDocumentsOf, findVersions, type Version } from '../store/documents.ts'
import type { DocumentsDatabase } from '../store/tables.ts'
import { type Caller, itemFor, leaveDecision, teamsOf } from './caller.ts'
import { replaceableBy } from './replaceable.ts'

export type Listed = {
  readonly document: Document
  /** Newest first. One that waits for the virus check is named to its sender's team and to nobody else. */
  readonly versions: readonly Version[]
  readonly mayReplace: boolean
}

export type DocumentList = {
  readonly documents: readonly Listed[]
  readonly mayAdd: boolean
  readonly mayMark: boolean
  readonly maySend: boolean
}

/** What somebody may know of a child's papers: each is judged by its own marks. Leaves one entry in the trail, refusals too. */
export const listDocuments = (
  db: DocumentsDatabase,
  caller: Caller,
  childId: string,
  caseId: string | null,
): Promise<DocumentList> => db.transaction().execute((tx) => list(tx, caller, childId, caseId))

const list = async (
  db: DocumentsDatabase,
  caller: Caller,
  childId: string,
  caseId: string | null,
): Promise<DocumentList> => {
  const item = await itemFor(db, { authority: caller.authority, childId, caseId })
  const found = (await findDocumentsOf(db, childId, caseId)).filter(
    ({ authority }) => authority === caller.authority,
  )
  const judged = found.map((document) => ({
    document,
    decision: mayRead(caller.asker, { ...item, caseId: document.case_id, labels: document.labels }),
  }))
  const [first] = judged.filter(({ decision }) => decision.ok)
  const theirs = judged.filter(({ decision }) => decision.ok).map(({ document }) => document)
  const versions = await findVersions(
    db,
    theirs.map(({ id }) => id),
  )
  const teams = teamsOf(caller)
  const replaceable = await replaceableBy(db, caller, item, theirs, versions)
  const adding = decide(caller.asker, 'upload', item)
  const looking = first?.decision ?? adding
  await leaveDecision(db, caller, looking, { act: 'see documents', childId, caseId, item: null })
  return {
    documents: theirs
      .map((document) => ({
        document,
        versions: versions.filter(
          (version) => version.document_id === document.id && isTold(version, caller.asker, teams),
        ),
        mayReplace: replaceable.has(document.id),
      }))
      .filter(({ versions: told }) => told.length > 0),
    mayAdd: adding.ok,
    mayMark: decide(caller.asker, 'mark who may see', item).ok,
    maySend: decide(caller.asker, 'release bundle', item).ok,
  }
}

const isTold = (version: Version, asker: Asker, teams: readonly string[]): boolean =>
  version.state === 'clean' ||
  version.received_by === asker.accountId ||
  version.received_teams.some((team) => teams.includes(team))

/** Says anew who may see a document. Null where it is not there or not theirs to say. */
export const markWhoMaySee = async (
  db: DocumentsDatabase,
  caller: Caller,
  documentId: string,
  labels: readonly Label[],
): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    const document = await tx
      .selectFrom('documents.document')
      .selectAll()
      .where('id', '=', documentId)
      .forUpdate()
      .executeTakeFirst()
    if (!document || labels.length === 0) return false
    const matter = { authority: document.authority, childId: document.child_id, caseId: document.case_id }
    const item = await itemFor(tx, { ...matter, labels: document.labels })
    const reading = mayRead(caller.asker, item)
    const decision = reading.ok ? decide(caller.asker, 'mark who may see', item) : reading
    await leaveDecision(tx, caller, decision, {
      act: 'mark who may see',
      childId: document.child_id,
      caseId: document.case_id,
      item: `document:${document.id}`,
    })
    if (!decision.ok) return false
    await tx
      .updateTable('documents.document')
      .set({ labels: [...labels] })
      .where('id', '=', documentId)
      .execute()
    return true
  })

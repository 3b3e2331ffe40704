import type { Readable } from 'node:stream'
import { type Decision, mayRead } from '#access'
import { done, refused, type Result } from '#kit/result'
import { ownName } from '../rules/given-name.ts'
import { kinds } from '../rules/kinds.ts'
import type { CasePaper } from '../store/case-papers.ts'
import { type Document, findDocument, findVersions, type Version } from '../store/documents.ts'
import type { Shelf } from '../store/shelf/shelf.ts'
import type { DocumentsDatabase } from '../store/tables.ts'
import { type Caller, itemFor, leaveDecision } from './caller.ts'

export type Download = {
  /** Opened only once the trail's entry is kept. */
  readonly open: () => Readable
  readonly bytes: number
  readonly headers: Readonly<Record<string, string>>
}

/** `hidden`: not there, not theirs, or not checked for viruses yet. All three leave the same entry and look alike. */
export type DownloadRefusal = 'hidden' | 'prove it is you'

export const download = (
  { db, shelf }: { readonly db: DocumentsDatabase; readonly shelf: Shelf },
  caller: Caller,
  documentId: string,
  number: number,
): Promise<Result<Download, DownloadRefusal>> =>
  db.transaction().execute(async (tx) => {
    const document = await findDocument(tx, documentId)
    const version = document && (await findVersions(tx, [document.id])).find((one) => one.number === number)
    const decision = await judge(tx, caller, document, version ?? null)
    await leaveDecision(tx, caller, decision, {
      act: 'see document',
      childId: document?.child_id ?? null,
      caseId: document?.case_id ?? null,
      item: `document:${documentId.slice(0, 36)}/${number}`,
    })
    if (!decision.ok || !version)
      return refused(!decision.ok && decision.reason === 'prove it is you' ? 'prove it is you' : 'hidden')
    return done(handedOut(shelf, version))
  })

const judge = async (
  db: DocumentsDatabase,
  caller: Caller,
  document: Document | null,
  version: Version | null,
): Promise<Decision> => {
  if (!document || version?.state !== 'clean') return refused('no relationship')
  const matter = { authority: document.authority, childId: document.child_id, caseId: document.case_id }
  return mayRead(caller.asker, await itemFor(db, { ...matter, labels: document.labels }))
}

/**
 * A paper of a case, for whoever the case's own process lets read it and has left that look in the trail. Null where it
 * is not checked for viruses yet.
 */
export const openCasePaper = ({ shelf }: { readonly shelf: Shelf }, paper: CasePaper): Download | null =>
  paper.state === 'clean' ? handedOut(shelf, { ...paper, document_id: paper.id }) : null

/** A file on its way out: always to be saved, never shown or run in our pages, under a name of ours. */
export const handedOut = (
  shelf: Shelf,
  version: Pick<Version, 'document_id' | 'number' | 'kind' | 'sha256' | 'bytes'>,
): Download => {
  const { mediaType, ending } = kinds[version.kind]
  return {
    open: () => shelf.open(version.sha256),
    bytes: Number(version.bytes),
    headers: {
      'content-type': mediaType,
      'content-length': version.bytes,
      'content-disposition': `attachment; filename="${ownName(version.document_id, version.number, ending)}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  }
}

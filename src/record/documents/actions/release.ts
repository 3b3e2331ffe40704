import { type Decision, decide, mayRead } from '#access'
import { type Database, handOver } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { type Document, findDocument, findVersions } from '../store/documents.ts'
import { changeRelease, findRelease, type Release } from '../store/releases.ts'
import type { Shelf } from '../store/shelf/shelf.ts'
import type { DocumentsDatabase } from '../store/tables.ts'
import { type Caller, itemFor, leaveDecision } from './caller.ts'
import { type Download, handedOut } from './download.ts'
import { type Unsendable, whoMayNot } from './recipients.ts'

export type ReleaseRefusal = 'hidden' | 'prove it is you' | 'not ready' | readonly Unsendable[]

/**
 * The one door: papers that were looked through go to people of the record. Asked again as it happens: who it goes to,
 * whether they may still have it, and, where it is flagged, whether a second person agreed.
 */
export const release = (
  db: DocumentsDatabase,
  caller: Caller,
  releaseId: string,
  /** Tells those it went to, in the same transaction. */
  tell: (tx: Database, released: Release) => Promise<void> = () => Promise.resolve(),
): Promise<Result<Release, ReleaseRefusal>> =>
  db.transaction().execute(async (tx) => {
    const asked = await findRelease(tx, releaseId, { lock: true })
    const isTheirs = asked?.asked_by === caller.accountId
    const act = asked?.flagged ? 'release flagged bundle' : 'release bundle'
    const item = asked && (await itemFor(tx, { ...matterOf(asked), agreedBy: asked.agreed_by }))
    const decision: Decision =
      item && isTheirs && !asked?.body ? decide(caller.asker, act, item) : refused('no relationship')
    if (!asked || !item || !decision.ok) {
      await leaveDecision(tx, caller, decision, about(act, releaseId, asked))
      if (!decision.ok && decision.reason === 'prove it is you') return refused('prove it is you')
      return refused(!decision.ok && decision.reason === 'needs a second person' ? 'not ready' : 'hidden')
    }
    if (asked.state === 'released') return done(asked)
    if (asked.state !== 'ready') return refused('not ready')
    const documents = await documentsOf(tx, asked)
    const unsendable = await whoMayNot(tx, caller, item, documents, asked.recipients)
    if (unsendable.length > 0) return refused(unsendable)
    await leaveDecision(tx, caller, decision, about(act, releaseId, asked))
    const released_at = new Date(caller.asker.now)
    await changeRelease(tx, releaseId, { state: 'released', released_at })
    const released = { ...asked, state: 'released' as const, released_at }
    await tell(handOver(tx), released)
    return done(released)
  })

/** One paper of a bundle that was let go: to somebody it went to, or to whoever prints their letter. */
export const handOut = async (
  { db, shelf }: { readonly db: DocumentsDatabase; readonly shelf: Shelf },
  caller: Caller,
  releaseId: string,
  documentId: string,
): Promise<Result<Download, 'hidden' | 'prove it is you'>> =>
  db.transaction().execute(async (tx) => {
    const asked = await findRelease(tx, releaseId)
    const paper = asked?.papers.find((one) => one.documentId === documentId)
    const document = paper ? await findDocument(tx, documentId) : null
    const decision =
      asked && document ? await mayHave(tx, caller, asked, document) : refused('no relationship' as const)
    await leaveDecision(tx, caller, decision, {
      ...about('see released document', releaseId, asked),
      item: `document:${documentId.slice(0, 36)}/${paper?.number ?? 0}`,
    })
    if (!decision.ok || !paper)
      return refused(!decision.ok && decision.reason === 'prove it is you' ? 'prove it is you' : 'hidden')
    const version = (await findVersions(tx, [documentId])).find(({ number }) => number === paper.number)
    return version?.state === 'clean' ? done(handedOut(shelf, version)) : refused('hidden')
  })

const mayHave = async (
  tx: DocumentsDatabase,
  caller: Caller,
  asked: Release,
  document: Document,
): Promise<Decision> => {
  if (asked.state !== 'released') return refused('no relationship')
  const item = await itemFor(tx, { ...matterOf(asked), labels: document.labels })
  const reading = mayRead(caller.asker, { ...item, caseId: document.case_id })
  const theirs = asked.recipients.find(({ personId }) => personId === caller.asker.personId)
  if (theirs) {
    const unsendable = await whoMayNot(tx, caller, item, [document], [theirs])
    return unsendable.length > 0 ? refused('must not be told') : reading
  }
  const hasLetter = asked.recipients.some(({ channel }) => channel === 'letter')
  if (!hasLetter || !reading.ok) return reading.ok ? refused('no relationship') : reading
  return decide(caller.asker, 'send letter', item)
}

const matterOf = ({ authority, child_id: childId, case_id: caseId }: Release) => ({
  authority,
  childId,
  caseId,
})

const about = (act: string, releaseId: string, asked: Release | null) => ({
  act,
  childId: asked?.child_id ?? null,
  caseId: asked?.case_id ?? null,
  item: `release:${releaseId.slice(0, 36)}`,
})

const documentsOf = async (tx: DocumentsDatabase, { papers }: Release): Promise<Document[]> =>
  (await Promise.all(papers.map(({ documentId }) => findDocument(tx, documentId)))).flatMap((found) =>
    found ? [found] : [],
  )

import type { Readable } from 'node:stream'
import { decide, type Label } from '#access'
import { done, refused, type Result } from '#kit/result'
import { cleanName } from '../rules/given-name.ts'
import { hasRoom } from '../rules/day-limit.ts'
import { type FileFault, largestFile } from '../rules/kinds.ts'
import { findDocument, findSent, insertMarks, lockFile, sentLately } from '../store/documents.ts'
import type { Scanner } from '../store/scanner.ts'
import type { Shelf } from '../store/shelf/shelf.ts'
import type { DocumentsDatabase } from '../store/tables.ts'
import { type Caller, itemFor, leaveDecision, teamsOf, todayOf } from './caller.ts'
import { inspect, type Inspected } from './inspect.ts'
import { replaceableBy } from './replaceable.ts'

export type Receiving = {
  readonly db: DocumentsDatabase
  readonly shelf: Shelf
  readonly scanner: Scanner
}

export type Sent = {
  readonly stream: Readable
  /** What its sender calls the file: shown, never trusted. */
  readonly givenName: string
  readonly childId: string
  readonly caseId: string | null
  /** For a new document. */
  readonly title: string
  readonly labels: readonly Label[]
  /** How long it is kept: the name of a class the council has a rule for. */
  readonly retention: string
  /** The document this is a new version of. */
  readonly replaces?: Replacing
  /** The paper this is a translation of, and in which language. */
  readonly translates?: Translating
  /** The same for every sending of one form: sent twice, it is kept once. */
  readonly sending: string
}

export type Replacing = {
  readonly documentId: string
  /** The newest version its sender knew of: somebody else may have been quicker. */
  readonly after: number
  readonly why: string
}

export type Translating = {
  readonly documentId: string
  readonly number: number
  readonly language: string
}

export type Received = {
  readonly documentId: string
  readonly number: number
  readonly state: 'clean' | 'quarantined'
}
/** `newer already`: somebody put in a version its sender has not seen. */
export type ReceiveRefusal =
  | FileFault
  | 'malware'
  | 'not allowed'
  | 'prove it is you'
  | 'newer already'
  | 'too many today'

/** Takes in a file about a child: who may send it is asked before a byte is read; what it is, before it is kept. */
export const receive = async (
  room: Receiving,
  caller: Caller,
  sent: Sent,
): Promise<Result<Received, ReceiveRefusal>> => {
  const { db, shelf } = room
  const belongsTo = sent.replaces ?? sent.translates
  const before = belongsTo === undefined ? null : await findDocument(db, belongsTo.documentId)
  const matter = {
    authority: caller.authority,
    childId: sent.childId,
    caseId: before ? before.case_id : sent.caseId,
  }
  const item = await itemFor(db, matter)
  const decision = decide(caller.asker, 'upload', item)
  const about = { act: 'upload', childId: sent.childId, caseId: matter.caseId, item: null }
  const isTheirs =
    belongsTo === undefined ||
    (before?.child_id === sent.childId && (await replaceableBy(db, caller, item, [before])).has(before.id))
  if (!decision.ok || !isTheirs) {
    sent.stream.resume()
    await leaveDecision(db, caller, decision.ok ? refused('no relationship') : decision, about)
    return refused(!decision.ok && decision.reason === 'prove it is you' ? 'prove it is you' : 'not allowed')
  }
  const known = await findSent(db, sent.sending)
  if (known) {
    sent.stream.resume()
    return done(receivedIn(known))
  }
  if (!hasRoom(await sentLately(db, caller.accountId))) {
    sent.stream.resume()
    return refused('too many today')
  }
  const arrived = await shelf.arrive(sent.stream, largestFile)
  if (!arrived) return refused('too big')
  try {
    const inspected = await inspect(room.shelf, room.scanner, arrived)
    if (!inspected.ok) return inspected
    return await db.transaction().execute(async (tx) => {
      await lockFile(tx, inspected.value.kept.sha256)
      if (!(await shelf.has(inspected.value.kept.sha256)))
        throw new Error('The file went before its row came.')
      const row = await insertVersion(tx, caller, sent, matter.caseId, inspected.value)
      if (!row) return refused('newer already')
      await leaveDecision(tx, caller, decision, {
        ...about,
        item: `document:${row.documentId}/${row.number}`,
      })
      return done(row)
    })
  } catch (fault) {
    // Sent twice at once: the other one was first.
    const first = isDuplicate(fault) ? await findSent(db, sent.sending) : undefined
    if (!first) throw fault
    return done(receivedIn(first))
  } finally {
    await shelf.drop(arrived)
  }
}

const receivedIn = (version: { document_id: string; number: number; state: string }): Received => ({
  documentId: version.document_id,
  number: version.number,
  state: version.state === 'clean' ? 'clean' : 'quarantined',
})

const isDuplicate = (fault: unknown): boolean =>
  fault instanceof Error && 'constraint' in fault && fault.constraint === 'sent_once'

const insertVersion = async (
  tx: DocumentsDatabase,
  caller: Caller,
  sent: Sent,
  caseId: string | null,
  file: Inspected,
): Promise<Received | null> => {
  const place = await (sent.replaces === undefined
    ? tx
        .insertInto('documents.document')
        .values({
          authority: caller.authority,
          child_id: sent.childId,
          case_id: caseId,
          title: sent.title,
          labels: [...sent.labels],
          retention: sent.retention,
          added_on: todayOf(caller),
          last_version: 1,
          translates: sent.translates?.documentId ?? null,
          translates_number: sent.translates?.number ?? null,
          language: sent.translates?.language ?? null,
        })
        .returning(['id', 'last_version'])
        .executeTakeFirst()
    : tx
        .updateTable('documents.document')
        .set((eb) => ({ last_version: eb('last_version', '+', 1) }))
        .where('id', '=', sent.replaces.documentId)
        .where('last_version', '=', sent.replaces.after)
        .returning(['id', 'last_version'])
        .executeTakeFirst())
  if (!place) return null
  const { id, last_version: number } = place
  const state = file.verdict === 'clean' ? 'clean' : 'quarantined'
  await tx
    .insertInto('documents.version')
    .values({
      document_id: id,
      number,
      sha256: file.kept.sha256,
      received_sha256: file.received,
      bytes: file.kept.bytes,
      kind: file.kind,
      given_name: cleanName(sent.givenName),
      state,
      scanned_at: state === 'clean' ? new Date(caller.asker.now) : null,
      notes: [...file.notes],
      body: file.body,
      unread: [...file.unread],
      received_by: caller.accountId,
      received_as: caller.as,
      received_teams: teamsOf(caller),
      sending: sent.sending,
      why: sent.replaces?.why ?? null,
    })
    .execute()
  await insertMarks(tx, { childId: sent.childId, documentId: id }, file.marks)
  return { documentId: id, number, state }
}

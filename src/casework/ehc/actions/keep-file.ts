import type { Label } from '#access'
import { type CasesTables, findCase } from '#cases'
import {
  type AsideRefusal,
  type DocumentsDatabase,
  type DocumentsTables,
  joinAside,
  type Picked,
  receiveAside,
  type Scanner,
  type Shelf,
} from '#documents'
import type { Day } from '#kit/day'
import { type Database, handOver } from '#kit/db'
import type { Result } from '#kit/result'
import { findFirstOf, type ViewsTables } from '../heard/store/views.ts'
import type { Asked } from '../rules/request/asked.ts'
import { holdDraft } from '../store/drafts.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { findRequestUnder } from '../store/requests.ts'
import { opensWith } from '../store/seal.ts'

/** Where files lie, and what looks for viruses in them. */
export type Files = { readonly shelf: Shelf; readonly scanner: Scanner }

export type KeepingFile = {
  readonly authority: string
  readonly secret: string
  /** Opens the draft or the request it belongs to. */
  readonly code: string
  /** Another case that the code leads to; null for the one it was given for. */
  readonly caseId?: string | null
  readonly picked: Picked
  /** Who sends it, as the record names them. */
  readonly as: string
  readonly today: Day
  /** Leaves what else goes with a file of a case, in its transaction. */
  readonly alongside?: (tx: Database, caseId: string) => Promise<void>
}

/**
 * Keeps a file with the draft a code opens, or with its request once that is sent: whichever is true at the moment the
 * file is whole, so that one which comes while the request is sent is not left behind.
 */
export const keepFile = (
  db: Database,
  files: Files,
  { authority, secret, code, caseId = null, picked, as, today, alongside }: KeepingFile,
): Promise<Result<null, AsideRefusal>> => {
  const opens = opensWith(secret, code)
  return receiveAside(
    { db: db.withTables<DocumentsTables>(), ...files },
    {
      authority,
      stream: picked.stream,
      givenName: picked.name,
      title: picked.title,
      retention: 'case file',
      as,
      sending: `${picked.key}:${opens.draftDigest}`,
      at: new Date(),
      placeIn: async (tx) => {
        const requests = tx.withTables<RequestTables>()
        const endsOn = await holdDraft(requests, opens, today.toString())
        if (endsOn !== null) return { place: { boundTo: opens.draftDigest, endsOn }, labels: labelsFor(null) }
        const request = await findRequestUnder(requests, opens.requestDigest)
        if (!request) return null
        return {
          place: { caseId: await caseOf(tx, caseId ?? request.caseId) },
          labels: labelsFor(request.asked),
        }
      },
      alongside: async (tx, place) => {
        if (!('caseId' in place)) return
        await joinFiles(handOver(tx), place.caseId, today)
        await alongside?.(handOver(tx), place.caseId)
      },
    },
  )
}

/** The files of a case go to its child's papers, once the child is known. */
export const joinFiles = async (tx: Database, caseId: string, today: Day): Promise<void> => {
  const childId = (await findCase(tx.withTables<CasesTables>(), caseId))?.child_id
  if (childId) await joinAside(tx.withTables<DocumentsTables>(), { caseId, childId, today: today.toString() })
}

/** What a family sends is held back from a parent where they say that somebody must not be told. */
export const labelsFor = (asked: Pick<Asked, 'notContact'> | null): readonly Label[] =>
  asked?.notContact === undefined ? ['ordinary'] : ['ordinary', 'kept from a parent']

const caseOf = async (tx: DocumentsDatabase, caseId: string): Promise<string> =>
  (await findFirstOf(tx.withTables<ViewsTables>(), caseId)) ?? caseId

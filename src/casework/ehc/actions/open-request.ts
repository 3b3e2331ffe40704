import { randomBytes } from 'node:crypto'
import { openCase } from '#cases'
import { type DocumentsTables, handAside } from '#documents'
import type { Database } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { leave, type Why } from '#trail'
import { type Asked, requesterOf } from '../rules/request/asked.ts'
import { referenceOf } from '../rules/request/code.ts'
import { assessment } from '../rules/process.ts'
import { deleteDraft, type Draft } from '../store/drafts.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { findRequestUnder } from '../store/requests.ts'
import { opensWith } from '../store/seal.ts'
import { labelsFor } from './keep-file.ts'
import { keepRequest, type Opened, type Receiving, senders } from './keep-request.ts'

export type Sending = {
  readonly code: string
  /** What was sent, and the draft it was read from. */
  readonly draft: Pick<Draft, 'id' | 'version'>
  readonly asked: Asked
  readonly suspectedSpam: boolean
  /** The visit, for the trail. */
  readonly request: string
}

/**
 * Takes a request in: the case and its first act, its tasks, the request as it was written with its files, thanks by e-mail where an
 * address is known, and the trail; or nothing. Sent twice it is one request. The clock starts on the day it is sent.
 */
export const openRequest = async (
  db: Database,
  receiving: Receiving,
  sending: Sending,
): Promise<Result<{ readonly reference: string }, 'changed meanwhile'>> => {
  const { today, teamId } = receiving
  const reference = referenceOf(randomBytes(32))
  const requestedBy = requesterOf(sending.asked.asker)
  const facts = { receivedOn: today.toString(), requestedBy, channel: 'online', teamId }
  try {
    const caseId = await openCase(db.withTables(), assessment, {
      reference,
      title: 'Request for an assessment',
      childId: null,
      from: `draft ${sending.draft.id}`,
      act: { act: 'request', on: today, by: null, facts, reason: null },
      as: senders[requestedBy],
      alongside: (tx, opened) => keepAll(tx, receiving, sending, { caseId: opened, reference }),
    })
    if (caseId !== null) return done({ reference })
  } catch (fault) {
    if (!(fault instanceof SavedSince)) throw fault
  }
  const already = await findRequestUnder(
    db.withTables<RequestTables>(),
    opensWith(receiving.secret, sending.code).requestDigest,
  )
  return already ? done({ reference: already.reference }) : refused('changed meanwhile')
}

/** Rolls the transaction back: the answers on file are no longer those that were checked. */
class SavedSince extends Error {}

const whyOf = { parent: 'your own record', 'young person': 'your own record' } as const satisfies Record<
  string,
  Why
>

const keepAll = async (
  tx: Database,
  receiving: Receiving,
  { code, draft, asked, suspectedSpam, request }: Sending,
  opened: Opened,
): Promise<void> => {
  if (!(await deleteDraft(tx.withTables<RequestTables>(), draft))) throw new SavedSince()
  const requestedBy = requesterOf(asked.asker)
  const { draftDigest, requestDigest: codeDigest } = opensWith(receiving.secret, code)
  const came = {
    asked,
    suspectedSpam,
    codeDigest,
    receivedOn: receiving.today,
    channel: 'online',
    isThanked: true,
  } as const
  await keepRequest(tx, receiving, came, opened)
  await handAside(
    tx.withTables<DocumentsTables>(),
    { boundTo: draftDigest },
    { caseId: opened.caseId, labels: labelsFor(asked) },
  )
  await leave(tx, {
    at: Date.now(),
    authority: receiving.authority,
    actor: { accountId: null, name: senders[requestedBy], role: 'the public', team: null },
    act: 'ask for an assessment',
    subject: null,
    caseId: opened.caseId,
    item: `request:${opened.reference}`,
    why: requestedBy in whyOf ? whyOf[requestedBy as keyof typeof whyOf] : 'keeping to the law',
    through: null,
    outcome: 'done',
    glass: null,
    request,
  })
}

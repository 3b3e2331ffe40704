import { randomBytes } from 'node:crypto'
import { type CasesTables, findCase, openCase } from '#cases'
import { type Day, dayInWords } from '#kit/day'
import type { Database } from '#kit/db'
import { dueOn } from '#law'
import { done, refused, type Result } from '#kit/result'
import { writeMessage } from '#messages'
import { leave, type Why } from '#trail'
import { type Asked, childKeyOf, emailFor, perhapsTheSame, requesterOf } from '../rules/request/asked.ts'
import { referenceOf } from '../rules/request/code.ts'
import { type Around, marksOf } from '../rules/request/marks.ts'
import { assessment } from '../rules/process.ts'
import { deleteDraft, type Draft } from '../store/drafts.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { findRequestsNamed, findRequestUnder, insertRequest } from '../store/requests.ts'
import { opensWith } from '../store/seal.ts'

export type Receiving = {
  readonly secret: string
  readonly authority: string
  readonly siteTitle: string
  readonly baseUrl: string
  readonly districts: readonly string[]
  /** The team new requests go to. */
  readonly teamId: string | null
  readonly today: Day
}

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
 * Takes a request in: the case and its first act, its tasks, the request as it was written, thanks by e-mail where an
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

const senders = {
  parent: 'A parent',
  'young person': 'The young person',
  setting: 'A school or college',
  'brought to attention': 'Somebody who knows the child',
} as const

const whyOf = { parent: 'your own record', 'young person': 'your own record' } as const satisfies Record<
  string,
  Why
>

type Opened = { readonly caseId: string; readonly reference: string }

const keepAll = async (
  tx: Database,
  receiving: Receiving,
  { code, draft, asked, suspectedSpam, request }: Sending,
  { caseId, reference }: Opened,
): Promise<void> => {
  const tables = tx.withTables<RequestTables>()
  if (!(await deleteDraft(tables, draft))) throw new SavedSince()
  const childKey = childKeyOf(asked.childName)
  const alike = await openRequestsLike(tx, childKey, asked.born ?? null)
  const around: Around = { ...receiving, alike, suspectedSpam }
  const requestedBy = requesterOf(asked.asker)
  await insertRequest(tables, {
    caseId,
    reference,
    requestedBy,
    childKey,
    asked,
    alike,
    receivedOn: receiving.today,
    channel: 'online',
    codeDigest: opensWith(receiving.secret, code).requestDigest,
    marks: marksOf(asked, around),
  })
  const email = emailFor(asked)
  if (email !== undefined) await thank(tx, receiving, email, { caseId, reference })
  await leave(tx, {
    at: Date.now(),
    authority: receiving.authority,
    actor: { accountId: null, name: senders[requestedBy], role: 'the public', team: null },
    act: 'ask for an assessment',
    subject: null,
    caseId,
    item: `request:${reference}`,
    why: requestedBy in whyOf ? whyOf[requestedBy as keyof typeof whyOf] : 'keeping to the law',
    through: null,
    outcome: 'done',
    glass: null,
    request,
  })
}

const openRequestsLike = async (
  tx: Database,
  childKey: string,
  born: string | null,
): Promise<readonly string[]> => {
  const named = await findRequestsNamed(tx.withTables<RequestTables>(), childKey)
  const likely = named.filter(({ asked }) => perhapsTheSame({ born }, { born: asked.born ?? null }))
  const files = await Promise.all(likely.map(({ caseId }) => findCase(tx.withTables<CasesTables>(), caseId)))
  return files.flatMap((file) => (file && file.closed_on === null ? [file.reference] : []))
}

const thank = (tx: Database, receiving: Receiving, email: string, opened: Opened): Promise<void> =>
  writeMessage(tx, {
    key: `request received ${opened.reference}`,
    channel: 'email',
    address: email,
    template: 'request received',
    caseId: opened.caseId,
    blanks: {
      site: receiving.siteTitle,
      reference: opened.reference,
      day: dayInWords(dueOn('decide whether to assess', receiving.today)),
      link: `${receiving.baseUrl}/your-request`,
    },
    forgetOn: receiving.today.add({ years: 1 }).toString(),
  })

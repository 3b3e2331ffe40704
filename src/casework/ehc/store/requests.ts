import type { Day } from '#kit/day'
import { parseDay } from '#kit/day'
import { anyOf, sql } from '#kit/db'
import type { Asked } from '../rules/request/asked.ts'
import type { Mark } from '../rules/request/marks.ts'
import type { Channel, Requester } from '../rules/state.ts'
import type { RequestDatabase } from './request-tables.ts'

/** A request as it was received. */
export type ReceivedRequest = {
  readonly caseId: string
  readonly reference: string
  readonly receivedOn: Day
  readonly requestedBy: Requester
  readonly channel: Channel
  /** Of the private code; null where it did not come by this site. */
  readonly codeDigest: string | null
  readonly childKey: string
  readonly asked: Asked
  readonly marks: readonly Mark[]
  /** References of open requests that may be for the same child. */
  readonly alike: readonly string[]
}

export const insertRequest = async (db: RequestDatabase, request: ReceivedRequest): Promise<void> => {
  await db
    .insertInto('ehc.request')
    .values({
      case_id: request.caseId,
      reference: request.reference,
      received_on: request.receivedOn.toString(),
      requested_by: request.requestedBy,
      channel: request.channel,
      code_digest: request.codeDigest,
      child_key: request.childKey,
      born: request.asked.born ?? null,
      asked: JSON.stringify(request.asked),
      marks: [...request.marks],
      like_requests: [...request.alike],
    })
    .execute()
}

/** For the officer's desk. */
export const findRequestOf = async (db: RequestDatabase, caseId: string): Promise<ReceivedRequest | null> =>
  found(await requests(db).where('case_id', '=', caseId).executeTakeFirst())

/** The child's name as each of these requests has it, by the id of the case. */
export const findChildNames = async (
  db: RequestDatabase,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (caseIds.length === 0) return new Map()
  const found = await db
    .selectFrom('ehc.request')
    .select(['case_id', sql<string>`asked->>'childName'`.as('name')])
    .where('case_id', '=', anyOf(caseIds))
    .execute()
  return new Map(found.map(({ case_id, name }) => [case_id, name]))
}

/** For whoever holds the code it was sent under. */
export const findRequestUnder = async (
  db: RequestDatabase,
  codeDigest: string,
): Promise<ReceivedRequest | null> =>
  found(await requests(db).where('code_digest', '=', codeDigest).executeTakeFirst())

/** Requests for a child of this name, the newest first. Until the transaction ends nobody else can add one. */
export const findRequestsNamed = async (
  tx: RequestDatabase,
  childKey: string,
): Promise<readonly ReceivedRequest[]> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ehc request ${childKey}`}, 0))`.execute(tx)
  const rows = await requests(tx)
    .where('child_key', '=', childKey)
    .orderBy('received_at', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => found(row)!)
}

const requests = (db: RequestDatabase) => db.selectFrom('ehc.request').selectAll()

type Row = Awaited<ReturnType<ReturnType<typeof requests>['executeTakeFirst']>>

const found = (row: Row): ReceivedRequest | null =>
  row
    ? {
        caseId: row.case_id,
        reference: row.reference,
        receivedOn: parseDay(row.received_on)!,
        requestedBy: row.requested_by,
        channel: row.channel as Channel,
        codeDigest: row.code_digest,
        childKey: row.child_key,
        asked: row.asked,
        marks: row.marks,
        alike: row.like_requests,
      }
    : null

import type { ColumnType, Generated } from 'kysely'
import type { Database } from '#kit/db'
import type { Asked } from '../rules/request/asked.ts'
import type { Mark } from '../rules/request/marks.ts'
import type { Requester } from '../rules/state.ts'

/** Requests and drafts, as database/migrations/0015_ehc_requests.sql makes them. `date` columns are YYYY-MM-DD. */
export type RequestTables = { 'ehc.request': RequestTable; 'ehc.draft': DraftTable }
export type RequestDatabase = Database<RequestTables>

type RequestTable = {
  case_id: string
  reference: string
  received_on: string
  received_at: Generated<Date>
  requested_by: Requester
  channel: string
  code_digest: string | null
  child_key: string
  born: string | null
  asked: ColumnType<Asked, string, never>
  marks: Mark[]
  like_requests: string[]
}

type DraftTable = {
  id: Generated<string>
  code_digest: string
  sealed: Buffer
  version: Generated<number>
  ends_on: string
}

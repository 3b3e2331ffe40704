import type { ColumnType, Generated } from 'kysely'
import type { Contact, Kind, Message } from '../rules/details.ts'
import type { ActName, State } from '../rules/lifecycle.ts'

/** This room's tables, as database/migrations/0002_feedback.sql makes them. */
export type FeedbackTables = {
  'feedback.work_item': WorkItemTable
  'feedback.work_item_act': WorkItemActTable
}

/** `date` columns are read and written as YYYY-MM-DD. */
type WorkItemTable = {
  id: Generated<string>
  reference: string
  kind: Kind
  state: State
  owner_team: string
  owner: string | null
  received_on: string
  received_at: Generated<Date>
  due_on: string
  about_path: string | null
  about_listing_id: string | null
  details: ColumnType<Message['details'], string, never>
  contact: ColumnType<Contact | null, string | null, null>
  idempotency_key: string
  forget_contact_on: string | null
}

type WorkItemActTable = {
  item_id: string
  sequence: number
  act: ActName
  done_by: string
  done_on: string
  done_at: Generated<Date>
  note: string | null
}

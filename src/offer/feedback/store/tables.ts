import type { ColumnType, Generated } from 'kysely'
import type { Contact, Kind, Message } from '../rules/details.ts'
import type { CommentActName, CommentState } from '../rules/comments/lifecycle.ts'
import type { Outcome } from '../rules/comments/publication.ts'
import type { Reason } from '../rules/comments/reasons.ts'
import type { Subject, Who } from '../rules/comments/subjects.ts'
import type { ActName, State } from '../rules/lifecycle.ts'

/** This room's tables, as database/migrations/0002_feedback.sql and 0005_comments.sql make them. */
export type FeedbackTables = {
  'feedback.work_item': WorkItemTable
  'feedback.work_item_act': WorkItemActTable
  'feedback.comment': CommentTable
  'feedback.comment_original': CommentOriginalTable
  'feedback.comment_act': CommentActTable
  'feedback.said_and_done': SaidAndDoneView
  'feedback.message': MessageView
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

type CommentTable = {
  id: Generated<string>
  reference: string
  subject: Subject
  who: Who | null
  state: CommentState
  owner_team: string
  owner: string | null
  received_on: string
  received_at: Generated<Date>
  due_on: string
  ended_on: string | null
  about_path: string | null
  about_listing_id: string | null
  reason: Reason | null
  passed_to: string | null
  cleaned: string | null
  answer: string | null
  outcome: Outcome['outcome'] | null
  action: string | null
  action_team: string | null
  action_due_on: string | null
  action_done_on: string | null
  published_on: string | null
  shows_page: Generated<boolean>
  shows_who: Generated<boolean>
  idempotency_key: string
  forget_on: string | null
}

type CommentOriginalTable = {
  comment_id: string
  words: string
  place: string | null
  contact: ColumnType<Contact | null, string | null, null>
}

type CommentActTable = {
  comment_id: string
  sequence: number
  act: CommentActName
  done_by: string
  done_on: string
  done_at: Generated<Date>
  note: string | null
}

type SaidAndDoneView = {
  id: string
  subject: Subject
  who: Who | null
  about_path: string | null
  words: string
  answer: string
  outcome: Outcome['outcome']
  action: string | null
  action_team: string | null
  action_due_on: string | null
  action_done_on: string | null
  received_on: string
  published_on: string
}

type MessageView = {
  reference: string
  kind: Kind | 'comment'
  state: State | CommentState
  subject: Subject | null
  who: Who | null
  owner_team: string
  owner: string | null
  received_on: string
  due_on: string
  about_path: string | null
}

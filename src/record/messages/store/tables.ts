import type { ColumnType, Generated } from 'kysely'
import type { Database } from '#kit/db'
import type { LetterPages } from '../rules/letter.ts'
import type { Blanks } from '../rules/templates.ts'

/** This room's tables, as database/migrations/0011_messages.sql and 0021_messages_by_post.sql make them. */
export type MessagesTables = {
  'messages.message': MessageTable
  'messages.batch': BatchTable
  'messages.copy': { id: Generated<string>; batch_id: string; taken_at: Generated<Date>; taken_as: string }
  'messages.preference': { person_id: string; by_post: boolean; said_on: string }
}
export type MessagesDatabase = Database<MessagesTables>

type MessageTable = {
  id: Generated<string>
  idempotency_key: string
  channel: 'email' | 'text' | 'letter'
  address: string
  person_id: string | null
  child_id: string | null
  case_id: string | null
  template: string
  language: string | null
  subject: string | null
  body: string
  state: Generated<'written' | 'leaving' | 'sent' | 'failed'>
  attempts: Generated<number>
  next_try_at: Generated<Date>
  leased_until: Date | null
  provider_reference: string | null
  failure: string | null
  written_at: Generated<Date>
  sent_at: Date | null
  forget_on: string
  blanks: ColumnType<Blanks | null, string | null, string | null>
  letter: ColumnType<LetterPages | null, string | null, never>
  batch_id: string | null
  arrived_at: Date | null
  seen_to_as: string | null
  seen_to_on: string | null
}

type BatchTable = {
  id: Generated<string>
  made_on: string
  made_by: string
  made_as: string
  posted_on: string | null
  posted_as: string | null
}

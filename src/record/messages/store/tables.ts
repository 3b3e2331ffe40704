import type { Generated } from 'kysely'
import type { Database } from '#kit/db'

/** This room's table, as database/migrations/0011_messages.sql makes it. */
export type MessagesTables = { 'messages.message': MessageTable }
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
}

import type { ColumnType, Generated } from 'kysely'
import type { Database } from '#kit/db'
import type { Facts } from '../rules/process-table.ts'

/** This room's tables, as database/migrations/0010_cases.sql makes them. `date` columns are YYYY-MM-DD. */
export type CasesTables = {
  'cases.case_file': CaseFileTable
  'cases.act': ActTable
  'cases.task': TaskTable
  'cases.note': NoteTable
  'cases.watcher': { case_id: string; person_id: string }
  'cases.flag': FlagTable
  'cases.cover': { id: Generated<string>; away_id: string; cover_id: string; from_on: string; to_on: string }
  'cases.saved_view': { person_id: string; name: string; query: string }
  'cases.calendar': { person_id: string; key_hash: string }
}

export type CasesDatabase = Database<CasesTables>

type CaseFileTable = {
  id: Generated<string>
  process: string
  reference: string
  title: string
  child_id: string | null
  opened_from: string | null
  stage: string
  team_id: string | null
  owner_id: string | null
  opened_on: string
  closed_on: string | null
  next_due_on: string | null
  next_duty: string | null
  last_act: number
}

type ActTable = {
  case_id: string
  sequence: number
  act: string
  done_by: string | null
  done_as: string
  done_on: string
  done_at: Generated<Date>
  facts: ColumnType<Facts, string, never>
  reason: string | null
}

type TaskTable = {
  case_id: string
  duty: string
  due_on: string
  since_act: number
  done_on: string | null
  done_by_act: number | null
}

type NoteTable = {
  id: Generated<string>
  case_id: string
  written_by: string
  written_as: string
  written_at: Generated<Date>
  body: string
  visible_to: string
  idempotency_key: string
}

type FlagTable = {
  id: Generated<string>
  case_id: string
  kind: 'urgent' | 'safeguarding' | 'on hold' | 'needs interpreter'
  reason: string
  raised_by: string
  raised_on: string
  lowered_by: string | null
  lowered_on: string | null
}

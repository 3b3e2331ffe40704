import type { ColumnType, Generated } from 'kysely'
import type { Database } from '#kit/db'

/** This room's tables, as database/migrations/0016_retention.sql and 0054_destroy_whole_records.sql make them. `date` columns are YYYY-MM-DD. */
export type RetentionTables = {
  'retention.hold': {
    id: Generated<string>
    child_id: string | null
    case_id: string | null
    reason: string
    placed_by: string
    placed_on: string
    lifted_by: string | null
    lifted_on: string | null
  }
  'retention.asked': { child_id: string; asked_by: string; asked_as: string; asked_on: string }
  'retention.certificate': {
    id: Generated<string>
    what: string
    kind: string
    record_id: string
    reference: string
    child_id: string | null
    rule: string
    law: string
    due_on: string
    destroyed_on: string
    asked_by: string
    agreed_by: string
    rows_destroyed: ColumnType<Record<string, number>, string, never>
    made_at: Generated<Date>
  }
}

export type RetentionDatabase = Database<RetentionTables>

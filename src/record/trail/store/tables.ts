import type { Generated } from 'kysely'

/** This room's tables, as database/migrations/0007_trail.sql makes them. All are added to, never changed. */
export type TrailTables = {
  'trail.exemption': ExemptionTable
  'trail.exemption_lifted': { exemption_id: string; lifted_by: string; lifted_at: string | number }
}

/** Times are milliseconds since 1970; `bigint`s are read as text. */
type ExemptionTable = {
  id: Generated<string>
  authority: string
  subject: string
  account: string | null
  glass: string | null
  from_at: string | number
  to_at: string | number
  decided_by: string
  decided_at: string | number
  reason: string
}

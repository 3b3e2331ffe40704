import type { Generated } from 'kysely'

/** As database/migrations/0025_advice.sql makes it. `date` columns are YYYY-MM-DD. */
export type WayInTables = { 'ehc.way_in': WayInTable }

type WayInTable = {
  id: Generated<string>
  case_id: string
  kind: WayInKind
  subject: string
  code_digest: string
  made_on: string
  opens_until: string
  revoked_on: string | null
}

/** What somebody without an account may be let in to do. */
export type WayInKind = 'advice' | 'consultation' | 'plan copy' | 'passed on'

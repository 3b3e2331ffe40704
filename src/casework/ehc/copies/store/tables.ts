import type { Generated } from 'kysely'
import type { Database } from '#kit/db'
import type { OrganisationKind } from '../rules/copies.ts'

/** As database/migrations/0067_plan_copies.sql makes it. `date` columns are YYYY-MM-DD. */
export type CopyTables = { 'ehc.plan_copy': CopyTable }
export type CopyDatabase = Database<CopyTables>

export type SentHow = 'online' | 'code' | 'post'

type CopyTable = {
  id: Generated<string>
  case_id: string
  number: number
  recipient: OrganisationKind
  who: string
  organisation_id: string | null
  from_on: string
  to_on: string | null
  sent_how: SentHow | null
  sent_on: string | null
}

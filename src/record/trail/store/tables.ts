import type { Generated } from 'kysely'

/** This room's tables, as database/migrations/0007_trail.sql makes them. All are added to, never changed. */
export type TrailTables = {
  'trail.entry': EntryTable
  'trail.link': LinkTable
  'trail.exemption': ExemptionTable
}

type EntryTable = {
  id: Generated<string>
  /** The entry as JSON with sorted keys: what the chain is made over. */
  body: string
  /** The rest is read out of `body` by the database. */
  authority: Generated<string>
  at: Generated<string>
  account: Generated<string | null>
  subject: Generated<string | null>
  act: Generated<string>
}

type LinkTable = {
  authority: Generated<string>
  sequence: Generated<string>
  entry_id: Generated<string>
  hash: Generated<Buffer>
}

type ExemptionTable = {
  id: Generated<string>
  authority: string
  subject: string
  account: string | null
  glass: string | null
  from_at: string
  to_at: string
  decided_by: string
  decided_at: string
  reason: string
}

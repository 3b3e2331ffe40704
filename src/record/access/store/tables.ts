import type { GlassReason, Verdict } from '../rules/break-glass.ts'

/** This room's table, as database/migrations/0008_access.sql makes it. Times are milliseconds since 1970. */
export type AccessTables = { 'access.broken_glass': BrokenGlassTable }

type BrokenGlassTable = {
  id: string
  authority: string
  account_id: string
  account_name: string
  child_id: string
  reason: GlassReason
  words: string
  /** `bigint`s are read as text. */
  from_at: string | number
  until_at: string | number
  hidden_reason: string | null
  ended_at: string | number | null
  verdict: Verdict | null
  verdict_words: string | null
  verdict_by: string | null
  verdict_at: string | number | null
}

import type { ColumnType, Generated } from 'kysely'
import type { Label } from '#access'
import type { Database } from '#kit/db'
import type { AdviceGiver } from '#law'
import type { AdviceBody } from '../rules/body.ts'
import type { How } from '../rules/how.ts'

/** As database/migrations/0025, 0059 and 0070 make them. `date` columns are YYYY-MM-DD. */
export type AdviceTables = {
  'ehc.advice_request': AdviceRequestTable
  'ehc.advice_text': AdviceTextTable
  'ehc.advice_draft': AdviceDraftTable
}
export type AdviceDatabase = Database<AdviceTables>

type AdviceRequestTable = {
  case_id: string
  advice_id: string
  kind: AdviceGiver['kind']
  who: string
  got_on: string
  due_on: string
  given_on: string | null
  person_id: string | null
  organisation_id: string | null
  team_id: string | null
  email: string | null
  asks: Generated<'advice' | 'if it is enough'>
  papers: Generated<string[]>
  views: Generated<string[]>
  more_came_on: string | null
}

type AdviceTextTable = {
  case_id: string
  advice_id: string
  version: number
  how: How
  given_by: string | null
  given_as: string
  body: ColumnType<AdviceBody, string, never>
  labels: Label[]
  given_on: string
  given_at: Generated<Date>
}

type AdviceDraftTable = {
  case_id: string
  advice_id: string
  version: Generated<number>
  body: ColumnType<unknown, string, string>
  saved_as: string
  saved_at: ColumnType<Date, never, Date>
}

import type { ColumnType, Generated } from 'kysely'
import type { Database } from '#kit/db'
import type { Answers, PanelQuestion } from '../rules/legal-test.ts'
import type { Paper } from '../rules/paper.ts'

/** Panels, as database/migrations/0023_ehc_panel.sql makes them. `date` columns are YYYY-MM-DD. */
export type PanelTables = {
  'ehc.panel_meeting': MeetingTable
  'ehc.panel_member': { meeting_id: string; person_id: string; name: string }
  'ehc.panel_item': ItemTable
  'ehc.panel_interest': InterestTable
  'ehc.panel_view': ViewTable
}
export type PanelDatabase = Database<PanelTables>

type MeetingTable = {
  id: Generated<string>
  authority: string
  meets_on: string
  place: string
  chair_id: string
  health_name: string | null
  health_invited_on: string | null
  arranged_by: string
  arranged_as: string
  arranged_at: Generated<Date>
  called_off_on: string | null
  called_off_because: string | null
  sending: string
}

type ItemTable = {
  id: string
  meeting_id: string
  case_id: string
  question: PanelQuestion
  put_on: string
  papers: ColumnType<readonly Paper[], string, never>
  papers_hash: string
  taken_off_on: string | null
}

type InterestTable = {
  item_id: string
  person_id: string
  conflict: boolean
  because: string | null
  said_as: string
  said_at: Generated<Date>
}

type ViewTable = {
  id: Generated<string>
  item_id: string
  person_id: string
  said_as: string
  answers: ColumnType<Answers, string, never>
  said_at: Generated<Date>
  sending: string
}

import type { Database } from '#kit/db'

/** As database/migrations/0029_ehc_final_plans.sql and 0068_not_for_settings.sql make it. `date` columns are YYYY-MM-DD. */
export type ConsultationTables = { 'ehc.consultation': ConsultationTable }
export type ConsultationDatabase = Database<ConsultationTables>

type ConsultationTable = {
  case_id: string
  consultation_id: string
  setting: string
  organisation_id: string | null
  draft_number: number | null
  held_back: string[]
  asked_on: string
  answer_by: string
  answered_on: string | null
  closed_on: string | null
}

import type { ColumnType, Generated } from 'kysely'
import type { Database } from '#kit/db'
import type { Plan } from '../rules/plan.ts'
import type { Answered, Channel, ProposalKind, Voice } from '../rules/proposals.ts'

/** Plans, as database/migrations/0027_ehc_plans.sql makes them. `date` columns are YYYY-MM-DD. */
export type PlanTables = {
  'ehc.plan_working': WorkingTable
  'ehc.plan_saved': SavedTable
  'ehc.plan_version': VersionTable
  'ehc.plan_comment': CommentTable
  'ehc.plan_invited': { case_id: string; role: string; invited_as: string; invited_on: string }
  'ehc.plan_proposal': ProposalTable
  'ehc.plan_answer': AnswerTable
}
export type PlanDatabase = Database<PlanTables>

type Body = ColumnType<Plan, string, string>

type WorkingTable = {
  case_id: string
  body: Body
  version: number
  saved_by: string
  saved_at: Generated<Date>
}

type SavedTable = WorkingTable & { about: string; sending: string }

type VersionTable = {
  case_id: string
  number: number
  kind: VersionKind
  body: Body
  made_on: string
  made_by: string
}
export type VersionKind = 'draft' | 'changed draft' | 'final'

type CommentTable = {
  id: Generated<string>
  case_id: string
  about: string
  words: string
  said_by: string | null
  said_as: string
  said_at: Generated<Date>
  settled_as: string | null
  settled_at: Date | null
  sending: string
}

type ProposalTable = {
  id: Generated<string>
  case_id: string
  draft_number: number
  about: string
  kind: ProposalKind
  words: string
  said_on: string
  said_by: string | null
  said_as: string
  channel: Channel
  voice: Voice
  written_by: string | null
  sending: string
  said_at: Generated<Date>
}

type AnswerTable = {
  proposal_id: string
  verdict: Answered
  reason: string
  answered_on: string
  answered_as: string
}

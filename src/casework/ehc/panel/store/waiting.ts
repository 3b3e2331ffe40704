import { type Database, sql } from '#kit/db'

export type Waiting = { readonly caseId: string; readonly reference: string; readonly dueOn: string }

/** Open cases of these teams that wait for a decision and are on no panel's list, the soonest due first. */
export const findWaiting = async (db: Database, teamIds: readonly string[]): Promise<readonly Waiting[]> => {
  const { rows } = await sql<Waiting>`
    select file.id as "caseId", file.reference, min(task.due_on)::text as "dueOn"
      from cases.case_file as file
      join cases.task as task on task.case_id = file.id and task.done_on is null
       and task.duty in ('decide whether to assess', 'say there will be no plan')
     where file.process = 'EHC assessment' and file.closed_on is null and file.team_id = any(${[...teamIds]}::uuid[])
       and not exists (select from ehc.panel_item as item
                         join ehc.panel_meeting as meeting on meeting.id = item.meeting_id
                        where item.case_id = file.id and item.taken_off_on is null and meeting.called_off_on is null
                          and meeting.meets_on >= file.opened_on
                          and not exists (select from cases.act where act.case_id = file.id and act.act = 'panel advised'
                                             and act.facts->>'itemId' = item.id::text))
     group by file.id, file.reference order by 3, 2 limit 60
  `.execute(db)
  return rows
}

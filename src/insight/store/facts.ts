import { type Database, sql } from '#kit/db'
import type { DutyLine, Facts, Milestones } from '../rules/facts.ts'

/** Everything these teams' assessments owed, and the days of each step. What ended over thirteen months ago is left out. */
export const findFacts = async (
  db: Database,
  teamIds: readonly string[],
  today: string,
): Promise<Pick<Facts, 'lines' | 'milestones'>> => {
  const [lines, milestones] = await Promise.all([
    sql<DutyLine>`
      select reference, stage, owner_id as "ownerId", received_on::text as "receivedOn",
             closed_on::text as "closedOn", duty, kind, due_on::text as "dueOn", done_on::text as "doneOn",
             ended_by as "endedBy", limb
        from ehc.duty_line
       where team_id = any(${[...teamIds]}::uuid[])
         and (done_on is null or done_on > ${today}::date - interval '13 months')
    `.execute(db),
    sql<Milestones>`
      select received_on::text as "receivedOn", decided_on::text as "decidedOn",
             plan_needed_on::text as "planNeededOn", draft_on::text as "draftOn", final_on::text as "finalOn",
             is_again as "isAgain", again_decided_on::text as "againDecidedOn"
        from ehc.milestone
       where team_id = any(${[...teamIds]}::uuid[])
    `.execute(db),
  ])
  return { lines: lines.rows, milestones: milestones.rows }
}

import { type Database, sql } from '#kit/db'
import type { DutyName } from '#law'

/** Days from the request until this was done, for each case of the team in which it was done in the last year. */
export const findHowLong = async (
  db: Database,
  process: string,
  {
    duty,
    teamId,
    today,
  }: { readonly duty: DutyName; readonly teamId: string | null; readonly today: string },
): Promise<readonly number[]> => {
  const { rows } = await sql<{ took: number }>`
    select task.done_on - request.received_on as took
      from cases.task
      join cases.case_file as file on file.id = task.case_id
      join cases.act as doing on doing.case_id = file.id and doing.sequence = task.done_by_act
      join ehc.request as request on request.case_id = file.id
     where file.process = ${process} and file.team_id is not distinct from ${teamId}
       and task.duty = ${duty} and doing.act <> all(${[...endings]}::text[])
       and task.done_on > (${today}::date - interval '1 year') and task.done_on <= ${today}::date
  `.execute(db)
  return rows.map(({ took }) => took)
}

/** A duty also goes off the list when a case ends: nothing was done then. */
const endings = ['withdraw', 'moved away', 'end quietly', 'no plan is needed'] as const

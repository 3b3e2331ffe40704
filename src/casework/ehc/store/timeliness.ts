import { type Database, sql } from '#kit/db'

/** One open case as a team lead counts it: the council’s own next duty, and whether its limit is excepted. */
export type OpenCase = {
  readonly reference: string
  readonly stage: string
  readonly ownerId: string | null
  readonly openedOn: string
  readonly duty: string | null
  readonly dueOn: string | null
  readonly excepted: boolean
}

/** Duties of the council’s own with a number of days. An adviser who is late makes no late council by themselves. */
const councilDuties = [
  'decide whether to assess',
  'say there will be no plan',
  'send the final plan',
] as const

/** Every open case of these teams, with the first of the council’s own duties, the soonest first. */
export const findOpenCases = async (
  db: Database,
  process: string,
  teamIds: readonly string[],
): Promise<readonly OpenCase[]> => {
  const { rows } = await sql<OpenCase>`
    select file.reference, file.stage, file.owner_id as "ownerId", file.opened_on::text as "openedOn",
           task.duty, task.due_on::text as "dueOn",
           exists (select from cases.act where act.case_id = file.id and act.act = 'record exception'
                     and act.facts->>'duty' = task.duty) as excepted
      from cases.case_file as file
      left join lateral (
        select duty, due_on from cases.task
         where case_id = file.id and done_on is null and duty = any(${[...councilDuties]}::text[])
         order by due_on limit 1
      ) as task on true
     where file.process = ${process} and file.closed_on is null and file.team_id = any(${[...teamIds]}::uuid[])
     order by task.due_on nulls last, file.reference
  `.execute(db)
  return rows
}

export type PlansMade = { readonly inTime: number; readonly all: number; readonly excepted: number }

/** Final plans of the last twelve months, and how many were sent within twenty weeks. */
export const findPlansMade = async (
  db: Database,
  process: string,
  teamIds: readonly string[],
  today: string,
): Promise<PlansMade> => {
  const { rows } = await sql<{ all: string; inTime: string; excepted: string }>`
    select count(*) as all, count(*) filter (where task.done_on <= task.due_on) as "inTime",
           count(*) filter (where task.done_on > task.due_on and exists (
             select from cases.act where act.case_id = file.id and act.act = 'record exception'
                and act.facts->>'duty' = task.duty)) as excepted
      from cases.task
      join cases.case_file as file on file.id = task.case_id
      join cases.act as ending on ending.case_id = file.id and ending.sequence = task.done_by_act
     where file.process = ${process} and file.team_id = any(${[...teamIds]}::uuid[])
       and task.duty = 'send the final plan' and ending.act = 'send final plan'
       and task.done_on > (${today}::date - interval '1 year')
  `.execute(db)
  const [row] = rows
  return { inTime: Number(row?.inTime), all: Number(row?.all), excepted: Number(row?.excepted) }
}

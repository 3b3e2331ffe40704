import type { Client } from 'pg'
import type { Database } from '#kit/db'
import { sql } from '#kit/db'
import { demoPeople } from '#sign-in'

/** The invented officer whose tray and cases are looked at. */
export const { personId: officer, name: officerName } = demoPeople.find(
  ({ role }) => role === 'EHC coordinator',
)!

export const teamOf = async (db: Database): Promise<string> => {
  const { rows } = await sql<{ team_id: string }>`
    select team_id from people.membership where person_id = ${officer} and team_id is not null limit 1`.execute(
    db,
  )
  return rows[0]!.team_id
}

/** Plans of one team, and officers in it: so many more councils, and no officer has more to do. */
const plansOfTeam = 1_070
const officersOfTeam = 7

/**
 * Cases up to so many plans, and the assessments of a year beside them, each a copy of an invented one: the acts, the
 * tasks, the dates. The first team and officer are the demonstration's own; their cases keep letters and requests.
 */
export const fillCasework = async (client: Client, plans: number): Promise<{ readonly acts: number }> => {
  const cases = Math.round(plans * (1 + 155 / 640))
  const teams = Math.max(2, Math.round(plans / plansOfTeam))
  // As a load does: what the tables refer to is what was just written.
  await client.query('set session_replication_role = replica; set synchronous_commit = off')
  await client.query(
    `create temp table if not exists form as
       select row_number() over (order by f.last_act, f.id) - 1 as n, f.* from cases.case_file f
        where f.process = 'EHC assessment' and f.reference not like 'BN-%' and f.last_act <= 12`,
  )
  const { rows } = await client.query<{ forms: string; team: string }>(
    `select (select count(*) from form) as forms,
            (select team_id from people.membership where person_id = $1 and team_id is not null limit 1) as team`,
    [officer],
  )
  const { forms, team } = rows[0]!
  await client.query(`drop table if exists made`)
  await client.query(
    `create temp table made as
       select n, ('00000000-0000-4000-a000-' || lpad(to_hex(n), 12, '0'))::uuid as id, 'BN-' || n as reference,
              case when n % ${teams} = 0 then '${team}'::uuid
                   else ('00000000-0000-4000-b000-' || lpad(to_hex(n % ${teams}), 12, '0'))::uuid end as team_id,
              case when (n / ${teams}) % ${officersOfTeam + 1} = ${officersOfTeam} then null
                   when n % ${teams} = 0 and (n / ${teams}) % ${officersOfTeam + 1} = 0 then '${officer}'::uuid
                   else ('00000000-0000-4000-c000-' || lpad(to_hex((n % ${teams}) * 8 + (n / ${teams}) % ${officersOfTeam + 1}), 12, '0'))::uuid
              end as owner_id,
              n % ${forms} as form
         from generate_series(0, ${cases - 1}) n
        where not exists (select from cases.case_file where reference = 'BN-' || n)`,
  )
  // At another size other teams have other cases: what stands from before is dealt out anew.
  await client.query(
    `update cases.case_file f set team_id = '00000000-0000-4000-b000-ffffffffffff', owner_id = null
      where f.reference like 'BN-%' and f.team_id = '${team}'`,
  )
  await client.query(
    `insert into cases.case_file (id, process, reference, title, child_id, stage, team_id, owner_id, opened_on,
        closed_on, next_due_on, next_duty, last_act)
     select made.id, form.process, made.reference, form.title, null, form.stage, made.team_id, made.owner_id,
            form.opened_on, form.closed_on, form.next_due_on + (made.n % 90)::int, form.next_duty, form.last_act
       from made join form on form.n = made.form`,
  )
  await client.query(
    `insert into cases.act (case_id, sequence, act, done_by, done_as, done_on, facts, reason)
     select made.id, a.sequence, a.act, a.done_by, a.done_as, a.done_on,
            case when made.owner_id = '${officer}' then a.facts else a.facts - 'letter' end, a.reason
       from made join form on form.n = made.form join cases.act a on a.case_id = form.id`,
  )
  await client.query(
    `insert into cases.task (case_id, duty, due_on, since_act, done_on, done_by_act)
     select made.id, t.duty, t.due_on, t.since_act, t.done_on, t.done_by_act
       from made join form on form.n = made.form join cases.task t on t.case_id = form.id`,
  )
  await client.query(
    `insert into ehc.request
     select (jsonb_populate_record(r, jsonb_build_object('case_id', made.id, 'reference', made.reference))).*
       from made join form on form.n = made.form join ehc.request r on r.case_id = form.id
      where made.owner_id = '${officer}'`,
  )
  for (const table of ['cases.case_file', 'cases.act', 'cases.task', 'ehc.request'])
    await client.query(`vacuum analyze ${table}`)
  const counted = await client.query<{ acts: string }>('select count(*) as acts from cases.act')
  return { acts: Number(counted.rows[0]!.acts) }
}

/** So many children on one council's books, each with a school, beside those the demonstration knows. */
export const fillChildren = async (client: Client, children: number): Promise<void> => {
  const id = `('00000000-0000-4000-d000-' || lpad(to_hex(n), 12, '0'))::uuid`
  const those = `generate_series(1, ${children}) n where not exists (select from people.person p where p.id = ${id})`
  await client.query(
    `insert into people.person (id, given_name, family_name, born_on, rights_pass_on)
     select ${id}, 'Given ' || n, 'Family ' || n % 997, date '2010-01-01' + (n % 5000)::int,
            date '2026-06-26' + (n % 5000)::int from ${those}`,
  )
  await client.query(
    `insert into people.child_record (person_id, authority, since)
     select ${id}, 'coventry', date '2024-01-01' from generate_series(1, ${children}) n on conflict do nothing`,
  )
  await client.query(
    `insert into people.enrolment (child_id, organisation_id, kind, from_on)
     select ${id}, (select organisation_id from people.enrolment order by organisation_id limit 1), 'main', date '2024-01-01'
       from generate_series(1, ${children}) n
      where not exists (select from people.enrolment e where e.child_id = ${id})`,
  )
  for (const table of ['people.person', 'people.child_record', 'people.enrolment'])
    await client.query(`vacuum analyze ${table}`)
}

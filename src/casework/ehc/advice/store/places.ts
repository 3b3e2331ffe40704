import { type Database, sql } from '#kit/db'

/** Where somebody works, by what it is called: a team of the council, or an organisation. */
export type WorkPlace = {
  readonly name: string
  readonly organisationId: string | null
  readonly teamId: string | null
}

/** Roles that give advice for the place they work at. */
const answering = ['SENCO', 'early-years practitioner', 'advice-giver', 'service practitioner']

/** Places with somebody to answer for them, by name. */
export const findPlaces = async (db: Database, names: readonly string[]): Promise<readonly WorkPlace[]> => {
  const { rows } = await sql<WorkPlace>`
    select name, null as "organisationId", id as "teamId" from people.team t where name = any(${[...names]}::text[])
       and exists (select from people.membership m where m.team_id = t.id and m.role = any(${answering}) and m.to_on is null)
    union all
    select name, id, null from people.organisation o
     where closed_on is null and name = any(${[...names]}::text[])
       and exists (select from people.membership m where m.organisation_id = o.id and m.role = any(${answering}) and m.to_on is null)
  `.execute(db)
  return rows
}

/** Where a child is on roll on a day: whose head gives educational advice (regulation 6(1)(b)). */
export const findSettingsOf = async (
  db: Database,
  childId: string,
  today: string,
): Promise<readonly { readonly id: string; readonly name: string; readonly answers: boolean }[]> => {
  const { rows } = await sql<{ id: string; name: string; answers: boolean }>`
    select o.id, o.name,
           exists (select from people.membership m where m.organisation_id = o.id and m.role = any(${answering}) and m.to_on is null) as answers
      from people.enrolment e join people.organisation o on o.id = e.organisation_id
     where e.child_id = ${childId} and e.from_on <= ${today} and (e.to_on is null or e.to_on >= ${today})
     order by e.kind desc, o.name
  `.execute(db)
  return rows
}

import { spokenName } from '../rules/name.ts'
import type { ToChoose } from './choices.ts'
import type { PeopleDatabase } from './tables.ts'

/** Somebody who holds or held a role, with every role and its days. */
export type Held = {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly role: string
  readonly place: string
  readonly from: string
  readonly to: string | null
}

/** Everybody's roles, or one person's, by name. */
export const rolesHeld = async (db: PeopleDatabase, personId?: string): Promise<readonly Held[]> => {
  const rows = await heldRows(db)
    .$if(personId !== undefined, (query) => query.where('m.person_id', '=', personId!))
    .execute()
  return rows.map(heldIn)
}

/** The roles held at one place, in its teams too. */
export const rolesHeldAt = async (db: PeopleDatabase, organisationId: string): Promise<readonly Held[]> => {
  const rows = await heldRows(db).where('m.organisation_id', '=', organisationId).execute()
  return rows.map(heldIn)
}

/** The roles held in one team. */
export const rolesHeldIn = async (db: PeopleDatabase, teamId: string): Promise<readonly Held[]> => {
  const rows = await heldRows(db).where('m.team_id', '=', teamId).execute()
  return rows.map(heldIn)
}

const heldRows = (db: PeopleDatabase) =>
  db
    .selectFrom('people.membership as m')
    .innerJoin('people.person as person', 'person.id', 'm.person_id')
    .innerJoin('people.organisation as o', 'o.id', 'm.organisation_id')
    .leftJoin('people.team as team', 'team.id', 'm.team_id')
    .select([
      'm.id',
      'm.person_id',
      'm.role',
      'm.from_on',
      'm.to_on',
      'o.name as organisation',
      'team.name as team',
    ])
    .select(['person.given_name', 'person.family_name', 'person.known_as'])
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('m.from_on')
    .limit(2000)

const heldIn = (row: Awaited<ReturnType<ReturnType<typeof heldRows>['execute']>>[number]): Held => ({
  id: row.id,
  personId: row.person_id,
  name: spokenName({ givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }),
  role: row.role,
  place: row.team ?? row.organisation,
  from: row.from_on,
  to: row.to_on,
})

/** Where a role can be held: `team:…` for a team, `place:…` for a whole setting or service. */
export const placesToWork = async (db: PeopleDatabase): Promise<readonly ToChoose[]> => {
  const teams = await teamsByPlace(db)
  const places = await db
    .selectFrom('people.organisation')
    .select(['id', 'name'])
    .where('closed_on', 'is', null)
    .orderBy('name')
    .execute()
  return [
    ...places.map(({ id, name }) => ({ value: `place:${id}`, text: name })),
    ...teams.map(({ id, name, place }) => ({ value: `team:${id}`, text: `${name}, ${place}` })),
  ]
}

export type PlacedTeam = {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly organisationId: string
}

export const teamsByPlace = (db: PeopleDatabase): Promise<readonly PlacedTeam[]> =>
  db
    .selectFrom('people.team as team')
    .innerJoin('people.organisation as o', 'o.id', 'team.organisation_id')
    .select(['team.id', 'team.name', 'o.name as place', 'o.id as organisationId'])
    .orderBy('o.name')
    .orderBy('team.name')
    .execute()

/** How many people hold a role in each team on a day. */
export const membersByTeam = async (db: PeopleDatabase, on: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('people.membership')
    .select(['team_id', 'person_id'])
    .distinct()
    .where('team_id', 'is not', null)
    .where('from_on', '<=', on)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>=', on)]))
    .execute()
  return new Map([...Map.groupBy(rows, ({ team_id }) => team_id!)].map(([id, theirs]) => [id, theirs.length]))
}

/** A new role for somebody, where a form said. False where there is no such place. */
export const giveRole = async (
  db: PeopleDatabase,
  personId: string,
  given: { readonly role: string; readonly place: string; readonly from: string; readonly to: string | null },
): Promise<boolean> => {
  const [what, id] = given.place.split(':')
  const team = (await teamsByPlace(db)).find((one) => what === 'team' && one.id === id)
  const organisation = team?.organisationId ?? (what === 'place' ? id : undefined)
  if (!organisation) return false
  await db
    .insertInto('people.membership')
    .values({
      person_id: personId,
      organisation_id: organisation,
      team_id: team?.id ?? null,
      role: given.role,
      from_on: given.from,
      to_on: given.to,
    })
    .execute()
  return true
}

/** The last day of a role: from the day after, it opens nothing. */
export const endRole = async (
  db: PeopleDatabase,
  personId: string,
  id: string,
  lastDay: string,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('people.membership')
    .set((eb) => ({ to_on: lastDay, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('from_on', '<=', lastDay)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

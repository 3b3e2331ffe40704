import { spokenName } from '../rules/name.ts'
import type { PeopleDatabase } from './tables.ts'

export type Membership = {
  readonly id: string
  readonly role: string
  readonly organisationId: string
  readonly organisation: string
  readonly teamId: string | null
  readonly team: string | null
  readonly from: string
  readonly to: string | null
}

/** Every role somebody holds on a day: the first and the last day count. */
export const membershipsOf = async (
  db: PeopleDatabase,
  personId: string,
  on: string,
): Promise<readonly Membership[]> => {
  const rows = await joined(db)
    .select(columns)
    .where('membership.person_id', '=', personId)
    .where('membership.from_on', '<=', on)
    .where((eb) => eb.or([eb('membership.to_on', 'is', null), eb('membership.to_on', '>=', on)]))
    .orderBy('membership.from_on')
    .execute()
  return rows.map(membershipIn)
}

export type Member = { readonly personId: string; readonly name: string; readonly role: string }

/** Who is in a team on a day, by name: whom a piece of work can be given to. */
export const membersOf = async (
  db: PeopleDatabase,
  teamId: string,
  on: string,
): Promise<readonly Member[]> => {
  const rows = await db
    .selectFrom('people.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.given_name', 'person.family_name', 'person.known_as', 'membership.role'])
    .where('membership.team_id', '=', teamId)
    .where('membership.from_on', '<=', on)
    .where((eb) => eb.or([eb('membership.to_on', 'is', null), eb('membership.to_on', '>=', on)]))
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .execute()
  return rows.map((row) => ({
    personId: row.id,
    name: spokenName({ givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }),
    role: row.role,
  }))
}

/** Whoever holds a role on a day, wherever. */
export const holdersOf = async (db: PeopleDatabase, role: string, on: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('people.membership')
    .select('person_id')
    .distinct()
    .where('role', '=', role)
    .where('from_on', '<=', on)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>=', on)]))
    .execute()
  return rows.map(({ person_id }) => person_id)
}

const columns = [
  'membership.id',
  'membership.role',
  'membership.organisation_id',
  'organisation.name as organisation',
  'membership.team_id',
  'team.name as team',
  'membership.from_on',
  'membership.to_on',
] as const

const joined = (db: PeopleDatabase) =>
  db
    .selectFrom('people.membership as membership')
    .innerJoin('people.organisation as organisation', 'organisation.id', 'membership.organisation_id')
    .leftJoin('people.team as team', 'team.id', 'membership.team_id')

type Row = {
  id: string
  role: string
  organisation_id: string
  organisation: string
  team_id: string | null
  team: string | null
  from_on: string
  to_on: string | null
}

const membershipIn = (row: Row): Membership => ({
  id: row.id,
  role: row.role,
  organisationId: row.organisation_id,
  organisation: row.organisation,
  teamId: row.team_id,
  team: row.team,
  from: row.from_on,
  to: row.to_on,
})

import { spokenName } from '../rules/name.ts'
import type { PeopleDatabase } from './tables.ts'

/** Something to choose in a form, by the id it is kept by. */
export type ToChoose = { readonly value: string; readonly text: string }

/** The child and the family who may be told of them, by name. */
export const relativesToChoose = async (
  db: PeopleDatabase,
  childId: string,
  today: string,
): Promise<readonly ToChoose[]> => {
  const rows = await db
    .selectFrom('people.person as person')
    .leftJoin('people.relationship as r', (join) =>
      join.onRef('r.relative_id', '=', 'person.id').on('r.child_id', '=', childId),
    )
    .select(['person.id', 'given_name', 'family_name', 'known_as', 'r.kind'])
    .where((eb) =>
      eb.or([
        eb('person.id', '=', childId),
        eb.and([
          eb('r.child_id', '=', childId),
          eb('r.from_on', '<=', today),
          eb.or([eb('r.to_on', 'is', null), eb('r.to_on', '>=', today)]),
          eb.or([eb('r.restriction', 'is', null), eb('r.restriction', '!=', 'not to be told')]),
        ]),
      ]),
    )
    .orderBy('given_name')
    .execute()
  const seen = new Map(rows.map((row) => [row.id, row]))
  return [...seen.values()].map((row) => ({
    value: row.id,
    text: [nameOf(row), row.kind].filter(Boolean).join(', '),
  }))
}

/** Teams, and everybody who holds a role on the day, with it: `team:…` and `person:…`. */
export const staffToChoose = async (db: PeopleDatabase, today: string): Promise<readonly ToChoose[]> => {
  const teams = await db
    .selectFrom('people.team as team')
    .innerJoin('people.organisation as o', 'o.id', 'team.organisation_id')
    .select(['team.id', 'team.name'])
    .orderBy('team.name')
    .execute()
  const people = await db
    .selectFrom('people.membership as m')
    .innerJoin('people.person as person', 'person.id', 'm.person_id')
    .select(['person.id', 'given_name', 'family_name', 'known_as', 'm.role'])
    .where('m.from_on', '<=', today)
    .where((eb) => eb.or([eb('m.to_on', 'is', null), eb('m.to_on', '>=', today)]))
    .orderBy('family_name')
    .execute()
  const named = new Map(people.map((row) => [row.id, `${nameOf(row)}, ${row.role}`]))
  return [
    ...teams.map(({ id, name }) => ({ value: `team:${id}`, text: `Team: ${name}` })),
    ...[...named].map(([id, text]) => ({ value: `person:${id}`, text })),
  ]
}

/** Places children go to, by name. */
export const settingsToChoose = async (db: PeopleDatabase): Promise<readonly ToChoose[]> => {
  const rows = await db
    .selectFrom('people.organisation')
    .select(['id', 'name'])
    .where('closed_on', 'is', null)
    .where('kind', 'not in', ['council', 'health provider', 'advice service', 'other'])
    .orderBy('name')
    .execute()
  return rows.map(({ id, name }) => ({ value: id, text: name }))
}

const nameOf = (row: { given_name: string; family_name: string | null; known_as: string | null }): string =>
  spokenName({ givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as })

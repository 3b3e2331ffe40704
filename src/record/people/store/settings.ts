import type { Insertable, Selectable } from 'kysely'
import { sql } from '#kit/db'
import { spokenName } from '../rules/name.ts'
import type { PeopleDatabase, PeopleTables } from './tables.ts'

export type Setting = Selectable<PeopleTables['people.organisation']>
export type SettingFacts = Pick<
  Insertable<PeopleTables['people.organisation']>,
  'name' | 'kind' | 'phase' | 'urn' | 'dfe_number' | 'closed_on'
>

/** Places whose name or number has these words in it, by name; the council itself is none of them. */
export const findSettings = async (db: PeopleDatabase, words: string): Promise<readonly Setting[]> =>
  db
    .selectFrom('people.organisation')
    .selectAll()
    .where('kind', '!=', 'council')
    .$if(words !== '', (query) =>
      query.where((eb) =>
        eb.or([
          eb(sql`strpos(lower(name), ${words.toLowerCase()})`, '>', 0),
          eb('urn', '=', words),
          eb('dfe_number', '=', words),
        ]),
      ),
    )
    .orderBy(sql`closed_on nulls first`)
    .orderBy(sql`lower(name)`)
    .limit(500)
    .execute()

export const findSetting = async (db: PeopleDatabase, id: string): Promise<Setting | null> => {
  const row = await db
    .selectFrom('people.organisation')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '!=', 'council')
    .executeTakeFirst()
  return row ?? null
}

export type SettingClash = 'urn' | 'dfe_number' | 'name'

/** What another place has already: a number is one place's, and a name is at one place of each kind. */
export const clashesWith = async (
  db: PeopleDatabase,
  id: string | null,
  facts: SettingFacts,
): Promise<readonly SettingClash[]> => {
  const rows = await db
    .selectFrom('people.organisation')
    .select(['urn', 'dfe_number', 'name', 'kind'])
    .$if(id !== null, (query) => query.where('id', '!=', id!))
    .where((eb) =>
      eb.or([
        eb('urn', '=', facts.urn ?? ''),
        eb('dfe_number', '=', facts.dfe_number ?? ''),
        eb.and([eb(sql`lower(name)`, '=', facts.name.toLowerCase()), eb('kind', '=', facts.kind)]),
      ]),
    )
    .execute()
  const same = (column: 'urn' | 'dfe_number') =>
    facts[column] !== null && rows.some((row) => row[column] === facts[column])
  return [
    ...(['urn', 'dfe_number'] as const).filter(same),
    ...(rows.some((row) => row.name.toLowerCase() === facts.name.toLowerCase() && row.kind === facts.kind)
      ? (['name'] as const)
      : []),
  ]
}

export const insertSetting = async (db: PeopleDatabase, facts: SettingFacts): Promise<string> => {
  const row = await db
    .insertInto('people.organisation')
    .values(facts)
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Saves over the version that was read; false when somebody saved in between. */
export const saveSetting = async (
  db: PeopleDatabase,
  id: string,
  version: number,
  facts: SettingFacts,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('people.organisation')
    .set({ ...facts, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Who is SENCO at each of these places on a day: the role is held like any other, with its days. */
export const sencosAt = async (
  db: PeopleDatabase,
  settings: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (settings.length === 0) return new Map()
  const rows = await db
    .selectFrom('people.membership as m')
    .innerJoin('people.person as person', 'person.id', 'm.person_id')
    .select(['m.organisation_id', 'given_name', 'family_name', 'known_as'])
    .where('m.role', '=', 'SENCO')
    .where('m.organisation_id', 'in', settings)
    .where('m.from_on', '<=', on)
    .where((eb) => eb.or([eb('m.to_on', 'is', null), eb('m.to_on', '>=', on)]))
    .orderBy('m.from_on')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.organisation_id)].map(([id, theirs]) => [
      id,
      theirs.map((row) =>
        spokenName({ givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }),
      ),
    ]),
  )
}

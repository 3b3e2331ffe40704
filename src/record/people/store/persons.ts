import type { Insertable, Selectable } from 'kysely'
import { anyOf, sql } from '#kit/db'
import type { Known } from '../rules/likeness.ts'
import { spokenName } from '../rules/name.ts'
import type { PeopleDatabase, PeopleTables } from './tables.ts'

export type Person = Selectable<PeopleTables['people.person']>
export type PersonFacts = Omit<
  Insertable<PeopleTables['people.person']>,
  'id' | 'version' | 'created_at' | 'merged_into'
>

/** Somebody of whom no more than a name is known. */
export const nothingKnown = {
  known_as: null,
  pronouns: null,
  born_on: null,
  died_on: null,
  upn: null,
  nhs_number: null,
  language: null,
  interpreter: null,
  communication: null,
  rights_pass_on: null,
} as const

export const insertPerson = async (
  db: PeopleDatabase,
  facts: PersonFacts & { id?: string },
): Promise<Person> => db.insertInto('people.person').values(facts).returningAll().executeTakeFirstOrThrow()

/** The record that stands: one merged into another leads to the one that was kept. */
export const findPerson = async (db: PeopleDatabase, id: string): Promise<Person | null> => {
  const row = await db.selectFrom('people.person').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  return row.merged_into === null ? row : findPerson(db, row.merged_into)
}

/** What to call each of these people, by id. */
export const findNames = async (
  db: PeopleDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people.person')
    .select(['id', 'given_name', 'family_name', 'known_as'])
    .where('id', '=', anyOf(ids))
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      spokenName({ givenName: row.given_name, familyName: row.family_name, knownAs: row.known_as }),
    ]),
  )
}

/** Does another standing record hold one of these numbers? */
export const numberTaken = async (
  db: PeopleDatabase,
  id: string,
  { upn, nhsNumber }: { readonly upn: string | null; readonly nhsNumber: string | null },
): Promise<boolean> => {
  const other = await db
    .selectFrom('people.person')
    .select('id')
    .where('id', '!=', id)
    .where('merged_into', 'is', null)
    .where((eb) => eb.or([eb('upn', '=', upn ?? ''), eb('nhs_number', '=', nhsNumber ?? '')]))
    .executeTakeFirst()
  return other !== undefined
}

/** Saves over the version that was read; null when somebody saved in between. */
export const savePerson = async (
  db: PeopleDatabase,
  id: string,
  version: number,
  facts: Partial<PersonFacts>,
): Promise<Person | null> => {
  const row = await db
    .updateTable('people.person')
    .set({ ...facts, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('merged_into', 'is', null)
    .returningAll()
    .executeTakeFirst()
  return row ?? null
}

/** Standing records that share a number, a birthday or a whole name with somebody: few, for a closer look. */
export const findCandidates = async (
  db: PeopleDatabase,
  somebody: Omit<Known, 'id'>,
): Promise<readonly Known[]> => {
  const rows = await db
    .selectFrom('people.person as person')
    .select(['id', 'given_name', 'family_name', 'known_as', 'upn', 'nhs_number', 'born_on'])
    .select((eb) =>
      eb
        .selectFrom('people.address')
        .select(
          sql<string[]>`coalesce(array_agg(postcode) filter (where postcode is not null), '{}')`.as(
            'postcodes',
          ),
        )
        .whereRef('person_id', '=', 'person.id')
        .as('postcodes'),
    )
    .where('merged_into', 'is', null)
    .where((eb) =>
      eb.or([
        ...(somebody.nhsNumber === null ? [] : [eb('nhs_number', '=', somebody.nhsNumber)]),
        ...(somebody.upn === null ? [] : [eb('upn', '=', somebody.upn)]),
        ...(somebody.bornOn === null ? [] : [eb('born_on', '=', somebody.bornOn)]),
        eb.and([
          eb(sql`lower(given_name)`, '=', somebody.givenName.toLowerCase()),
          eb(sql`lower(family_name)`, '=', somebody.familyName?.toLowerCase() ?? ''),
        ]),
      ]),
    )
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    knownAs: row.known_as,
    bornOn: row.born_on,
    upn: row.upn,
    nhsNumber: row.nhs_number,
    postcodes: row.postcodes ?? [],
  }))
}

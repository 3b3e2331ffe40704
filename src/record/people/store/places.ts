import type { NameAndPlace } from '#trail'
import { sql } from '#kit/db'
import type { PeopleDatabase } from './tables.ts'

/** Family names and today's postcodes, for questions about who looked at whom. */
export const namesAndPlaces = async (
  db: PeopleDatabase,
  ids: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, NameAndPlace>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; family_name: string | null; postcode: string | null }>`
    select person.id, person.family_name,
           (select a.postcode from people.address as a
             where a.person_id = person.id and a.from_on <= ${today} and (a.to_on is null or a.to_on >= ${today})
             order by a.from_on desc limit 1) as postcode
      from people.person as person where person.id = any(${[...ids]}::uuid[])
  `.execute(db)
  return new Map(rows.map(({ id, family_name, postcode }) => [id, { familyName: family_name, postcode }]))
}

import type { Day } from '#kit/day'
import { type Database, sql } from '#kit/db'

/** Those who hold one of these roles at a place on a day; nobody where the place is not on record. */
export const whoAnswersAt = async (
  db: Database,
  place: string | null,
  roles: readonly string[],
  today: Day,
): Promise<readonly string[]> => {
  if (place === null) return []
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from people.membership
     where organisation_id = ${place} and role = any(${[...roles]}::text[])
       and from_on <= ${today.toString()} and (to_on is null or to_on >= ${today.toString()})
     order by 1`.execute(db)
  return rows.map(({ id }) => id)
}

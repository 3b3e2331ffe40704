import type { PeopleDatabase } from './tables.ts'

/** Days of birth by person, for those whose day is known. */
export const birthdaysOf = async (
  db: PeopleDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people.person')
    .select(['id', 'born_on'])
    .where('id', 'in', ids)
    .where('born_on', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.id, row.born_on!]))
}

import { sql } from '#kit/db'
import type { Moved, PeopleDatabase } from './tables.ts'

/** Every column that points at a person and follows them when two records become one. */
const pointers = [
  ['people.address', 'person_id'],
  ['people.contact_way', 'person_id'],
  ['people.relationship', 'child_id'],
  ['people.relationship', 'relative_id'],
  ['people.membership', 'person_id'],
  ['people.enrolment', 'child_id'],
  ['people.status_fact', 'child_id'],
  ['people.involvement', 'child_id'],
  ['people.involvement', 'person_id'],
  ['people.representative', 'young_person_id'],
  ['people.representative', 'person_id'],
  ['people.agreement', 'child_id'],
  ['people.agreement', 'respondent_id'],
] as const

/** Points everything at `to` that pointed at `from`; says which rows, so that it can be undone. */
export const moveEverything = async (db: PeopleDatabase, from: string, to: string): Promise<Moved> => {
  const moved: Record<string, string[]> = {}
  for (const [table, column] of pointers) {
    const { rows } = await sql<{ id: string }>`
      update ${sql.table(table)} set ${sql.ref(column)} = ${to} where ${sql.ref(column)} = ${from} returning id
    `.execute(db)
    if (rows.length > 0) moved[`${table}.${column}`] = rows.map(({ id }) => id)
  }
  return moved
}

/** Points just those rows back. Rows written since the merge stay with the record that was kept. */
export const moveBack = async (db: PeopleDatabase, moved: Moved, kept: string, to: string): Promise<void> => {
  for (const [table, column] of pointers) {
    const ids = moved[`${table}.${column}`] ?? []
    if (ids.length > 0)
      await sql`
        update ${sql.table(table)} set ${sql.ref(column)} = ${to}
        where ${sql.ref(column)} = ${kept} and id = any(${ids}::uuid[])
      `.execute(db)
  }
}

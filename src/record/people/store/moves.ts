import { sql } from '#kit/db'
import type { Moved, PeopleDatabase } from './tables.ts'

/** A column that points at a person and follows them when two records become one; rows are told by `key`. */
export type Pointer = readonly [table: string, column: string, key?: string]

const ours: readonly Pointer[] = [
  ['people.address', 'person_id'],
  ['people.contact_way', 'person_id'],
  ['people.contact_wish', 'person_id'],
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
]

/**
 * Points everything at `to` that pointed at `from`, in this room and in those that say so; says which rows, so that it
 * can be undone.
 */
export const moveEverything = async (
  db: PeopleDatabase,
  from: string,
  to: string,
  others: readonly Pointer[],
): Promise<Moved> => {
  const moved: Record<string, string[]> = {}
  for (const [table, column, key = 'id'] of [...ours, ...others]) {
    const { rows } = await sql<{ key: string }>`
      update ${sql.table(table)} set ${sql.ref(column)} = ${to} where ${sql.ref(column)} = ${from}
      returning ${sql.ref(key)} as key`.execute(db)
    if (rows.length > 0) moved[`${table}.${column}`] = [...new Set(rows.map((row) => row.key))]
  }
  return moved
}

/** Points just those rows back. Rows written since the merge stay with the record that was kept. */
export const moveBack = async (
  db: PeopleDatabase,
  moved: Moved,
  { kept, merged }: { readonly kept: string; readonly merged: string },
  others: readonly Pointer[],
): Promise<void> => {
  for (const [table, column, key = 'id'] of [...ours, ...others]) {
    const rows = moved[`${table}.${column}`] ?? []
    if (rows.length > 0)
      await sql`
        update ${sql.table(table)} set ${sql.ref(column)} = ${merged}
        where ${sql.ref(column)} = ${kept} and ${sql.ref(key)} = any(${rows}::uuid[])
      `.execute(db)
  }
}

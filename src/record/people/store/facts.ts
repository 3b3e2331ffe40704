import { sql } from '#kit/db'
import type { PeopleDatabase } from './tables.ts'

/** The tables that hold dated facts of a person, and the column that says whose. */
export const factTables = {
  homes: { table: 'people.address', whose: 'person_id', ends: 'to_on' },
  ways: { table: 'people.contact_way', whose: 'person_id', ends: 'to_on' },
  wishes: { table: 'people.contact_wish', whose: 'person_id', ends: 'to_on' },
  family: { table: 'people.relationship', whose: 'child_id', ends: 'to_on' },
  settings: { table: 'people.enrolment', whose: 'child_id', ends: 'to_on' },
  workers: { table: 'people.involvement', whose: 'child_id', ends: 'to_on' },
  statuses: { table: 'people.status_fact', whose: 'child_id', ends: 'to_on' },
  agreements: { table: 'people.agreement', whose: 'child_id', ends: 'withdrawn_on' },
  capacity: { table: 'people.representative', whose: 'young_person_id', ends: 'to_on' },
} as const

export type FactKind = keyof typeof factTables
export const factKinds = Object.keys(factTables) as FactKind[]

/** One fact as it is kept, column by column; `null` where nobody said. */
export type FactRow = Readonly<Record<string, FactValue>>
export type FactValue = string | number | boolean | readonly string[] | null

export const findFact = async (
  db: PeopleDatabase,
  kind: FactKind,
  whose: readonly string[],
  id: string,
): Promise<FactRow | null> => {
  const { table, whose: column } = factTables[kind]
  const { rows } = await sql<FactRow>`
    select * from ${sql.table(table)} where id = ${id} and ${sql.ref(column)} = any(${[...whose]}::uuid[])
  `.execute(db)
  return rows[0] ?? null
}

/** Null where a fact with this id is kept already: a form sent twice is one fact. */
export const insertFact = async (
  db: PeopleDatabase,
  kind: FactKind,
  row: FactRow & { readonly id: string },
): Promise<FactRow | null> => {
  const columns = Object.keys(row)
  const { rows } = await sql<FactRow>`
    insert into ${sql.table(factTables[kind].table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values (${sql.join(columns.map((column) => row[column]))})
    on conflict (id) do nothing returning *
  `.execute(db)
  return rows[0] ?? null
}

/** Saves over the version that was read; null when somebody saved in between. */
export const saveFact = async (
  db: PeopleDatabase,
  kind: FactKind,
  id: string,
  version: number,
  row: FactRow,
): Promise<FactRow | null> => {
  const set = Object.entries(row).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  const { rows } = await sql<FactRow>`
    update ${sql.table(factTables[kind].table)} set ${sql.join([...set, sql`version = version + 1`])}
    where id = ${id} and version = ${version} returning *
  `.execute(db)
  return rows[0] ?? null
}

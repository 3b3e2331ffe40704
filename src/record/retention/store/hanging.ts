import { sql } from '#kit/db'
import type { RetentionDatabase } from './tables.ts'

type Table = { readonly schema: string; readonly name: string }
type Tie = Table & { readonly columns: string[]; readonly to: string; readonly toColumns: string[] }

/** Rooms that destroy their own rows of a case, or keep what is never destroyed with one. */
const seesToItself = ['cases', 'messages', 'documents', 'retention', 'trail', 'access', 'people']

export type Hanging = { readonly table: string; readonly where: Condition; readonly rows: number }
type Condition = ReturnType<typeof sql>

/**
 * What a process keeps of one case in tables of its own, in the order in which it can go: every table with a
 * `case_id`, and before it whatever hangs on its rows. They are found in the database itself, so that a table added
 * tomorrow is not forgotten.
 */
export const findHanging = async (tx: RetentionDatabase, caseId: string): Promise<readonly Hanging[]> => {
  const [tables, ties] = [await tablesOfCases(tx), await tiesBetween(tx)]
  const inOrder = (
    { schema, name }: Table,
    where: Condition,
    above: readonly string[],
  ): { readonly table: Table; readonly where: Condition }[] => {
    const table = `${schema}.${name}`
    const below = ties.filter(
      ({ to, ...tie }) => to === table && !above.includes(`${tie.schema}.${tie.name}`),
    )
    return [
      ...below.flatMap((tie) => inOrder(tie, hangsOn(tie, { schema, name }, where), [...above, table])),
      { table: { schema, name }, where },
    ]
  }
  const found: Hanging[] = []
  for (const { table, where } of tables.flatMap((one) => inOrder(one, sql`case_id = ${caseId}`, []))) {
    const { rows } = await sql<{ n: string }>`
      select count(*) as n from ${sql.id(table.schema, table.name)} where ${where}`.execute(tx)
    found.push({ table: `${table.schema}.${table.name}`, where, rows: Number(rows[0]!.n) })
  }
  return found
}

/** Destroys what was found; the certificate must have been written by now. */
export const destroyHanging = async (tx: RetentionDatabase, found: readonly Hanging[]): Promise<void> => {
  for (const { table, where, rows } of found)
    if (rows > 0) await sql`delete from ${sql.table(table)} where ${where}`.execute(tx)
}

/** How many rows of what, for the certificate. */
export const rowsIn = (found: readonly Hanging[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...Map.groupBy(found, ({ table }) => table)]
      .map(([table, parts]) => [table, Math.max(...parts.map(({ rows }) => rows))] as const)
      .filter(([, rows]) => rows > 0),
  )

const hangsOn = (tie: Tie, { schema, name }: Table, where: Condition): Condition =>
  sql`(${sql.join(tie.columns.map((one) => sql.ref(one)))}) in
      (select ${sql.join(tie.toColumns.map((one) => sql.ref(one)))} from ${sql.id(schema, name)} where ${where})`

const tablesOfCases = async (tx: RetentionDatabase): Promise<readonly Table[]> => {
  const { rows } = await sql<Table>`
    select n.nspname as schema, c.relname as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
     where c.relkind = 'r' and n.nspname <> all(${seesToItself}) and n.nspname !~ '^(pg_|information_schema)'
     order by 1, 2`.execute(tx)
  return rows
}

const tiesBetween = async (tx: RetentionDatabase): Promise<readonly Tie[]> => {
  const { rows } = await sql<Tie>`
    select n.nspname as schema, c.relname as name, tn.nspname || '.' || t.relname as to,
           array(select a.attname::text from unnest(k.conkey) with ordinality as one (num, at)
                   join pg_attribute a on a.attrelid = k.conrelid and a.attnum = one.num order by one.at) as columns,
           array(select a.attname::text from unnest(k.confkey) with ordinality as one (num, at)
                   join pg_attribute a on a.attrelid = k.confrelid and a.attnum = one.num order by one.at) as "toColumns"
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
     where k.contype = 'f' and n.nspname <> all(${seesToItself})`.execute(tx)
  return rows
}

import { sql } from '#kit/db'
import type { RetentionDatabase } from './tables.ts'

export type Table = { readonly schema: string; readonly name: string }
export type Tie = Table & {
  readonly columns: string[]
  readonly to: string
  readonly toColumns: string[]
}
export type Condition = ReturnType<typeof sql>
export type Rows = { readonly table: Table; readonly where: Condition }

/** The database's own word for which table hangs on which, but for the tables of some rooms. */
export const tiesBetween = async (
  tx: RetentionDatabase,
  without: readonly string[],
): Promise<readonly Tie[]> => {
  const { rows } = await sql<Tie>`
    select n.nspname as schema, c.relname as name, tn.nspname || '.' || t.relname as to,
           array(select a.attname::text from unnest(k.conkey) with ordinality as one (num, at)
                   join pg_attribute a on a.attrelid = k.conrelid and a.attnum = one.num order by one.at) as columns,
           array(select a.attname::text from unnest(k.confkey) with ordinality as one (num, at)
                   join pg_attribute a on a.attrelid = k.confrelid and a.attnum = one.num order by one.at) as "toColumns"
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
     where k.contype = 'f' and n.nspname <> all(${without})`.execute(tx)
  return rows
}

/** Every table that has a column of this name, but for those of some rooms. */
export const tablesWith = async (
  tx: RetentionDatabase,
  column: string,
  without: readonly string[],
): Promise<readonly Table[]> => {
  const { rows } = await sql<Table>`
    select n.nspname as schema, c.relname as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = ${column} and not a.attisdropped
     where c.relkind = 'r' and n.nspname <> all(${without}) and n.nspname !~ '^(pg_|information_schema)'
     order by 1, 2`.execute(tx)
  return rows
}

/** These rows, and before them whatever hangs on them, however deep: the order in which they can go. */
export const withWhatHangs = (
  ties: readonly Tie[],
  rows: Rows,
  above: readonly string[] = [],
): readonly Rows[] => {
  const table = nameOf(rows.table)
  return [
    ...ties
      .filter((tie) => tie.to === table && !above.includes(nameOf(tie)))
      .flatMap((tie) => withWhatHangs(ties, { table: tie, where: hangsOn(tie, rows) }, [...above, table])),
    rows,
  ]
}

export const nameOf = ({ schema, name }: Table): string => `${schema}.${name}`

const hangsOn = (tie: Tie, { table: { schema, name }, where }: Rows): Condition =>
  sql`(${sql.join(tie.columns.map((one) => sql.ref(one)))}) in
      (select ${sql.join(tie.toColumns.map((one) => sql.ref(one)))} from ${sql.id(schema, name)} where ${where})`

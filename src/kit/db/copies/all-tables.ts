import type { Client } from 'pg'

export type WholeTable = {
  /** Schema and name, as SQL reads them. */
  readonly name: string
  readonly columns: readonly string[]
  /** What the rows are ordered by, so that the same rows are the same file. */
  readonly key: readonly string[]
}

/** Every table of ours with the columns that are kept rather than worked out, in order of name. */
export const allTables = async (client: Client): Promise<WholeTable[]> => {
  const { rows } = await client.query<{ name: string; columns: string[]; key: string[] | null }>(`
    select format('%I.%I', n.nspname, c.relname) as name,
           array(select quote_ident(a.attname) from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  order by a.attnum) as columns,
           (select array_agg(quote_ident(a.attname) order by k.place)
              from pg_index i cross join unnest(i.indkey::smallint[]) with ordinality as k (number, place)
              join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
             where i.indrelid = c.oid and i.indisprimary) as key
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and (n.nspname, c.relname) <> ('public', 'migration')
     order by 1`)
  return rows.map(({ name, columns, key }) => ({ name, columns, key: key ?? columns }))
}

/** How far each counter has counted; those that never did are left out. */
export const countersNow = async (client: Client): Promise<Record<string, string>> => {
  const { rows } = await client.query<{ name: string; last: string }>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
      from pg_sequences where last_value is not null order by 1`)
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]))
}

/** The migrations this database has had: two databases with the same ones have the same tables. */
export const schemaVersion = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ line: string }>(
    `select name || ' ' || checksum as line from public.migration order by name`,
  )
  return rows.map(({ line }) => line)
}

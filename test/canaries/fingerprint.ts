import { sql } from '#kit/db'
import type { Site } from './site.ts'

/** Of what the database holds, so that a deed of any kind shows. What every visit writes is left out. */
export const fingerprint = async ({ database }: Site): Promise<string> => {
  const { rows: tables } = await sql<{ name: string }>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema', 'trail')
       and schemaname || '.' || tablename not in
         ('sign_in.session', 'sign_in.budget', 'sign_in.spent', 'sign_in.known_device', 'sign_in.account')
     order by 1`.execute(database)
  const sums = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0) as sum from ${name} t`,
  )
  sums.push(
    `select 'open sessions', count(*) || ' ' || coalesce(sum(hashtext(id::text || stage)::bigint), 0) from sign_in.session`,
    `select 'accounts', count(*) || ' ' || coalesce(sum(hashtext(id::text || state || coalesce(password_hash, ''))::bigint), 0) from sign_in.account`,
  )
  const { rows } = await sql.raw<{ name: string; sum: string }>(sums.join('\nunion all ')).execute(database)
  return rows.map(({ name, sum }) => `${name} ${sum}`).join('\n')
}

/** The tables in which two fingerprints differ. */
export const changedBetween = (before: string, after: string): readonly string[] => {
  const known = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !known.has(line))
}

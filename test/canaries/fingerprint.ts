import { setTimeout as pause } from 'node:timers/promises'
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
  // Parts of a union may be read side by side, and come in any order.
  return rows
    .map(({ name, sum }) => `${name} ${sum}`)
    .toSorted()
    .join('\n')
}

/** The same once nothing writes any more: a demonstration goes on inventing cases after its start. */
export const fingerprintAtRest = async (site: Site): Promise<string> => {
  let before = await fingerprint(site)
  for (let tries = 0; tries < 40; tries++) {
    await pause(1_000)
    const now = await fingerprint(site)
    if (now === before) return now
    before = now
  }
  throw new Error('Something writes without end.')
}

/** The tables in which two fingerprints differ. */
export const changedBetween = (before: string, after: string): readonly string[] => {
  const known = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !known.has(line))
}

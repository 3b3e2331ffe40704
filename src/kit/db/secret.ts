import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** A secret of this installation: made the first time it is asked for, the same in every process ever after. */
export const installationSecret = async (database: Database, name: string): Promise<string> => {
  const fresh = randomBytes(32).toString('base64url')
  await sql`insert into kit.secret (name, value) values (${name}, ${fresh}) on conflict (name) do nothing`.execute(
    database,
  )
  const kept = await sql<{ value: string }>`select value from kit.secret where name = ${name}`.execute(
    database,
  )
  return kept.rows[0]!.value
}

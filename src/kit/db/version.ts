import { sql } from 'kysely'
import { done, refused, type Result } from '#kit/result'
import type { Database } from './connect.ts'

/** The oldest PostgreSQL that has everything our SQL uses. */
export const oldestPostgres = 15

/** Whether the database answers and is new enough; the reason is a sentence for the person who started us. */
export const checkVersion = async (
  database: Database,
  oldest = oldestPostgres,
): Promise<Result<string, string>> => {
  try {
    const { rows } = await sql<{ number: string; version: string }>`
      select current_setting('server_version_num') as number, current_setting('server_version') as version
    `.execute(database)
    const [found] = rows
    if (found && Number(found.number) >= oldest * 10_000) return done(found.version)
    return refused(
      `The database is PostgreSQL ${found?.version}, which is too old. Waymark needs version ${oldest} or newer.`,
    )
  } catch (fault) {
    return refused(
      `Waymark cannot reach its database (${said(fault)}). Check DATABASE_URL and that the database runs.`,
    )
  }
}

const said = (fault: unknown): string => {
  if (fault instanceof AggregateError) return said(fault.errors[0])
  if (!(fault instanceof Error)) return String(fault)
  const at = addressIn(fault)
  const code = 'code' in fault ? String(fault.code) : ''
  return inWords[code]?.(at) ?? fault.message
}

const inWords: Readonly<Record<string, (at: string) => string>> = {
  ECONNREFUSED: (at) => `nothing answers at ${at}`,
  ENOENT: (at) => `nothing answers at ${at}`,
  ENOTFOUND: (at) => `no machine is called ${at}`,
  ETIMEDOUT: (at) => `${at} does not answer`,
}

const addressIn = (fault: Error): string => {
  const { address, hostname, port } = fault as { address?: string; hostname?: string; port?: number }
  const place = address ?? hostname ?? 'its address'
  return port === undefined ? place : `${place}:${port}`
}

import { type Database, sql } from '#kit/db'
import { languageOf, type Spoken } from '../rules/languages.ts'
import type { WayToReach } from '../rules/ways.ts'
import type { MessagesTables } from './tables.ts'

type Row = { kind: WayToReach['kind']; value: string; preferred: boolean; safe: boolean }

/** What the record knows today of how to reach somebody. */
export const findWays = async (db: Database, personId: string, today: string) => {
  const live = sql`person_id = ${personId} and from_on <= ${today} and coalesce(to_on >= ${today}, true)`
  const [ways, homes, named, preference, wishes] = await Promise.all([
    sql<Row>`select kind, value, preferred, safe from messages.way_to_reach where ${live} order by id`.execute(
      db,
    ),
    sql<{ lines: string[]; postcode: string | null }>`
      select lines, postcode from messages.home where ${live} order by from_on desc, id limit 1`.execute(db),
    sql<{ name: string }>`select name from messages.reader where id = ${personId}`.execute(db),
    findPreference(db, personId),
    sql<{ how: 'email' | 'text' | 'post' | 'as known'; large_print: boolean }>`
      select how, large_print from messages.wish where ${live} order by from_on desc, id limit 1`.execute(db),
  ])
  const [wish] = wishes.rows
  const [home] = homes.rows
  const name = named.rows[0]?.name ?? ''
  return {
    byPost: preference || wish?.how === 'post',
    likes: wish?.how === 'email' || wish?.how === 'text' ? wish.how : null,
    large: wish?.large_print ?? false,
    ways: ways.rows,
    home: home ? [name, ...home.lines, ...(home.postcode === null ? [] : [home.postcode])] : null,
  }
}

/** The language somebody is written to in: their own, or where that is not known that of the child's home. */
export const findLanguage = async (
  db: Database,
  { personId, homeOf }: { readonly personId?: string | undefined; readonly homeOf?: string | undefined },
): Promise<string | null> => {
  const ids = [personId, homeOf].filter((id) => id !== undefined)
  if (ids.length === 0) return null
  const { rows } = await sql<Spoken & { id: string }>`
    select id, language, interpreter from messages.reader where id = any(${ids}::uuid[])
  `.execute(db)
  const known = ids
    .map((id) => rows.find((row) => row.id === id))
    .find((row) => row !== undefined && (row.language ?? row.interpreter) !== null)
  return known ? languageOf(known) : null
}

export const findPreference = async (db: Database, personId: string): Promise<boolean> =>
  (
    await db
      .withTables<MessagesTables>()
      .selectFrom('messages.preference')
      .select('by_post')
      .where('person_id', '=', personId)
      .executeTakeFirst()
  )?.by_post ?? false

export const keepPreference = async (
  db: Database,
  row: { readonly person_id: string; readonly by_post: boolean; readonly said_on: string },
): Promise<void> => {
  await db
    .withTables<MessagesTables>()
    .insertInto('messages.preference')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet({ by_post: row.by_post, said_on: row.said_on }),
    )
    .execute()
}

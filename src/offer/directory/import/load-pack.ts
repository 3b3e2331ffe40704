import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import { saveTaxonomies } from '../store/taxonomies.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import { applyWithin } from './apply.ts'
import type { Preview } from './preview.ts'
import { readJson } from './read-json.ts'

/**
 * At start: the pack's taxonomies and its listings file. Gives what changed, or null when pack and file are the
 * ones loaded last time, which takes a few milliseconds. Throws when the file cannot be read at all.
 * `now` is an ISO date-time in UTC to the millisecond.
 */
export const loadPack = async (
  db: DirectoryDatabase,
  pack: DirectoryPack,
  listingsFile: string,
  now: string,
): Promise<Preview | null> => {
  const source = pack.listingsSource
  const file = readFileSync(listingsFile)
  const fingerprint = createHash('sha256')
    .update(`${readerVersion}${JSON.stringify([pack.taxonomies, pack.sensitiveListings])}`)
    .update(file)
    .digest('hex')
  if (await isLoaded(db, source, fingerprint)) return null
  const read = readJson(file.toString('utf8'), source, pack.taxonomies)
  if (!read.ok) throw new Error(`${listingsFile}: ${read.reason}`)
  return db.transaction().execute(async (transaction) => {
    await saveTaxonomies(transaction, pack.taxonomies)
    const options = { pack, at: now, wholeSource: true, force: true }
    const loaded = await applyWithin(transaction, source, read.value, options)
    await markLoaded(transaction, source, fingerprint, now)
    return loaded
  })
}

/** Goes up when the readers learn to read something they left out before. */
const readerVersion = 1

const isLoaded = async (db: DirectoryDatabase, source: string, fingerprint: string): Promise<boolean> => {
  const row = await db
    .selectFrom('directory.loaded_file')
    .select('source')
    .where('source', '=', source)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
  return row !== undefined
}

const markLoaded = async (
  db: DirectoryDatabase,
  source: string,
  fingerprint: string,
  at: string,
): Promise<void> => {
  await sql`
    insert into directory.loaded_file values (${source}, ${fingerprint}, ${at}::timestamptz)
    on conflict (source) do update set fingerprint = excluded.fingerprint, loaded_at = excluded.loaded_at
  `.execute(db)
}

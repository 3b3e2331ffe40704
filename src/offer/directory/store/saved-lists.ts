import { createHash, randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Day } from '#kit/day'
import type { SavedList } from '../rules/saved-list.ts'
import { newShareCode } from '../rules/share-code.ts'
import type { DirectoryDatabase } from './tables.ts'

/** Keeps a list for others to open and gives its code: the same code for the same listings, whoever asks. */
export const shareList = async (db: DirectoryDatabase, list: SavedList, today: Day): Promise<string> => {
  const digest = digestOf(list)
  const day = today.toString()
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const fresh = newShareCode(randomInt)
    await sql`
      insert into directory.saved_list (code, listing_ids, ids_digest, created_on, last_opened_on)
      values (${fresh}, ${list}::uuid[], ${digest}, ${day}, ${day})
      on conflict do nothing`.execute(db)
    const kept = await sql<{ code: string }>`
      update directory.saved_list set last_opened_on = greatest(last_opened_on, ${day}::date)
      where ids_digest = ${digest} returning code`.execute(db)
    if (kept.rows[0]) return kept.rows[0].code
  }
  throw new Error('Five new codes for a saved list were all taken')
}

/** The code this list was shared by, if it was. */
export const codeOfList = async (db: DirectoryDatabase, list: SavedList): Promise<string | null> => {
  const kept = await sql<{ code: string }>`
    select code from directory.saved_list where ids_digest = ${digestOf(list)}`.execute(db)
  return kept.rows[0]?.code ?? null
}

/** The list behind a code, which is thereby kept for another year. */
export const openList = async (
  db: DirectoryDatabase,
  code: string,
  today: Day,
): Promise<SavedList | null> => {
  const day = today.toString()
  const kept = await sql<{ listing_ids: string[] }>`
    with opened as (
      update directory.saved_list set last_opened_on = ${day}::date
      where code = ${code} and last_opened_on < ${day}::date
    )
    select listing_ids from directory.saved_list where code = ${code}`.execute(db)
  return kept.rows[0]?.listing_ids ?? null
}

/** Forgets the lists that nobody has opened for a year. Gives how many. Safe to run at any time, twice too. */
export const forgetOldLists = async (db: DirectoryDatabase, today: Day): Promise<number> => {
  const lastYear = today.subtract({ months: 12 }).toString()
  const gone = await sql`
    delete from directory.saved_list where last_opened_on < ${lastYear}::date`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}

const digestOf = (list: SavedList): string =>
  createHash('sha256').update(list.toSorted().join()).digest('hex')

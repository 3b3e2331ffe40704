import { createHash, randomBytes } from 'node:crypto'
import type { CasesDatabase } from './tables.ts'

export type Cover = {
  readonly id: string
  readonly awayId: string
  readonly coverId: string
  readonly from: string
  readonly to: string
}

/** When somebody is away or covers for another, from today on. */
export const findCover = async (
  db: CasesDatabase,
  personId: string,
  today: string,
): Promise<readonly Cover[]> => {
  const rows = await db
    .selectFrom('cases.cover')
    .selectAll()
    .where((eb) => eb.or([eb('away_id', '=', personId), eb('cover_id', '=', personId)]))
    .where('to_on', '>=', today)
    .orderBy('from_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    awayId: row.away_id,
    coverId: row.cover_id,
    from: row.from_on,
    to: row.to_on,
  }))
}

/** Once, however often it is said: the same person for the same days is one row. */
export const keepCover = async (db: CasesDatabase, cover: Omit<Cover, 'id'>): Promise<void> => {
  await db
    .insertInto('cases.cover')
    .values({ away_id: cover.awayId, cover_id: cover.coverId, from_on: cover.from, to_on: cover.to })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Ends what somebody arranged for themselves. */
export const endCover = async (db: CasesDatabase, id: string, awayId: string): Promise<void> => {
  await db.deleteFrom('cases.cover').where('id', '=', id).where('away_id', '=', awayId).execute()
}

export type SavedView = { readonly name: string; readonly query: string }

export const findViews = (db: CasesDatabase, personId: string): Promise<SavedView[]> =>
  db
    .selectFrom('cases.saved_view')
    .select(['name', 'query'])
    .where('person_id', '=', personId)
    .orderBy('name')
    .limit(30)
    .execute()

/** A view kept again under its name is changed. */
export const keepView = async (db: CasesDatabase, personId: string, view: SavedView): Promise<void> => {
  await db
    .insertInto('cases.saved_view')
    .values({ person_id: personId, ...view })
    .onConflict((conflict) => conflict.columns(['person_id', 'name']).doUpdateSet({ query: view.query }))
    .execute()
}

export const forgetView = async (db: CasesDatabase, personId: string, name: string): Promise<void> => {
  await db.deleteFrom('cases.saved_view').where('person_id', '=', personId).where('name', '=', name).execute()
}

const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex')

export const hasCalendar = async (db: CasesDatabase, personId: string): Promise<boolean> =>
  (await db
    .selectFrom('cases.calendar')
    .select('person_id')
    .where('person_id', '=', personId)
    .executeTakeFirst()) !== undefined

/** A new secret for somebody's dates. The one before it ends; only its digest is kept. */
export const newCalendar = async (db: CasesDatabase, personId: string): Promise<string> => {
  const key = randomBytes(24).toString('base64url')
  const row = { person_id: personId, key_hash: digestOf(key) }
  await db
    .insertInto('cases.calendar')
    .values(row)
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ key_hash: row.key_hash }))
    .execute()
  return key
}

export const endCalendar = async (db: CasesDatabase, personId: string): Promise<void> => {
  await db.deleteFrom('cases.calendar').where('person_id', '=', personId).execute()
}

export const ownerOfCalendar = async (db: CasesDatabase, key: string): Promise<string | null> =>
  (
    await db
      .selectFrom('cases.calendar')
      .select('person_id')
      .where('key_hash', '=', digestOf(key))
      .executeTakeFirst()
  )?.person_id ?? null

/** What is open and due in cases these people have, the soonest first. */
export const findDaysDue = (db: CasesDatabase, owners: readonly string[]) =>
  db
    .selectFrom('cases.task as task')
    .innerJoin('cases.case_file as file', 'file.id', 'task.case_id')
    .select(['file.id', 'file.process', 'file.reference', 'task.duty', 'task.since_act', 'task.due_on'])
    .where('file.owner_id', 'in', owners)
    .where('file.closed_on', 'is', null)
    .where('task.done_on', 'is', null)
    .orderBy('task.due_on')
    .orderBy('file.reference')
    .limit(1000)
    .execute()

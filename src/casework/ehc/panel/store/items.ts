import { sql } from '#kit/db'
import type { Answers, PanelQuestion } from '../rules/legal-test.ts'
import type { Paper } from '../rules/paper.ts'
import type { PanelDatabase } from './panel-tables.ts'

/** One case before one meeting. */
export type Item = {
  readonly id: string
  readonly meetingId: string
  readonly caseId: string
  readonly question: PanelQuestion
  readonly putOn: string
  readonly papers: readonly Paper[]
  readonly papersHash: string
  readonly takenOffOn: string | null
}

export const insertItem = async (tx: PanelDatabase, item: Omit<Item, 'takenOffOn'>): Promise<void> => {
  await tx
    .insertInto('ehc.panel_item')
    .values({
      id: item.id,
      meeting_id: item.meetingId,
      case_id: item.caseId,
      question: item.question,
      put_on: item.putOn,
      papers: JSON.stringify(item.papers),
      papers_hash: item.papersHash,
      taken_off_on: null,
    })
    .execute()
}

/** From this day on nobody on the panel reads its papers. */
export const takeOff = async (tx: PanelDatabase, itemId: string, on: string): Promise<void> => {
  await tx
    .updateTable('ehc.panel_item')
    .set({ taken_off_on: sql`greatest(put_on, ${on}::date)` })
    .where('id', '=', itemId)
    .where('taken_off_on', 'is', null)
    .execute()
}

export const findItems = async (db: PanelDatabase, meetingId: string): Promise<readonly Item[]> =>
  (await items(db).where('meeting_id', '=', meetingId).orderBy('put_on').orderBy('id').execute()).map(itemIn)

export const findItem = async (db: PanelDatabase, meetingId: string, id: string): Promise<Item | null> => {
  const row = await items(db).where('meeting_id', '=', meetingId).where('id', '=', id).executeTakeFirst()
  return row ? itemIn(row) : null
}

export type Interest = {
  readonly personId: string
  readonly conflict: boolean
  readonly because: string | null
}

export const insertInterest = async (
  tx: PanelDatabase,
  itemId: string,
  { personId, conflict, because, as }: Interest & { readonly as: string },
): Promise<void> => {
  await tx
    .insertInto('ehc.panel_interest')
    .values({ item_id: itemId, person_id: personId, conflict, because, said_as: as })
    .execute()
}

/** What each member says of how near they stand to the child; having stood aside once counts for good. */
export const findInterests = async (db: PanelDatabase, itemId: string): Promise<readonly Interest[]> => {
  const rows = await db
    .selectFrom('ehc.panel_interest')
    .distinctOn('person_id')
    .select(['person_id', 'conflict', 'because'])
    .where('item_id', '=', itemId)
    .orderBy('person_id')
    .orderBy('conflict', 'desc')
    .orderBy('said_at', 'desc')
    .execute()
  return rows.map(({ person_id, conflict, because }) => ({ personId: person_id, conflict, because }))
}

export type View = {
  readonly personId: string
  readonly as: string
  readonly answers: Answers
  readonly at: Date
}

/** Sent twice, it is one view. */
export const insertView = async (
  tx: PanelDatabase,
  itemId: string,
  { personId, as, answers, sending }: Omit<View, 'at'> & { readonly sending: string },
): Promise<void> => {
  await tx
    .insertInto('ehc.panel_view')
    .values({ item_id: itemId, person_id: personId, said_as: as, answers: JSON.stringify(answers), sending })
    .onConflict((conflict) => conflict.column('sending').doNothing())
    .execute()
}

/** The last view of each member. */
export const findViews = async (db: PanelDatabase, itemId: string): Promise<readonly View[]> => {
  const rows = await db
    .selectFrom('ehc.panel_view')
    .distinctOn('person_id')
    .select(['person_id', 'said_as', 'answers', 'said_at'])
    .where('item_id', '=', itemId)
    .orderBy('person_id')
    .orderBy('said_at', 'desc')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    as: row.said_as,
    answers: row.answers,
    at: row.said_at,
  }))
}

const items = (db: PanelDatabase) => db.selectFrom('ehc.panel_item').selectAll()

const itemIn = (
  row: NonNullable<Awaited<ReturnType<ReturnType<typeof items>['executeTakeFirst']>>>,
): Item => ({
  id: row.id,
  meetingId: row.meeting_id,
  caseId: row.case_id,
  question: row.question,
  putOn: row.put_on,
  papers: row.papers,
  papersHash: row.papers_hash,
  takenOffOn: row.taken_off_on,
})

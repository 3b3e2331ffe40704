import type { Insertable, Selectable } from 'kysely'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { Act, Standing } from '../rules/decide.ts'
import type { Kind } from '../rules/details.ts'
import type { State } from '../rules/lifecycle.ts'
import { dayOf, dayOrNull } from './day-column.ts'
import type { FeedbackTables } from './tables.ts'
import { ownedBy, type Teams } from './teams.ts'

/** The database as this room sees it. Saving takes a transaction: the row and its acts go in together. */
export type FeedbackDatabase = Database<FeedbackTables>

/** What the person who wrote may see of their item, and no more. */
export type ForReporter = {
  readonly reference: string
  readonly kind: Kind
  readonly state: State
  readonly dueOn: Day
  readonly leftContact: boolean
  /** What we said last; null until we have. */
  readonly answer: string | null
}

/** An item about to be acted on, locked until the transaction ends. */
export type Held = Standing & { readonly id: string; readonly lastAct: number }

/** Null when there is already an item with this key, or (once in a blue moon) this reference. */
export const insertItem = async (
  db: FeedbackDatabase,
  item: Insertable<FeedbackTables['feedback.work_item']>,
): Promise<string | null> => {
  const row = await db
    .insertInto('feedback.work_item')
    .values(item)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export const appendAct = async (db: FeedbackDatabase, itemId: string, sequence: number, act: Act) => {
  const row = { item_id: itemId, sequence, act: act.act, done_by: act.by, done_on: act.on.toString() }
  await db
    .insertInto('feedback.work_item_act')
    .values({ ...row, note: act.note ?? null })
    .execute()
}

export const saveStanding = async (db: FeedbackDatabase, id: string, standing: Standing, forget: boolean) => {
  await db
    .updateTable('feedback.work_item')
    .set({
      state: standing.state,
      owner: standing.owner,
      forget_contact_on: standing.forgetContactOn?.toString() ?? null,
      ...(forget && { contact: null }),
    })
    .where('id', '=', id)
    .execute()
}

export const findReferenceByKey = async (db: FeedbackDatabase, key: string): Promise<string | null> => {
  const row = await db
    .selectFrom('feedback.work_item')
    .select('reference')
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
  return row?.reference ?? null
}

export const findForReporter = async (
  db: FeedbackDatabase,
  reference: string,
): Promise<ForReporter | null> => {
  const row = await db
    .selectFrom('feedback.work_item')
    .select([
      'reference',
      'kind',
      'state',
      'due_on',
      (eb) => eb('contact', 'is not', null).as('left_contact'),
      (eb) =>
        eb
          .selectFrom('feedback.work_item_act')
          .select('note')
          .whereRef('item_id', '=', 'feedback.work_item.id')
          .where('act', '=', 'answered')
          .orderBy('sequence', 'desc')
          .limit(1)
          .as('answer'),
    ])
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row
    ? {
        reference: row.reference,
        kind: row.kind,
        state: row.state,
        dueOn: dayOf(row.due_on),
        leftContact: Boolean(row.left_contact),
        answer: ['answered', 'closed'].includes(row.state) ? row.answer : null,
      }
    : null
}

export const holdItem = async (
  db: FeedbackDatabase,
  reference: string,
  teams: Teams,
): Promise<Held | null> => {
  const owners = ownedBy(teams)
  const row = await db
    .selectFrom('feedback.work_item')
    .selectAll()
    .where('reference', '=', reference)
    .$if(owners !== null, (query) => query.where('owner_team', 'in', owners ?? []))
    .forUpdate()
    .executeTakeFirst()
  return row ? { ...standingOf(row), ...(await heldOf(db, row)) } : null
}

/** References of ended items whose contact details are past their day. */
export const findContactsToForget = async (db: FeedbackDatabase, today: Day): Promise<string[]> => {
  const rows = await db
    .selectFrom('feedback.work_item')
    .select('reference')
    .where('contact', 'is not', null)
    .where('forget_contact_on', '<=', today.toString())
    .orderBy('forget_contact_on')
    .limit(1000)
    .execute()
  return rows.map(({ reference }) => reference)
}

type Row = Selectable<FeedbackTables['feedback.work_item']>

const standingOf = (row: Row): Standing => ({
  state: row.state,
  owner: row.owner,
  forgetContactOn: dayOrNull(row.forget_contact_on),
})

const heldOf = async (db: FeedbackDatabase, { id }: Row) => {
  const { last } = await db
    .selectFrom('feedback.work_item_act')
    .select((eb) => eb.fn.max('sequence').as('last'))
    .where('item_id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, lastAct: last }
}

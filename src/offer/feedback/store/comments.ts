import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Day } from '#kit/day'
import type { CommentAct, CommentFacts, CommentStanding } from '../rules/comments/decide.ts'
import type { CommentState } from '../rules/comments/lifecycle.ts'
import type { Reason } from '../rules/comments/reasons.ts'
import { dayOf, dayOrNull } from './day-column.ts'
import type { FeedbackTables } from './tables.ts'
import { ownedBy, type Teams } from './teams.ts'
import type { FeedbackDatabase } from './work-items.ts'

type CommentRow = FeedbackTables['feedback.comment']

/** What may be changed of a comment beside how it stands. */
export type CommentChange = Omit<Updateable<CommentRow>, 'id' | 'reference' | 'state'>

/** A comment about to be acted on, locked until the transaction ends. */
export type HeldComment = CommentStanding &
  Pick<CommentFacts, 'cleaned' | 'hasOriginal' | 'hasContact' | 'outcome'> & {
    readonly id: string
    readonly lastAct: number
  }

/** What the person who commented may see of it: how it stands, and what was published. */
export type CommentForReporter = {
  readonly reference: string
  readonly state: CommentState
  readonly dueOn: Day
  readonly leftContact: boolean
  readonly reason: Reason | null
  readonly answer: string | null
}

/** Null when there is already a comment with this key, or (once in a blue moon) this reference. */
export const insertComment = async (
  db: FeedbackDatabase,
  comment: Insertable<CommentRow>,
  original: Omit<Insertable<FeedbackTables['feedback.comment_original']>, 'comment_id'>,
): Promise<string | null> => {
  const row = await db
    .insertInto('feedback.comment')
    .values(comment)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return null
  await db
    .insertInto('feedback.comment_original')
    .values({ ...original, comment_id: row.id })
    .execute()
  return row.id
}

export const appendCommentAct = async (
  db: FeedbackDatabase,
  commentId: string,
  sequence: number,
  { act, by, on, note }: CommentAct,
) => {
  await db
    .insertInto('feedback.comment_act')
    .values({ comment_id: commentId, sequence, act, done_by: by, done_on: on.toString(), note: note ?? null })
    .execute()
}

export const findCommentByKey = async (db: FeedbackDatabase, key: string): Promise<string | null> => {
  const row = await db
    .selectFrom('feedback.comment')
    .select('reference')
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
  return row?.reference ?? null
}

export const holdComment = async (
  db: FeedbackDatabase,
  reference: string,
  teams: Teams,
): Promise<HeldComment | null> => {
  const owners = ownedBy(teams)
  const row = await db
    .selectFrom('feedback.comment')
    .selectAll()
    .where('reference', '=', reference)
    .$if(owners !== null, (query) => query.where('owner_team', 'in', owners ?? []))
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  const original = await db
    .selectFrom('feedback.comment_original')
    .select('contact')
    .where('comment_id', '=', row.id)
    .executeTakeFirst()
  const { last } = await db
    .selectFrom('feedback.comment_act')
    .select((eb) => eb.fn.max('sequence').as('last'))
    .where('comment_id', '=', row.id)
    .executeTakeFirstOrThrow()
  return {
    ...standingOf(row),
    id: row.id,
    lastAct: last,
    cleaned: row.cleaned,
    outcome: row.outcome,
    hasOriginal: original !== undefined,
    hasContact: Boolean(original?.contact),
  }
}

export const saveComment = async (
  db: FeedbackDatabase,
  id: string,
  standing: CommentStanding,
  change: CommentChange,
) => {
  await db
    .updateTable('feedback.comment')
    .set({
      ...change,
      state: standing.state,
      owner: standing.owner,
      ended_on: standing.endedOn?.toString() ?? null,
      forget_on: standing.forgetOn?.toString() ?? null,
    })
    .where('id', '=', id)
    .execute()
}

export const destroyOriginal = async (db: FeedbackDatabase, id: string) => {
  await db.deleteFrom('feedback.comment_original').where('comment_id', '=', id).execute()
}

/** References of ended comments whose original is past its day. */
export const findOriginalsToDestroy = async (db: FeedbackDatabase, today: Day): Promise<string[]> => {
  const rows = await db
    .selectFrom('feedback.comment')
    .select('reference')
    .where('forget_on', '<=', today.toString())
    .orderBy('forget_on')
    .limit(1000)
    .execute()
  return rows.map(({ reference }) => reference)
}

export const findCommentForReporter = async (
  db: FeedbackDatabase,
  reference: string,
): Promise<CommentForReporter | null> => {
  const row = await db
    .selectFrom('feedback.comment')
    .leftJoin('feedback.comment_original', 'comment_id', 'id')
    .select([
      'reference',
      'state',
      'due_on',
      'reason',
      'answer',
      (eb) => eb('contact', 'is not', null).as('left'),
    ])
    .where('reference', '=', reference)
    .executeTakeFirst()
  if (!row) return null
  const { state, reason, answer } = row
  return {
    reference: row.reference,
    state,
    dueOn: dayOf(row.due_on),
    leftContact: Boolean(row.left),
    reason: state === 'not published' ? reason : null,
    answer: state === 'published' ? answer : null,
  }
}

const standingOf = (row: Selectable<CommentRow>): CommentStanding => ({
  state: row.state,
  owner: row.owner,
  endedOn: dayOrNull(row.ended_on),
  forgetOn: dayOrNull(row.forget_on),
})

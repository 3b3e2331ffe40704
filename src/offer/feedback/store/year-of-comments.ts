import type { Day } from '#kit/day'
import type { CommentState } from '../rules/comments/lifecycle.ts'
import type { Reason } from '../rules/comments/reasons.ts'
import type { Subject, Who } from '../rules/comments/subjects.ts'
import type { Kind } from '../rules/details.ts'
import { dayOf, dayOrNull } from './day-column.ts'
import type { FeedbackDatabase } from './work-items.ts'

/** One comment, without a word of it, for counting. */
export type Counted = {
  readonly subject: Subject
  readonly who: Who | null
  readonly state: CommentState
  readonly reason: Reason | null
  readonly receivedOn: Day
  readonly dueOn: Day
  readonly endedOn: Day | null
}

/** The comments received in a year. What looks like spam is nobody's comment until somebody says it is. */
export const findYearOfComments = async (db: FeedbackDatabase, year: number): Promise<Counted[]> => {
  const rows = await db
    .selectFrom('feedback.comment')
    .select(['subject', 'who', 'state', 'reason', 'received_on', 'due_on', 'ended_on'])
    .where('received_on', '>=', `${year}-01-01`)
    .where('received_on', '<=', `${year}-12-31`)
    .where('state', '!=', 'suspected spam')
    .execute()
  return rows.map(({ subject, who, state, reason, received_on, due_on, ended_on }) => ({
    subject,
    who,
    state,
    reason: state === 'not published' ? reason : null,
    receivedOn: dayOf(received_on),
    dueOn: dayOf(due_on),
    endedOn: dayOrNull(ended_on),
  }))
}

/** How many other messages of each kind came in a year. */
export const countMessagesIn = async (
  db: FeedbackDatabase,
  year: number,
): Promise<ReadonlyMap<Kind, number>> => {
  const rows = await db
    .selectFrom('feedback.work_item')
    .select(['kind', (eb) => eb.fn.countAll<string>().as('count')])
    .where('received_on', '>=', `${year}-01-01`)
    .where('received_on', '<=', `${year}-12-31`)
    .where('state', '!=', 'suspected spam')
    .groupBy('kind')
    .execute()
  return new Map(rows.map(({ kind, count }) => [kind, Number(count)]))
}

/** Years in which somebody commented, newest first. */
export const findYearsWithComments = async (db: FeedbackDatabase): Promise<number[]> => {
  const rows = await db
    .selectFrom('feedback.comment')
    .select((eb) => eb.fn<string>('to_char', ['received_on', eb.val('YYYY')]).as('year'))
    .where('state', '!=', 'suspected spam')
    .groupBy('year')
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => Number(year))
}

import type { Selectable } from 'kysely'
import type { Day } from '#kit/day'
import type { Subject, Who } from '../rules/comments/subjects.ts'
import type { Publication } from '../rules/comments/publication.ts'
import { dayOf, dayOrNull } from './day-column.ts'
import type { FeedbackTables } from './tables.ts'
import type { FeedbackDatabase } from './work-items.ts'

/** One comment as everybody may read it, with what we answered and did. */
export type SaidAndDone = {
  readonly id: string
  readonly subject: Subject
  readonly who: Who | null
  readonly aboutPath: string | null
  readonly words: string
  readonly answer: string
  readonly outcome: Publication['what']['outcome']
  readonly action: string | null
  readonly team: string | null
  readonly due: Day | null
  readonly doneOn: Day | null
  readonly publishedOn: Day
}

export const pageOfComments = 10

/** One page of published comments, newest first, and how many there are in all. */
export const findSaidAndDone = async (
  db: FeedbackDatabase,
  { subject, page }: { subject: Subject | null; page: number },
): Promise<{ comments: SaidAndDone[]; total: number }> => {
  const chosen = db
    .selectFrom('feedback.said_and_done')
    .$if(subject !== null, (query) => query.where('subject', '=', subject!))
  const { total } = await chosen
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await chosen
    .selectAll()
    .orderBy('published_on', 'desc')
    .orderBy('id')
    .limit(pageOfComments)
    .offset((page - 1) * pageOfComments)
    .execute()
  return { comments: rows.map(commentOf), total: Number(total) }
}

/** How many are published of each subject. */
export const countPublished = async (db: FeedbackDatabase): Promise<ReadonlyMap<Subject, number>> => {
  const rows = await db
    .selectFrom('feedback.said_and_done')
    .select(['subject', (eb) => eb.fn.countAll<string>().as('count')])
    .groupBy('subject')
    .execute()
  return new Map(rows.map(({ subject, count }) => [subject, Number(count)]))
}

/** Everything published that was received in a year, oldest first: the middle of the yearly report. */
export const findSaidIn = async (db: FeedbackDatabase, year: number): Promise<SaidAndDone[]> => {
  const rows = await db
    .selectFrom('feedback.said_and_done')
    .selectAll()
    .where('received_on', '>=', `${year}-01-01`)
    .where('received_on', '<=', `${year}-12-31`)
    .orderBy('published_on')
    .orderBy('id')
    .execute()
  return rows.map(commentOf)
}

const commentOf = (row: Selectable<FeedbackTables['feedback.said_and_done']>): SaidAndDone => ({
  id: row.id,
  subject: row.subject,
  who: row.who,
  aboutPath: row.about_path,
  words: row.words,
  answer: row.answer,
  outcome: row.outcome,
  action: row.action,
  team: row.action_team,
  due: dayOrNull(row.action_due_on),
  doneOn: dayOrNull(row.action_done_on),
  publishedOn: dayOf(row.published_on),
})

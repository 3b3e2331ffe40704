import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { FeedbackPack } from '../feedback-pack.ts'
import { findOriginalsToDestroy } from '../store/comments.ts'
import type { FeedbackTables } from '../store/tables.ts'
import { moveComment } from './move-comment.ts'

/**
 * Destroys the words of comments as they were sent, and how to answer them, when they are past their day; gives how
 * many. What was published stays. Run once a day; twice does no harm.
 */
export const destroyOriginals = async (
  database: Database,
  { pack, today }: { pack: FeedbackPack; today: Day },
): Promise<number> => {
  const db = database.withTables<FeedbackTables>()
  const move = {
    today,
    by: 'time',
    teams: 'every team',
    forgetAfterMonths: pack.forgetContactAfterMonths,
  } as const
  let destroyed = 0
  for (const reference of await findOriginalsToDestroy(db, today)) {
    const moved = await moveComment(db, reference, { do: 'forget' }, move)
    if (moved.ok) destroyed++
  }
  return destroyed
}

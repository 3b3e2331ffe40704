import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { FeedbackPack } from '../feedback-pack.ts'
import type { FeedbackTables } from '../store/tables.ts'
import { findContactsToForget } from '../store/work-items.ts'
import { moveOn } from './move-on.ts'

/** Deletes the names and addresses that are past their day; gives how many. Run once a day; twice does no harm. */
export const forgetContacts = async (
  database: Database,
  { pack, today }: { pack: FeedbackPack; today: Day },
): Promise<number> => {
  const db = database.withTables<FeedbackTables>()
  const facts = {
    today,
    by: 'time',
    teams: 'every team',
    forgetAfterMonths: pack.forgetContactAfterMonths,
  } as const
  let forgotten = 0
  for (const reference of await findContactsToForget(db, today)) {
    const moved = await moveOn(db, reference, 'forget', facts)
    if (moved.ok) forgotten++
  }
  return forgotten
}

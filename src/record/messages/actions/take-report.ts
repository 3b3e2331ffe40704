import { markArrived, markBounced } from '../store/failures.ts'
import type { MessagesDatabase } from '../store/tables.ts'
import type { Report } from '../bounces/report.ts'
import { whyItCameBack } from '../bounces/why.ts'

/** What came of an e-mail, told by a mail system. What could not be delivered becomes work for somebody. */
export const takeReport = async (
  db: MessagesDatabase,
  messageId: string,
  { action, status }: Report,
  now: () => Date,
): Promise<void> => {
  if (action === 'failed') await markBounced(db, messageId, whyItCameBack(status))
  if (action === 'delivered') await markArrived(db, messageId, now())
}

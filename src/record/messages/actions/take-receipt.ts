import { arrivalIn, whyNotDelivered } from '../notify.ts'
import { findTaken, markArrived, markBounced } from '../store/failures.ts'
import type { MessagesDatabase } from '../store/tables.ts'

/** Notify's word on one message it took. What it could not deliver becomes work for somebody. */
export const takeReceipt = async (
  db: MessagesDatabase,
  { id, reference, status }: { readonly id: string; readonly reference: string; readonly status: string },
  now: () => Date,
): Promise<void> => {
  const message = await findTaken(db, { id: reference, reference: id })
  const arrival = arrivalIn(status)
  if (!message || message.channel === 'letter' || arrival === 'on its way') return
  if (arrival === 'arrived') await markArrived(db, message.id, now())
  else await markBounced(db, message.id, whyNotDelivered(message.channel, status))
}

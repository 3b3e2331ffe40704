import type { Arrival } from '../notify.ts'
import { findUncertain, markArrived, markBounced } from '../store/failures.ts'
import type { MessagesDatabase } from '../store/tables.ts'

/** Asks the provider what became of what it took. What it could not deliver becomes work for somebody. */
export const askArrivals = async (
  db: MessagesDatabase,
  arrivalOf: (providerReference: string) => Promise<Arrival>,
  now: () => Date,
): Promise<{ readonly arrived: number; readonly failed: number }> => {
  const found = { arrived: 0, failed: 0 }
  for (const { id, provider_reference: reference } of await findUncertain(db, now())) {
    // What SMTP took has no one to ask: a bounce comes to the council's own mailbox.
    if (reference === null || !/^[\da-f-]{36}$/.test(reference)) continue
    const arrival = await arrivalOf(reference)
    if (arrival === 'arrived') await markArrived(db, id, now())
    if (arrival === 'failed') await markBounced(db, id, 'The provider could not deliver it.')
    if (arrival !== 'on its way') found[arrival]++
  }
  return found
}

import { type Selectable } from 'kysely'
import { sql } from '#kit/db'
import type { MessagesDatabase, MessagesTables } from './tables.ts'

export type Message = Selectable<MessagesTables['messages.message']>

/** Takes up to `count` messages that are due, so that no other process sends them while the lease lasts. */
export const takeDue = async (
  db: MessagesDatabase,
  now: Date,
  count: number,
  leaseSeconds = 120,
): Promise<readonly Message[]> =>
  db
    .updateTable('messages.message')
    .set((eb) => ({
      state: 'leaving',
      attempts: eb('attempts', '+', 1),
      leased_until: new Date(now.getTime() + leaseSeconds * 1000),
    }))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('messages.message')
        .select('id')
        .where('channel', '<>', 'letter')
        .where((or) =>
          or.or([
            or('state', '=', 'written').and('next_try_at', '<=', now),
            or('state', '=', 'leaving').and('leased_until', '<', now),
          ]),
        )
        .orderBy('next_try_at')
        .limit(count)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute()

export const markSent = async (
  db: MessagesDatabase,
  { id, subject, body }: Pick<Message, 'id' | 'subject' | 'body'>,
  reference: string,
  now: Date,
): Promise<void> => {
  await db
    .updateTable('messages.message')
    .set({ state: 'sent', sent_at: now, provider_reference: reference, leased_until: null, subject, body })
    .where('id', '=', id)
    .where('state', '=', 'leaving')
    .execute()
}

/** Back in the queue for `again`, or failed for good. */
export const markFailed = async (
  db: MessagesDatabase,
  id: string,
  failure: string,
  again: Date | null,
): Promise<void> => {
  await db
    .updateTable('messages.message')
    .set(
      again
        ? { state: 'written', next_try_at: again, leased_until: null }
        : { state: 'failed', failure: failure.slice(0, 500), leased_until: null },
    )
    .where('id', '=', id)
    .where('state', '=', 'leaving')
    .execute()
}

/** The newest first: for the page that shows what was sent. */
export const findLatest = async (db: MessagesDatabase, count: number): Promise<readonly Message[]> =>
  db
    .selectFrom('messages.message')
    .selectAll()
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .limit(count)
    .execute()

/** Messages past their day are gone. */
export const forgetOld = async (db: MessagesDatabase, today: string): Promise<number> => {
  const { rows } = await sql`
    delete from messages.message where forget_on <= ${today} and state in ('sent', 'failed') returning id
  `.execute(db)
  return rows.length
}

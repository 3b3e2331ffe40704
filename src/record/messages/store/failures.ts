import type { Message } from './outbox.ts'
import type { MessagesDatabase } from './tables.ts'

/** What did not arrive, and nobody has seen to yet: the oldest first. */
export const findFailures = (db: MessagesDatabase): Promise<Message[]> =>
  db
    .selectFrom('messages.message')
    .selectAll()
    .where('state', '=', 'failed')
    .where('seen_to_on', 'is', null)
    .orderBy('written_at')
    .orderBy('id')
    .limit(100)
    .execute()

/** One of them, locked; null once somebody has seen to it. */
export const holdFailure = async (tx: MessagesDatabase, id: string): Promise<Message | null> =>
  (await tx
    .selectFrom('messages.message')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .where('seen_to_on', 'is', null)
    .forUpdate()
    .executeTakeFirst()) ?? null

export const markSeenTo = async (
  tx: MessagesDatabase,
  id: string,
  by: { readonly seen_to_as: string; readonly seen_to_on: string },
): Promise<void> => {
  await tx.updateTable('messages.message').set(by).where('id', '=', id).execute()
}

/** Taken by the provider in the last three days, and not known to have arrived. */
export const findUncertain = (db: MessagesDatabase, now: Date): Promise<Message[]> =>
  db
    .selectFrom('messages.message')
    .selectAll()
    .where('state', '=', 'sent')
    .where('arrived_at', 'is', null)
    .where('channel', '<>', 'letter')
    .where('sent_at', '>', new Date(now.getTime() - 3 * 24 * 60 * 60_000))
    .orderBy('sent_at')
    .limit(200)
    .execute()

export const markArrived = async (db: MessagesDatabase, id: string, at: Date): Promise<void> => {
  await db.updateTable('messages.message').set({ arrived_at: at }).where('id', '=', id).execute()
}

/** The provider took it and could not deliver it. */
export const markBounced = async (db: MessagesDatabase, id: string, failure: string): Promise<void> => {
  await db
    .updateTable('messages.message')
    .set({ state: 'failed', failure, sent_at: null })
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .execute()
}

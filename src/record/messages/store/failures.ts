import { anyOf, type Database } from '#kit/db'
import type { Message } from './outbox.ts'
import type { MessagesDatabase, MessagesTables } from './tables.ts'

/** What did not arrive, and nobody has seen to yet: the oldest first. */
export const findFailures = (db: MessagesDatabase, most = 100): Promise<Message[]> =>
  db
    .selectFrom('messages.message')
    .selectAll()
    .where('state', '=', 'failed')
    .where('seen_to_on', 'is', null)
    .orderBy('written_at')
    .orderBy('id')
    .limit(most)
    .execute()

/** Which of these cases somebody has not been told of, and by how many messages. */
export const findUntold = async (
  db: Database,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (caseIds.length === 0) return new Map()
  const rows = await db
    .withTables<MessagesTables>()
    .selectFrom('messages.message')
    .select(({ fn }) => ['case_id', fn.countAll<string>().as('count')])
    .where('case_id', '=', anyOf(caseIds))
    .where('state', '=', 'failed')
    .where('seen_to_on', 'is', null)
    .groupBy('case_id')
    .execute()
  return new Map(rows.map(({ case_id: id, count }) => [id!, Number(count)]))
}

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

/** What a provider says of one message: it must be one that it took, under the key we gave it. */
export const findTaken = async (
  db: MessagesDatabase,
  { id, reference }: { readonly id: string; readonly reference: string },
): Promise<Message | null> =>
  (await db
    .selectFrom('messages.message')
    .selectAll()
    .where('id', '=', id)
    .where('channel', 'in', ['email', 'text'])
    .where((or) => or.or([or('provider_reference', '=', reference), or('provider_reference', 'is', null)]))
    .executeTakeFirst()) ?? null

/** A letter that would have boxes in place of signs, before it is in any batch. */
export const markUnprintable = async (tx: MessagesDatabase, id: string, failure: string): Promise<void> => {
  await tx
    .updateTable('messages.message')
    .set({ state: 'failed', failure })
    .where('id', '=', id)
    .where('state', '=', 'written')
    .execute()
}

/** It was taken and could not be delivered. Where it is still leaving, the report was quicker than our own note. */
export const markBounced = async (db: MessagesDatabase, id: string, failure: string): Promise<void> => {
  await db
    .updateTable('messages.message')
    .set({ state: 'failed', failure, sent_at: null, leased_until: null })
    .where('id', '=', id)
    .where('state', 'in', ['sent', 'leaving'])
    .execute()
}

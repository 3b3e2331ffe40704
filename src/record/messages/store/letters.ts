import type { Selectable } from 'kysely'
import type { Message } from './outbox.ts'
import type { MessagesDatabase, MessagesTables } from './tables.ts'

export type Batch = Selectable<MessagesTables['messages.batch']>
export type Copy = Selectable<MessagesTables['messages.copy']>

/** As many as fit one tray of a printer. */
const atOnce = 100

/** Letters waiting to be printed, the oldest first; locked where they are about to go into a batch. */
export const findWaiting = (db: MessagesDatabase, { lock = false } = {}): Promise<Message[]> =>
  db
    .selectFrom('messages.message')
    .selectAll()
    .where('channel', '=', 'letter')
    .where('state', '=', 'written')
    .orderBy('written_at')
    .orderBy('id')
    .limit(atOnce)
    .$if(lock, (query) => query.forUpdate().skipLocked())
    .execute()

export const insertBatch = async (
  tx: MessagesDatabase,
  batch: { readonly made_on: string; readonly made_by: string; readonly made_as: string },
  letters: readonly string[],
): Promise<string> => {
  const { id } = await tx
    .insertInto('messages.batch')
    .values({ ...batch, posted_on: null, posted_as: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('messages.message')
    .set({ state: 'leaving', batch_id: id })
    .where('id', 'in', letters)
    .execute()
  return id
}

export const findBatch = async (db: MessagesDatabase, id: string): Promise<Batch | null> =>
  (await db.selectFrom('messages.batch').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

/** The newest batches: those still to be posted, and the last that were. */
export const findBatches = (db: MessagesDatabase): Promise<Batch[]> =>
  db
    .selectFrom('messages.batch')
    .selectAll()
    .orderBy('posted_on', (by) => by.desc().nullsFirst())
    .orderBy('made_on', 'desc')
    .orderBy('id')
    .limit(20)
    .execute()

export const lettersIn = (db: MessagesDatabase, batchId: string): Promise<Message[]> =>
  db
    .selectFrom('messages.message')
    .selectAll()
    .where('batch_id', '=', batchId)
    .orderBy('written_at')
    .orderBy('id')
    .execute()

export const copiesOf = (db: MessagesDatabase, batchId: string): Promise<Copy[]> =>
  db.selectFrom('messages.copy').selectAll().where('batch_id', '=', batchId).orderBy('taken_at').execute()

export const insertCopy = async (tx: MessagesDatabase, batchId: string, as: string): Promise<void> => {
  await tx.insertInto('messages.copy').values({ batch_id: batchId, taken_as: as }).execute()
}

export const markPosted = async (
  tx: MessagesDatabase,
  batchId: string,
  by: { readonly posted_on: string; readonly posted_as: string },
  now: Date,
): Promise<void> => {
  await tx
    .updateTable('messages.batch')
    .set(by)
    .where('id', '=', batchId)
    .where('posted_on', 'is', null)
    .execute()
  await tx
    .updateTable('messages.message')
    .set({ state: 'sent', sent_at: now, provider_reference: `batch ${batchId}` })
    .where('batch_id', '=', batchId)
    .where('state', '=', 'leaving')
    .execute()
}

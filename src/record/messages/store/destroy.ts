import type { MessagesDatabase } from './tables.ts'

/** Destroys every message of one case, and says how many. */
export const destroyMessagesOf = async (tx: MessagesDatabase, caseId: string): Promise<number> => {
  const gone = await tx.deleteFrom('messages.message').where('case_id', '=', caseId).executeTakeFirst()
  return Number(gone.numDeletedRows)
}

import type { MessagesDatabase } from './tables.ts'

/** Takes back what was written of a case and has not left yet: e-mails, texts, and letters nobody has printed. */
export const withdrawUnsent = async (tx: MessagesDatabase, caseId: string): Promise<void> => {
  await tx
    .deleteFrom('messages.message')
    .where('case_id', '=', caseId)
    .where('state', '=', 'written')
    .execute()
}

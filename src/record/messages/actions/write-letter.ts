import type { Database } from '#kit/db'
import type { LetterPages } from '../rules/letter.ts'
import type { MessagesTables } from '../store/tables.ts'
import { untouched } from './write-message.ts'

export type LetterToWrite = {
  /** Of the deed and the reader. Written again, it stays one letter. */
  readonly key: string
  /** The lines of the envelope, from the record: name first. */
  readonly to: readonly string[]
  readonly letter: LetterPages
  readonly personId?: string
  readonly childId?: string
  readonly caseId?: string
  readonly forgetOn: string
}

/** Puts a letter among those to be printed, in the transaction of the deed it tells of. */
export const writeLetter = async (tx: Database, writing: LetterToWrite): Promise<void> => {
  await tx
    .withTables<MessagesTables>()
    .insertInto('messages.message')
    .values({
      idempotency_key: writing.key,
      channel: 'letter',
      address: writing.to.join('\n'),
      person_id: writing.personId ?? null,
      child_id: writing.childId ?? null,
      case_id: writing.caseId ?? null,
      template: 'letter',
      subject: null,
      body: writing.letter.title,
      letter: JSON.stringify(writing.letter),
      blanks: null,
      forget_on: writing.forgetOn,
      leased_until: null,
      provider_reference: null,
      failure: null,
      sent_at: null,
      ...untouched,
    })
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .execute()
}

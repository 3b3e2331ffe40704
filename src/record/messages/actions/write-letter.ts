import type { Database } from '#kit/db'
import type { LetterPages } from '../rules/letter.ts'
import type { MessagesTables } from '../store/tables.ts'
import { findLanguage } from '../store/ways.ts'
import { untouched } from './write-message.ts'

export type LetterToWrite = {
  /** Of the deed and the reader. Written again, it stays one letter. */
  readonly key: string
  /** The lines of the envelope, from the record: name first. */
  readonly to: readonly string[]
  readonly letter: LetterPages
  readonly personId?: string
  readonly childId?: string
  /** To the family: the language of the child's home will do where the reader's own is not known. */
  readonly toFamily?: boolean
  readonly caseId?: string
  readonly forgetOn: string
}

/** Puts a letter among those to be printed, in the transaction of the deed it tells of. */
export const writeLetter = async (tx: Database, writing: LetterToWrite): Promise<void> => {
  const language = await findLanguage(tx, {
    personId: writing.personId,
    homeOf: writing.toFamily ? writing.childId : undefined,
  })
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
      language,
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

import type { Database } from '#kit/db'
import { type Blanks, type TemplateName, written } from '../rules/templates.ts'
import type { MessagesTables } from '../store/tables.ts'
import { findLanguage } from '../store/ways.ts'

export type Writing = {
  /** Of the deed and the reader. Written again, it stays one message. */
  readonly key: string
  readonly channel: 'email' | 'text'
  /** From the record or the form, never typed for this message. */
  readonly address: string
  readonly template: TemplateName
  readonly blanks: Blanks
  readonly personId?: string
  readonly childId?: string
  /** To the family: the language of the child's home will do where the reader's own is not known. */
  readonly toFamily?: boolean
  readonly caseId?: string
  readonly forgetOn: string
}

/** Writes a message in the transaction of the deed it tells of: it leaves only if the deed is kept. */
export const writeMessage = async (tx: Database, writing: Writing): Promise<void> => {
  const words = written(writing.template, writing.blanks)
  const language = await findLanguage(tx, {
    personId: writing.personId,
    homeOf: writing.toFamily ? writing.childId : undefined,
  })
  await tx
    .withTables<MessagesTables>()
    .insertInto('messages.message')
    .values({
      idempotency_key: writing.key,
      channel: writing.channel,
      address: writing.address,
      person_id: writing.personId ?? null,
      child_id: writing.childId ?? null,
      case_id: writing.caseId ?? null,
      language,
      template: writing.template,
      subject: writing.channel === 'email' ? words.subject : null,
      body: writing.channel === 'email' ? words.email : words.text,
      forget_on: writing.forgetOn,
      leased_until: null,
      provider_reference: null,
      failure: null,
      sent_at: null,
      blanks: JSON.stringify(writing.blanks),
      letter: null,
      ...untouched,
    })
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .execute()
}

/** What only happens to a message later. */
export const untouched = { batch_id: null, arrived_at: null, seen_to_as: null, seen_to_on: null } as const

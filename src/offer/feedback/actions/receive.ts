import { createHmac, randomInt } from 'node:crypto'
import { apply, decide } from '../rules/decide.ts'
import type { Contact, Message } from '../rules/details.ts'
import { dueOn } from '../rules/due-on.ts'
import { newReference } from '../rules/reference.ts'
import { appendAct, type FeedbackDatabase, findReferenceByKey, insertItem } from '../store/work-items.ts'
import { type TakingIn, thank } from './taking-in.ts'

export type Receipt = {
  readonly message: Message
  readonly contact?: Contact | undefined
  readonly about?: { readonly path: string; readonly listingId?: string | undefined } | undefined
  readonly suspectedSpam: boolean
  /** The key of the form's ticket. */
  readonly key: string
}

/**
 * Takes a message in and gives its reference. The same message under the same key, however often and however
 * fast it comes, is one record with one reference; a message put right after it was sent is a new record, so
 * that nothing a person wrote is lost.
 */
export const receive = async (db: FeedbackDatabase, receipt: Receipt, taking: TakingIn): Promise<string> => {
  const { pack, today } = taking
  const { message, contact, about } = receipt
  const command = receipt.suspectedSpam ? 'receive as spam' : 'receive'
  const decided = decide(null, command, { today, by: 'reporter' })
  if (!decided.ok) throw new Error(`A new message was refused: ${decided.reason}.`)
  const { team, workingDays } = pack[message.kind]
  const due = dueOn(today, workingDays)
  const standing = apply(null, decided.value, pack.forgetContactAfterMonths)
  const item = {
    kind: message.kind,
    state: standing.state,
    owner_team: team,
    owner: standing.owner,
    received_on: today.toString(),
    due_on: due.toString(),
    about_path: about?.path ?? null,
    about_listing_id: about?.listingId ?? null,
    details: JSON.stringify(message.details),
    contact: contact ? JSON.stringify(contact) : null,
    idempotency_key: keyFor(receipt.key, [message, contact, about]),
    forget_contact_on: standing.forgetContactOn?.toString() ?? null,
  }
  return db.transaction().execute(async (transaction) => {
    for (let attempt = 0; attempt < 5; attempt++) {
      const reference = newReference(randomInt)
      const id = await insertItem(transaction, { ...item, reference })
      if (id) {
        await appendAct(transaction, id, 1, decided.value)
        await thank(transaction, taking, { ...receipt, reference, dueOn: due })
        return reference
      }
      const earlier = await findReferenceByKey(transaction, item.idempotency_key)
      if (earlier) return earlier
    }
    throw new Error('No free reference was found in five attempts.')
  })
}

/** Keyed with the ticket's own random key, so that the stored digest gives away nothing of the answers. */
export const keyFor = (key: string, said: readonly unknown[]): string =>
  createHmac('sha256', key)
    .update(JSON.stringify(said.map((one) => one ?? null)))
    .digest('base64url')

import { randomInt } from 'node:crypto'
import { applyToComment, decideComment } from '../rules/comments/decide.ts'
import type { Subject, Who } from '../rules/comments/subjects.ts'
import type { Contact } from '../rules/details.ts'
import { dueOn } from '../rules/due-on.ts'
import { newReference } from '../rules/reference.ts'
import { appendCommentAct, findCommentByKey, insertComment } from '../store/comments.ts'
import type { FeedbackDatabase } from '../store/work-items.ts'
import { keyFor } from './receive.ts'
import { type TakingIn, thank } from './taking-in.ts'

export type CommentReceipt = {
  readonly subject: Subject
  readonly words: string
  readonly who?: Who | undefined
  /** The page or service, as the person named it. */
  readonly place?: string | undefined
  readonly contact?: Contact | undefined
  readonly about?: { readonly path: string; readonly listingId?: string | undefined } | undefined
  readonly suspectedSpam: boolean
  /** The key of the form's ticket. */
  readonly key: string
}

/** Takes a comment in and gives its reference; the same comment under the same key is one record, as in `receive`. */
export const receiveComment = async (
  db: FeedbackDatabase,
  receipt: CommentReceipt,
  taking: TakingIn,
): Promise<string> => {
  const { pack, today } = taking
  const { key, suspectedSpam, subject, words, who, place, contact, about } = receipt
  const facts = { today, by: 'reporter', cleaned: null, hasOriginal: true, hasContact: false, outcome: null }
  const decided = decideComment(null, { do: suspectedSpam ? 'receive as spam' : 'receive' }, facts)
  if (!decided.ok) throw new Error(`A new comment was refused: ${decided.reason.why}.`)
  const standing = applyToComment(null, decided.value, pack.forgetContactAfterMonths)
  const { team, workingDays } = pack.comment
  const due = dueOn(today, workingDays)
  const comment = {
    subject,
    who: who ?? null,
    state: standing.state,
    owner_team: team,
    owner: null,
    received_on: today.toString(),
    due_on: due.toString(),
    about_path: about?.path ?? null,
    about_listing_id: about?.listingId ?? null,
    idempotency_key: keyFor(key, ['comment', subject, words, who, place, contact, about]),
    forget_on: standing.forgetOn?.toString() ?? null,
  }
  const original = { words, place: place ?? null, contact: contact ? JSON.stringify(contact) : null }
  return db.transaction().execute(async (transaction) => {
    for (let attempt = 0; attempt < 5; attempt++) {
      const reference = newReference(randomInt)
      const id = await insertComment(transaction, { ...comment, reference }, original)
      if (id) {
        await appendCommentAct(transaction, id, 1, decided.value)
        await thank(transaction, taking, { ...receipt, reference, dueOn: due })
        return reference
      }
      const earlier = await findCommentByKey(transaction, comment.idempotency_key)
      if (earlier) return earlier
    }
    throw new Error('No free reference was found in five attempts.')
  })
}

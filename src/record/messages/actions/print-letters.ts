import type { Decision } from '#access'
import { handOver } from '#kit/db'
import type { Pdf } from '#kit/pdf'
import { reasonToLook } from '#people'
import { leave } from '#trail'
import { done, refused, type Result } from '#kit/result'
import type { Saying } from '../rules/as-it-leaves.ts'
import {
  type Batch,
  findBatch,
  findWaiting,
  insertBatch,
  insertCopy,
  lettersIn,
  markPosted,
} from '../store/letters.ts'
import { markBounced, markUnprintable } from '../store/failures.ts'
import type { Message } from '../store/outbox.ts'
import type { MessagesDatabase } from '../store/tables.ts'
import type { Clerk } from '../pages/room.ts'
import { setLetters } from './set-letters.ts'
import { mayPrint } from './who-may.ts'

const theirs = async (db: MessagesDatabase, clerk: Clerk, letters: readonly Message[]) => {
  const judged = []
  for (const letter of letters) judged.push({ letter, decision: await mayPrint(db, clerk, letter) })
  return judged
}

/** Letters waiting that this person may send. */
export const waitingLetters = async (db: MessagesDatabase, clerk: Clerk): Promise<readonly Message[]> =>
  (await theirs(db, clerk, await findWaiting(db)))
    .filter(({ decision }) => decision.ok)
    .map(({ letter }) => letter)

/**
 * Puts what waits into one batch. Two people at once never print the same letter. One that would have boxes in place of
 * signs is not printed: it becomes work for somebody. Says how many of those there were; no batch where nothing is left.
 */
export const makeBatch = async (
  db: MessagesDatabase,
  clerk: Clerk,
  saying: Saying = {},
): Promise<{ readonly batch: string | null; readonly boxed: number }> => {
  const waiting = await waitingLetters(db, clerk)
  if (waiting.length === 0) return { batch: null, boxed: 0 }
  const { boxed } = await setLetters(waiting, clerk.today, saying)
  return db.transaction().execute(async (tx) => {
    const judged = await theirs(tx, clerk, await findWaiting(tx, { lock: true }))
    const ids = judged.filter(({ decision }) => decision.ok).map(({ letter }) => letter.id)
    const held = ids.filter((id) => boxed.has(id))
    for (const id of held) await markUnprintable(tx, id, cannotPrint(boxed.get(id)!))
    const left = ids.filter((id) => !boxed.has(id))
    if (left.length === 0) return { batch: null, boxed: held.length }
    const batch = { made_on: clerk.today.toString(), made_by: clerk.accountId, made_as: clerk.as }
    return { batch: await insertBatch(tx, batch, left), boxed: held.length }
  })
}

const cannotPrint = (signs: string): string =>
  `It has signs we cannot print: ${signs}. It would have boxes in their place.`

export type OpenBatch = { readonly batch: Batch; readonly letters: readonly Message[] }

/** A batch of which somebody may send every letter; null for any other. */
export const openBatch = async (
  db: MessagesDatabase,
  clerk: Clerk,
  id: string,
): Promise<OpenBatch | null> => {
  const batch = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? await findBatch(db, id) : null
  if (!batch) return null
  const letters = await lettersIn(db, id)
  const judged = await theirs(db, clerk, letters)
  return judged.every(({ decision }) => decision.ok) && letters.length > 0 ? { batch, letters } : null
}

/** One document of the whole batch. Each copy is written down, and left in the trail of everybody it is about. */
export const copyOfBatch = async (
  db: MessagesDatabase,
  clerk: Clerk,
  id: string,
  saying: Saying = {},
): Promise<Result<Pdf, 'not there' | 'boxes'>> => {
  const found = await openBatch(db, clerk, id)
  if (!found) return refused('not there')
  const { pdf, boxed } = await setLetters(found.letters, clerk.today, saying)
  if (boxed.size > 0) return refused('boxes')
  return db.transaction().execute(async (tx) => {
    const opened = await openBatch(tx, clerk, id)
    if (!opened) return refused('not there')
    await insertCopy(tx, id, clerk.as)
    for (const { letter, decision } of await theirs(tx, clerk, opened.letters))
      await leaveLetter(tx, clerk, letter, decision)
    return done(pdf)
  })
}

export const postBatch = (db: MessagesDatabase, clerk: Clerk, id: string, now: Date): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    if (!(await openBatch(tx, clerk, id))) return false
    await markPosted(tx, id, { posted_on: clerk.today.toString(), posted_as: clerk.as }, now)
    return true
  })

/** The post brought one of them back: somebody has not been told. */
export const cameBack = (
  db: MessagesDatabase,
  clerk: Clerk,
  id: string,
  letterId: string,
): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    const opened = await openBatch(tx, clerk, id)
    const letter = opened?.letters.find((one) => one.id === letterId)
    if (letter?.state !== 'sent') return false
    await markBounced(tx, letter.id, 'The post brought it back.')
    return true
  })

const leaveLetter = async (
  tx: MessagesDatabase,
  clerk: Clerk,
  { id, child_id: subject, case_id: caseId }: Message,
  decision: Decision,
): Promise<void> => {
  if (subject === null || !decision.ok) return
  const { role, through, glass } = decision.value
  await leave(handOver(tx), {
    at: clerk.asker.now,
    authority: clerk.authority,
    actor: { accountId: clerk.accountId, name: clerk.name, role, team: clerk.team },
    act: 'send letter',
    subject,
    caseId,
    item: `letter:${id}`,
    why: reasonToLook(decision.value),
    through,
    outcome: 'done',
    glass,
    request: clerk.request,
  })
}

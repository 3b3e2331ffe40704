import type { Result } from '#kit/result'
import { asItLeaves, type Saying } from '../rules/as-it-leaves.ts'
import { waitAfter } from '../rules/retry.ts'
import { markFailed, markSent, type Message, takeDue } from '../store/outbox.ts'
import type { MessagesDatabase } from '../store/tables.ts'

/**
 * Hands one message to a provider and gives its reference. The message's own key goes with it, so that one handed
 * over twice (we died in between) can be known for the same. Refused where it will never be taken, such as an address
 * that does not exist; throws where it may be taken later.
 */
export type Carrier = (message: Message) => Promise<Result<string, string>>
/** Letters have none: they are printed. */
export type Carriers = Readonly<Record<'email' | 'text', Carrier>>

/** Sends what is due, a few at a time; a failed one waits longer each time. Says how many left and how many did not. */
export const sendDue = async (
  db: MessagesDatabase,
  carriers: Carriers,
  now: () => Date,
  { saying = {}, atOnce = 10 }: { readonly saying?: Saying; readonly atOnce?: number } = {},
): Promise<{ readonly sent: number; readonly failed: number }> => {
  const due = await takeDue(db, now(), atOnce)
  const left = await Promise.all(
    due.map(async (written) => {
      const message = asItLeaves(written, saying)
      try {
        if (message.channel === 'letter') throw new Error('A letter is printed, never carried.')
        const taken = await carriers[message.channel](message)
        if (taken.ok) await markSent(db, message, taken.value, now())
        else await markFailed(db, message.id, taken.reason, null)
        return taken.ok
      } catch (fault) {
        const failure = fault instanceof Error ? fault.message : String(fault)
        await markFailed(db, message.id, failure, nextTry(message.attempts, now()))
        return false
      }
    }),
  )
  const sent = left.filter(Boolean).length
  return { sent, failed: left.length - sent }
}

const nextTry = (attempts: number, now: Date): Date | null => {
  const minutes = waitAfter(attempts)
  return minutes === null ? null : new Date(now.getTime() + minutes * 60_000)
}

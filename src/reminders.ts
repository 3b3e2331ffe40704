import { remindAdvisers, type Reminding } from '#ehc'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'

const every = 3 * 60 * 60 * 1000
/** A site that starts again and again writes to nobody meanwhile; nor does one that is still being filled. */
const first = 10 * 60 * 1000

/**
 * Writes to those who owe advice: before the day, and after it. Turns repeat through the day so that a case somebody
 * was at work on is not passed over; what was sent today is not sent again. Gives a way to stop.
 */
export const keepReminding = (
  database: Database,
  reminding: Omit<Reminding, 'today'>,
  today: () => Day,
): (() => void) => {
  // The database may be away; the next turn will do.
  const turn = () => void remindAdvisers(database, { ...reminding, today: today() }).catch(() => undefined)
  const soon = setTimeout(turn, first)
  const timer = setInterval(turn, every)
  soon.unref()
  timer.unref()
  return () => {
    clearTimeout(soon)
    clearInterval(timer)
  }
}

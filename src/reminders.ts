import { remindAdvisers, type Reminding, remindSettings } from '#ehc'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'

const every = 3 * 60 * 60 * 1000
/** A site that starts again and again writes to nobody meanwhile; nor does one that is still being filled. */
const first = 10 * 60 * 1000

/**
 * Writes to those who owe advice, before the day and after it, and to settings that have not answered. Turns repeat through the day so that a case somebody
 * was at work on is not passed over; what was sent today is not sent again. Gives a way to stop.
 */
export const keepReminding = (
  database: Database,
  reminding: Omit<Reminding, 'today'>,
  today: () => Day,
): (() => void) => {
  // The database may be away; the next turn will do.
  const remind = async () => {
    await remindAdvisers(database, { ...reminding, today: today() })
    await remindSettings(database, reminding, today())
  }
  const turn = () => void remind().catch(() => undefined)
  const soon = setTimeout(turn, first)
  const timer = setInterval(turn, every)
  soon.unref()
  timer.unref()
  return () => {
    clearTimeout(soon)
    clearInterval(timer)
  }
}

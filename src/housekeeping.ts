import { forgetOldLists, type DirectoryTables } from '#directory'
import { forgetDrafts, type RequestTables } from '#ehc'
import { destroyOriginals, forgetContacts } from '#feedback'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { closeSleepingAccounts } from '#sign-in'
import type { AuthorityPack } from './authority.ts'
import { signInTrail } from './sign-in-trail.ts'

const every = 6 * 60 * 60 * 1000

/**
 * What is kept no longer than was promised: reporters' contacts, comments as they were sent, shared lists nobody
 * opens, requests begun and not sent, and accounts nobody uses. Done at the start and four times a day; doing it twice, or in two processes at
 * once, does no harm. Gives a way to stop.
 */
export const keepPromises = (database: Database, pack: AuthorityPack, today: () => Day): (() => void) => {
  const tidy = async (): Promise<void> => {
    await forgetContacts(database, { pack: pack.feedback, today: today() })
    await destroyOriginals(database, { pack: pack.feedback, today: today() })
    await forgetOldLists(database.withTables<DirectoryTables>(), today())
    await forgetDrafts(database.withTables<RequestTables>(), today().toString())
    await closeSleepingAccounts(database, { now: new Date(), onEvent: signInTrail(pack.id) })
  }
  // The database may be away; the next turn will do.
  const turn = () => void tidy().catch(() => undefined)
  const timer = setInterval(turn, every)
  timer.unref()
  turn()
  return () => clearInterval(timer)
}

import { forgetOldLists, type DirectoryTables } from '#directory'
import { clearOrphans, type DocumentsTables, forgetAside, scanAgain } from '#documents'
import { forgetDrafts, type RequestTables } from '#ehc'
import { destroyOriginals, forgetContacts } from '#feedback'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { closeSleepingAccounts } from '#sign-in'
import type { AuthorityPack } from './authority.ts'
import type { Files } from './papers.ts'
import { signInTrail } from './sign-in-trail.ts'

const every = 6 * 60 * 60 * 1000
const everyMinute = 60 * 1000

/**
 * What is kept no longer than was promised: reporters' contacts, comments as they were sent, shared lists nobody
 * opens, requests begun and not sent, accounts nobody uses, and files that no record names. Done at the start and four times a
 * day; files that wait for the virus check are asked about every minute. Doing it twice, or in two processes at once,
 * does no harm. Gives a way to stop.
 */
export const keepPromises = (
  database: Database,
  pack: AuthorityPack,
  files: Files,
  today: () => Day,
): (() => void) => {
  const documents = database.withTables<DocumentsTables>()
  const tidy = async (): Promise<void> => {
    await forgetContacts(database, { pack: pack.feedback, today: today() })
    await destroyOriginals(database, { pack: pack.feedback, today: today() })
    await forgetOldLists(database.withTables<DirectoryTables>(), today())
    await forgetDrafts(database.withTables<RequestTables>(), today().toString())
    await closeSleepingAccounts(database, { now: new Date(), onEvent: signInTrail(pack.id) })
    await forgetAside(documents, today().toString())
    await clearOrphans(documents, files.shelf, Date.now())
  }
  const scan = () => void scanAgain({ db: documents, ...files }, () => new Date()).catch(() => undefined)
  // The database may be away; the next turn will do.
  const turn = () => void tidy().catch(() => undefined)
  const timer = setInterval(turn, every)
  timer.unref()
  turn()
  const scanning = setInterval(scan, everyMinute)
  scanning.unref()
  return () => {
    clearInterval(timer)
    clearInterval(scanning)
  }
}

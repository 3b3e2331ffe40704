/** `npm run migrate`: brings the database up to date without serving, for a council that deploys in two steps. */
import { join } from 'node:path'
import { openDatabase } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'

try {
  const { close } = await openDatabase(
    settingsFrom(process.env),
    join(import.meta.dirname, '..', 'database', 'migrations'),
  )
  await close()
  process.stdout.write('The database is up to date.\n')
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}

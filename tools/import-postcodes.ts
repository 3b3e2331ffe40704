/** `npm run import:postcodes -- FILE.csv`: loads the ONS Postcode Directory, so that distances are to a postcode. */
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'
import { loadPostcodes } from '../src/offer/directory/import/postcode-file.ts'
import type { DirectoryTables } from '../src/offer/directory/store/tables.ts'

const run = async (): Promise<void> => {
  const [, , file] = process.argv
  if (!file) throw new StartRefusal('Say which file to read: npm run import:postcodes -- FILE.csv')
  if (!existsSync(file)) throw new StartRefusal(`There is no file at ${file}.`)
  const migrations = join(import.meta.dirname, '..', 'database', 'migrations')
  const { database, close } = await openDatabase(settingsFrom(process.env), migrations)
  try {
    const loaded = await loadPostcodes(database.withTables<DirectoryTables>(), createReadStream(file))
    if (!loaded.ok) throw new StartRefusal(loaded.reason)
    const { saved, passedOver } = loaded.value
    process.stdout.write(`${saved.toLocaleString('en-GB')} postcodes saved. `)
    process.stdout.write(`${passedOver.toLocaleString('en-GB')} rows passed over: no place on the map.\n`)
  } finally {
    await close()
  }
}

try {
  await run()
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}

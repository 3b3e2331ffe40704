/** `npm run restore -- --from FOLDER`: puts a backup into an empty data folder, after checking every byte of it. */
import { parseArgs } from 'node:util'
import { papersToCopy } from '#documents'
import { restore } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'

try {
  const { values } = parseArgs({ options: { from: { type: 'string' } } })
  if (!values.from) throw new StartRefusal('Say where from: npm run restore -- --from FOLDER')
  const settings = settingsFrom(process.env)
  if (settings.databaseUrl !== undefined)
    throw new StartRefusal('DATABASE_URL is set. A backup goes into a data folder: take DATABASE_URL away.')
  const { files } = await restore(values.from, settings.dataFolder, await papersToCopy(settings))
  process.stdout.write(
    `${files.toLocaleString('en-GB')} files restored into ${settings.dataFolder}. Now: npm start, then npm run trail:verify.\n`,
  )
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}

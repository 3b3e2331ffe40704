/** `npm run backup -- --to FOLDER`: copies everything into an empty folder while people go on working. */
import { parseArgs } from 'node:util'
import { papersToCopy } from '#documents'
import { backUp } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'

try {
  const { values } = parseArgs({ options: { to: { type: 'string' } } })
  if (!values.to) throw new StartRefusal('Say where to: npm run backup -- --to FOLDER')
  const settings = settingsFrom(process.env)
  if (settings.databaseUrl !== undefined)
    throw new StartRefusal(
      'DATABASE_URL is set, so the database is your own PostgreSQL: back it up as you back up the others. For a copy in open formats: npm run export -- --to FOLDER',
    )
  const { files } = await backUp(settings.dataFolder, await papersToCopy(settings), values.to)
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  process.stdout.write(
    `${files.length.toLocaleString('en-GB')} files, ${Math.ceil(bytes / 1_000_000).toLocaleString('en-GB')} MB, copied to ${values.to}. It holds secrets and children's records: keep it as safe as the database.\n`,
  )
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}

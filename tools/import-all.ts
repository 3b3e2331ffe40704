/** `npm run import:all -- --from FOLDER`: puts an export into an empty database, whole or not at all. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { papersToCopy } from '#documents'
import { importAll, openDatabase } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'
import { verifyTrail } from '#trail'

try {
  const { values } = parseArgs({ options: { from: { type: 'string' } } })
  if (!values.from) throw new StartRefusal('Say where from: npm run import:all -- --from FOLDER')
  const settings = settingsFrom(process.env)
  const migrations = join(import.meta.dirname, '..', 'database', 'migrations')
  const { database, url, close } = await openDatabase(settings, migrations)
  try {
    const documents = await papersToCopy(settings)
    const { tables, files } = await importAll({ url, documents, from: values.from })
    const rows = tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString('en-GB')
    process.stdout.write(`${rows} rows of ${tables.length} tables and ${files.length} files imported.\n`)
    const { links, findings, loose } = await verifyTrail(database, [])
    const sound = findings.length === 0 && loose.length === 0
    process.stdout.write(
      `The trail has ${links.toLocaleString('en-GB')} entries: ${sound ? 'all as they were left' : 'NOT as they were left; run npm run trail:verify'}.\n`,
    )
  } finally {
    await close()
  }
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}

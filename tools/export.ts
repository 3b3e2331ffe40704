/**
 * `npm run export -- --to FOLDER [--with-secrets]`: writes everything there is as JSON Lines, with the documents and
 * a list of checksums, into an empty folder.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { papersToCopy } from '#documents'
import { exportAll, openDatabase } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'
import { keptBack } from '../src/kept-back.ts'

try {
  const { values } = parseArgs({ options: { to: { type: 'string' }, 'with-secrets': { type: 'boolean' } } })
  if (!values.to) throw new StartRefusal('Say where to: npm run export -- --to FOLDER')
  const settings = settingsFrom(process.env)
  const { url, close } = await openDatabase(
    settings,
    join(import.meta.dirname, '..', 'database', 'migrations'),
  )
  try {
    const { tables, files, withSecrets } = await exportAll({
      url,
      documents: await papersToCopy(settings),
      to: values.to,
      keepBack: values['with-secrets'] ? null : keptBack,
    })
    const rows = tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString('en-GB')
    process.stdout.write(
      `${rows} rows of ${tables.length} tables and ${files.length} files in ${values.to}.\n`,
    )
    process.stdout.write(
      withSecrets
        ? 'Passwords and signing secrets are in it: whoever has this folder can act as this installation.\n'
        : 'Passwords, second steps and signing secrets were left out: people are invited again where it is imported.\n',
    )
    process.stdout.write("It holds children's records: keep it as safe as the database.\n")
  } finally {
    await close()
  }
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}

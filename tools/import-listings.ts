/**
 * `npm run import -- FILE|URL [--source NAME] [--apply] [--all-of-it] [--force]`
 * Says what a file or a feed would change, and with --apply changes it. With --all-of-it, listings of that source
 * that are not in the file go.
 */
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '#kit/db'
import { settingsFrom, StartRefusal } from '#kit/start'
import { loadAuthority } from '../src/authority.ts'
import { applyImport } from '../src/offer/directory/import/apply.ts'
import { fetchBytes, fetchOpenReferral } from '../src/offer/directory/import/fetch-open-referral.ts'
import { preview } from '../src/offer/directory/import/preview.ts'
import { readBytes, readFile } from '../src/offer/directory/import/read-file.ts'
import { readOpenReferral } from '../src/offer/directory/import/read-open-referral.ts'
import { tellPreview } from '../src/offer/directory/import/tell.ts'
import { saveTaxonomies } from '../src/offer/directory/store/taxonomies.ts'
import type { DirectoryTables } from '../src/offer/directory/store/tables.ts'

const usage = 'npm run import -- FILE|URL [--source NAME] [--apply] [--all-of-it] [--force]'
const root = join(import.meta.dirname, '..')

const run = async (): Promise<void> => {
  const { from, source, apply, wholeSource, force } = asked()
  const settings = settingsFrom(process.env)
  const authority = await loadAuthority(join(root, 'authorities'), settings.authority)
  if (!authority.ok) throw new StartRefusal(authority.reason.join('\n'))
  const { directory: pack } = authority.value.pack
  const { database, close } = await openDatabase(settings, join(root, 'database', 'migrations'))
  try {
    const rows = await read(from, source, pack.taxonomies)
    if (!rows.ok) throw new StartRefusal(rows.reason)
    const db = database.withTables<DirectoryTables>()
    await saveTaxonomies(db, pack.taxonomies)
    const options = { pack, wholeSource }
    const found = apply
      ? await applyImport(db, source, rows.value, { ...options, force, at: new Date().toISOString() })
      : await preview(db, source, rows.value, options)
    say(tellPreview(found))
    const nothingGood = found.added.length + found.changed.length + found.unchanged === 0
    if (found.stop && (nothingGood || !(apply && force))) process.exitCode = 1
    else say(apply ? 'Done.' : 'Nothing was changed. Add --apply to do it.')
  } finally {
    await close()
  }
}

const asked = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: {
      source: { type: 'string' },
      apply: { type: 'boolean' },
      'all-of-it': { type: 'boolean' },
      force: { type: 'boolean' },
    },
  })
  const [from] = positionals
  if (!from) throw new StartRefusal(`Say which file or feed to read: ${usage}`)
  const named = typeof values['source'] === 'string' ? values['source'] : nameOf(from)
  return {
    from,
    source: named,
    apply: values['apply'] === true,
    wholeSource: values['all-of-it'] === true,
    force: values['force'] === true,
  }
}

type Taxonomies = Parameters<typeof readOpenReferral>[2]

const read = async (from: string, source: string, taxonomies: Taxonomies) => {
  if (!/^https?:\/\//i.test(from)) return readFile(from, source, taxonomies)
  if (/\.(csv|json|ndjson)(\?|$)/i.test(from)) {
    const bytes = await fetchBytes(from)
    return bytes.ok ? readBytes(bytes.value, source, taxonomies) : bytes
  }
  const services = await fetchOpenReferral(from)
  return services.ok
    ? { ok: true as const, value: readOpenReferral(services.value, source, taxonomies) }
    : services
}

// The same file name means the same source, so that bringing a newer copy changes what the older one said.
const nameOf = (from: string): string =>
  /^https?:\/\//i.test(from) && URL.canParse(from) ? new URL(from).host : basename(from, extname(from))

const say = (text: string): void => void process.stdout.write(`${text}\n`)

try {
  await run()
} catch (fault) {
  if (!(fault instanceof StartRefusal)) throw fault
  process.stderr.write(`${fault.message}\n`)
  process.exitCode = 1
}

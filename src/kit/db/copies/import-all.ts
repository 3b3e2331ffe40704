import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { StartRefusal } from '#kit/start'
import { allTables, schemaVersion } from './all-tables.ts'
import { filesFolder } from './backup.ts'
import { changedFiles } from './checked-files.ts'
import type { ExportedTable, ExportList } from './export-all.ts'
import type { FilesToCopy } from './files-to-copy.ts'

export type Importing = { readonly url: string; readonly documents: FilesToCopy; readonly from: string }

/**
 * Puts an export into an empty database that has had the same migrations: all of it in one transaction, or nothing.
 * Throws a StartRefusal that says what is in the way.
 */
export const importAll = async ({ url, documents, from }: Importing): Promise<ExportList> => {
  const list = readExportList(from)
  const client = new Client({ connectionString: url, application_name: 'waymark import' })
  await client.connect()
  try {
    await mayImport(client, list)
    if ((await documents.paths()).length > 0)
      throw new StartRefusal(
        `There are documents in ${documents.where} already. Import where there are none.`,
      )
    const files = list.files.map((file) => ({ ...file, path: `${filesFolder}/${file.path}` }))
    const changed = await changedFiles(from, [...list.tables, ...files])
    if (changed.length > 0)
      throw new StartRefusal(`This export is not as it was written: ${changed.slice(0, 5).join(', ')}.`)
    await client.query('begin')
    // What the triggers see to is in the rows already: the trail's chain, above all.
    await client.query('set local session_replication_role = replica')
    for (const table of list.tables) await importTable(client, table, from)
    for (const [counter, last] of Object.entries(list.counters))
      await client.query('select setval($1::regclass, $2::bigint)', [counter, last])
    for (const { path } of list.files) await documents.put(path, join(from, filesFolder, path))
    await client.query('commit')
    return list
  } finally {
    await client.end()
  }
}

const mayImport = async (client: Client, list: ExportList): Promise<void> => {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'select rolsuper from pg_roles where rolname = current_user',
  )
  if (!rows[0]!.rolsuper)
    throw new StartRefusal(
      'An import writes the trail as it was, which Waymark’s own database user may not. Import once as a superuser of the database.',
    )
  if ((await schemaVersion(client)).join() !== list.schema.join())
    throw new StartRefusal(
      'This export is from another version of Waymark. Import it with the version it was made by, then move on.',
    )
  const known = new Map((await allTables(client)).map((table) => [table.name, table.columns.join()]))
  for (const { name, columns } of list.tables)
    if (known.get(name) !== columns.join())
      throw new StartRefusal(`This export has a table that is not as ours is: ${name}.`)
  for (const name of known.keys()) {
    const { rowCount } = await client.query(`select from ${name} limit 1`)
    if (rowCount) throw new StartRefusal(`The database is not empty: there are rows in ${name}.`)
  }
}

const importTable = async (client: Client, { name, columns, path }: ExportedTable, from: string) => {
  const into = columns.join(', ')
  const put = (lines: readonly string[]) =>
    client.query(
      `insert into ${name} (${into}) overriding system value
       select ${into} from json_populate_recordset(null::${name}, $1::json)`,
      [`[${lines.join(',')}]`],
    )
  let waiting: string[] = []
  let letters = 0
  for await (const line of linesOf(join(from, path))) {
    waiting.push(line)
    letters += line.length
    if (waiting.length < 2000 && letters < 4_000_000) continue
    await put(waiting)
    ;[waiting, letters] = [[], 0]
  }
  if (waiting.length > 0) await put(waiting)
}

// Node's own reader of lines also breaks at characters that people may well have typed.
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of createReadStream(path, 'utf8')) {
    const lines = (rest + String(piece)).split('\n')
    rest = lines.pop()!
    yield* lines
  }
}

const readExportList = (from: string): ExportList => {
  try {
    const list = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as ExportList
    const paths = [...list.tables, ...list.files].map(({ path }) => path.split('/'))
    if (list.format === 'waymark export 1' && !paths.flat().includes('..')) return list
  } catch {
    // Said below.
  }
  throw new StartRefusal(`There is no export of Waymark in ${from}.`)
}

import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { allTables, countersNow, schemaVersion, type WholeTable } from './all-tables.ts'
import { filesFolder } from './backup.ts'
import { type CheckedFile, copyChecked, freshFolder, onDisk } from './checked-files.ts'
import type { FilesToCopy } from './files-to-copy.ts'

export type ExportedTable = CheckedFile & {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
}

export type ExportList = {
  readonly format: 'waymark export 1'
  /** Name and checksum of every migration the database has had. */
  readonly schema: readonly string[]
  readonly tables: readonly ExportedTable[]
  readonly counters: Readonly<Record<string, string>>
  readonly files: readonly CheckedFile[]
  readonly withSecrets: boolean
}

/** What only this installation should know: whole tables, and columns left empty. */
export type Secrets = {
  readonly tables: readonly string[]
  readonly columns: Readonly<Record<string, readonly string[]>>
}

export type Exporting = {
  readonly url: string
  readonly documents: FilesToCopy
  readonly to: string
  /** What to keep back; null to write everything. */
  readonly keepBack: Secrets | null
}

/**
 * Writes every row of every table as JSON Lines, as they all were at one moment, with the documents and a list of
 * what there is. The same data gives the same bytes. At most a few thousand rows are in memory.
 */
export const exportAll = async ({ url, documents, to, keepBack }: Exporting): Promise<ExportList> => {
  freshFolder(to)
  mkdirSync(join(to, 'tables'))
  const client = new Client({ connectionString: url, application_name: 'waymark export' })
  await client.connect()
  try {
    await client.query(`set time zone 'UTC'; set extra_float_digits = 1`)
    await client.query('begin transaction isolation level repeatable read read only')
    const tables: ExportedTable[] = []
    for (const table of await allTables(client))
      if (!keepBack?.tables.includes(table.name))
        tables.push(await exportTable(client, table, keepBack?.columns[table.name] ?? [], to))
    const files: CheckedFile[] = []
    for (const path of await documents.paths())
      files.push({ path, ...(await copyChecked(documents.open(path), join(to, filesFolder, path))) })
    const list: ExportList = {
      format: 'waymark export 1',
      schema: await schemaVersion(client),
      tables,
      counters: await countersNow(client),
      files,
      withSecrets: keepBack === null,
    }
    await client.query('commit')
    writeFileSync(join(to, 'manifest.json'), `${JSON.stringify(list, null, 1)}\n`, { mode: 0o600 })
    onDisk(to)
    return list
  } finally {
    await client.end()
  }
}

const exportTable = async (
  client: Client,
  { name, columns, key }: WholeTable,
  emptied: readonly string[],
  to: string,
): Promise<ExportedTable> => {
  const path = `tables/${name}.jsonl`
  const told = columns.map((column) => (emptied.includes(column) ? `null as ${column}` : column)).join(', ')
  await client.query(
    `declare everything no scroll cursor for
       select row_to_json(t)::text as line from (select ${told} from ${name} order by ${key.join(', ')}) as t`,
  )
  const file = await open(join(to, path), 'wx', 0o600)
  const hash = createHash('sha256')
  let [count, bytes] = [0, 0]
  try {
    for (;;) {
      const { rows } = await client.query<{ line: string }>('fetch 2000 from everything')
      if (rows.length === 0) break
      const piece = Buffer.from(rows.map(({ line }) => `${line}\n`).join(''))
      hash.update(piece)
      await file.writeFile(piece)
      count += rows.length
      bytes += piece.length
    }
  } finally {
    await file.close()
  }
  await client.query('close everything')
  return { name, columns, path, rows: count, bytes, sha256: hash.digest('hex') }
}

import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from '#kit/db'
import type { Site } from './site.ts'

/** Every row of every table of ours, and every file, as text: what somebody with the disk in their hands could read. */
export async function* everywhere({ database, files }: Site): AsyncGenerator<readonly [string, string]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)'`.execute(database)
  for (const { schema, name } of tables) {
    const { rows } = await sql<{ text: string }>`
      select one::text as text from ${sql.id(schema, name)} as one`.execute(database)
    for (const { text } of rows) yield [`${schema}.${name}`, text]
  }
  for await (const file of glob('**/*', { cwd: files.folder, withFileTypes: true }))
    if (file.isFile()) yield [`file ${file.name}`, await readFile(join(file.parentPath, file.name), 'latin1')]
}

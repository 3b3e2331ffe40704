import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { done, refused, type Result } from '#kit/result'

/**
 * Brings the database up to date with the files `NNNN_name.sql` in `folder`, each in one transaction, and returns
 * the names it applied. Forward only: an edited or missing file is refused with a sentence. Two processes at once
 * take turns. A file whose first line is `-- no-transaction` holds one statement that cannot run inside one.
 */
export const migrate = async (url: string, folder: string): Promise<Result<string[], string>> => {
  const client = new Client({ connectionString: url, application_name: 'waymark migrate' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(`set lock_timeout = '10s'`)
    await client.query(ledger)
    const { rows } = await client.query<Applied>('select name, checksum from migration order by name')
    const files = migrationsIn(folder)
    const reason = whyNot(rows, files)
    if (reason) return refused(reason)
    const fresh = files.filter(({ name }) => rows.every((row) => row.name !== name))
    for (const file of fresh) await apply(client, file)
    return done(fresh.map(({ name }) => name))
  } finally {
    await client.end()
  }
}

/** A number nothing else locks; the lock ends with the connection. */
const migrationLock = 7_290_419

const ledger = `create table if not exists migration (
  name text primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
)`

type Applied = { name: string; checksum: string }
type Migration = Applied & { readonly text: string }

const migrationsIn = (folder: string): Migration[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      return {
        name: file.slice(0, -'.sql'.length),
        text,
        checksum: createHash('sha256').update(text).digest('hex'),
      }
    })

const whyNot = (applied: Applied[], files: Migration[]): string | undefined => {
  const misnamed = files.find(({ name }) => !/^\d{4}_[a-z0-9_]+$/.test(name))
  if (misnamed) return `The migration ${misnamed.name}.sql must be named like 0001_what_it_does.sql.`
  for (const { name, checksum } of applied) {
    const file = files.find((candidate) => candidate.name === name)
    if (!file)
      return `The database was used by a newer Waymark (it has ${name}). Start that version or a later one.`
    if (file.checksum !== checksum)
      return `The migration ${name}.sql was changed after it ran on this database. Put it back as it was and add a new file.`
  }
  return undefined
}

const apply = async (client: Client, { name, text, checksum }: Migration): Promise<void> => {
  const record = () =>
    client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
  if (text.startsWith('-- no-transaction')) {
    await client.query(text)
    await record()
    return
  }
  try {
    await client.query('begin')
    await client.query(text)
    await record()
    await client.query('commit')
  } catch (fault) {
    throw new Error(`The migration ${name}.sql failed: ${String(fault)}`, { cause: fault })
  }
}

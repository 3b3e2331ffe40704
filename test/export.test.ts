import {
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  appendFileSync,
  globSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAll, folderToCopy, importAll, sql } from '#kit/db'
import { leave, verifyTrail } from '#trail'
import { testDatabase, type TestDatabase } from './database.ts'
import { keptBack } from '../src/kept-back.ts'
import { invented } from '../src/record/trail/proof/invented.ts'

let [one, other]: TestDatabase[] = []
let root: string
const folder = (name: string) => join(root, name)

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'waymark-export-'))
  ;[one, other] = [await testDatabase(), await testDatabase()]
  const { database } = one
  mkdirSync(join(folder('documents'), 'ab'), { recursive: true })
  writeFileSync(join(folder('documents'), 'ab', 'cd'), 'a document')
  await sql`insert into people.person (given_name, family_name, born_on, known_as)
    select 'Sam', 'Line' || chr(8232) || 'break “' || n || '”' || chr(10) || '\\ "', '2019-02-28', null
    from generate_series(1, 4500) n`.execute(database)
  await sql`insert into sign_in.account (kind, email, name, password_hash)
    values ('family', 'pat@example.org', 'Pat', 'canary-password')`.execute(database)
  await sql`insert into kit.secret values ('forms', 'canary-secret-of-thirty-two-letters')`.execute(database)
  await sql`insert into sign_in.recovery_code (account_id, code_hash)
    select id, '\\xdeadbeef' from sign_in.account`.execute(database)
  for (let n = 0; n < 20; n++)
    await database.transaction().execute((tx) => leave(tx, invented({ request: `r${n}` })))
}, 60_000)

afterAll(async () => {
  rmSync(root, { recursive: true, force: true })
  await one?.drop()
  await other?.drop()
})

const from = (test: TestDatabase, to: string, secrets: boolean) =>
  exportAll({
    url: test.url,
    documents: folderToCopy(folder('documents')),
    to: folder(to),
    keepBack: secrets ? null : keptBack,
  })

const everyByte = (name: string) =>
  globSync('**/*', { cwd: folder(name) })
    .filter((path) => /\.(jsonl|json)$|cd$/.test(path))
    .toSorted()
    .map((path) => [path, readFileSync(join(folder(name), path), 'utf8')])

describe('a copy of everything in open formats', () => {
  it('goes into an empty database, and comes out of that one the same to the last byte', async () => {
    const list = await from(one!, 'first', false)
    expect(list.tables.find(({ name }) => name === 'people.person')?.rows).toBe(4500)
    await importAll({
      url: other!.url,
      documents: folderToCopy(folder('documents-2')),
      from: folder('first'),
    })
    await from(other!, 'second', false)
    expect(everyByte('second')).toEqual(everyByte('first'))
    expect(readFileSync(join(folder('documents-2'), 'ab', 'cd'), 'utf8')).toBe('a document')
  }, 60_000)

  it('brings the trail with it, still whole, and the next entry joins it', async () => {
    await other!.database.transaction().execute((tx) => leave(tx, invented({ request: 'next' })))
    expect(await verifyTrail(other!.database, [])).toMatchObject({ links: 21, findings: [], loose: [] })
  })

  it('holds nothing that opens a door, unless it is asked for', async () => {
    const told = everyByte('first').flat().join('\n')
    expect(told).toContain('pat@example.org')
    expect(told).not.toMatch(/canary|deadbeef/)
    await from(one!, 'with secrets', true)
    expect(everyByte('with secrets').flat().join('\n')).toMatch(/canary-password[^]*|deadbeef/)
  })

  it('keeps back only tables and columns that there are', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_schema || '.' || table_name as name from information_schema.tables`.execute(one!.database)
    for (const name of [...keptBack.tables, ...Object.keys(keptBack.columns)])
      expect(rows.map((row) => row.name)).toContain(name)
  })

  it('is refused where there is something already, or one byte was changed', async () => {
    const into = (test: TestDatabase, name: string) =>
      importAll({ url: test.url, documents: folderToCopy(folder('documents-3')), from: folder(name) })
    await expect(into(other!, 'first')).rejects.toThrow('The database is not empty')
    await expect(into(other!, 'nowhere')).rejects.toThrow('There is no export')
    const third = await testDatabase()
    appendFileSync(join(folder('first'), 'tables', 'people.person.jsonl'), '\n')
    await expect(into(third, 'first')).rejects.toThrow('not as it was written: tables/people.person.jsonl')
    await third.drop()
  })
})

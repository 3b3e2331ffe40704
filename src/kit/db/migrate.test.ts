import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from '../../../test/database.ts'
import { connect, migrate, sql } from './index.ts'

let folder: string
let url: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  url = await emptyDatabase()
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const tables = async (): Promise<string[]> => {
  const database = connect(url, 1)
  const { rows } = await sql<{
    name: string
  }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(database)
  await database.destroy()
  return rows.map(({ name }) => name).toSorted()
}

test('files are applied once, in the order of their numbers', async () => {
  write('0002_b.sql', 'alter table a add column note text;')
  write('0001_a.sql', 'create table a (id int); create table b (id int);')
  expect(await migrate(url, folder)).toEqual({ ok: true, value: ['0001_a', '0002_b'] })
  expect(await migrate(url, folder)).toEqual({ ok: true, value: [] })
})

test('two programs starting at once apply each file once', async () => {
  write('0001_a.sql', 'create table a (id int); select pg_sleep(0.1);')
  const answers = await Promise.all([1, 2, 3].map(() => migrate(url, folder)))
  expect(answers.flatMap((answer) => (answer.ok ? answer.value : [answer.reason]))).toEqual(['0001_a'])
})

test('a file edited after it ran is refused by name, and nothing more is applied', async () => {
  write('0001_a.sql', 'create table a (id int);')
  await migrate(url, folder)
  write('0001_a.sql', 'create table a (id bigint);')
  write('0002_b.sql', 'create table b (id int);')
  expect(await migrate(url, folder)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('0001_a.sql was changed'),
  })
  expect(await tables()).toEqual(['a', 'migration'])
})

test('an older program does not touch a database a newer one has used', async () => {
  write('0001_a.sql', 'create table a (id int);')
  await migrate(url, folder)
  rmSync(join(folder, '0001_a.sql'))
  expect(await migrate(url, folder)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('newer Waymark'),
  })
})

test('a file that fails half way leaves nothing behind', async () => {
  write('0001_a.sql', 'create table a (id int); create table oops (;')
  await expect(migrate(url, folder)).rejects.toThrow('0001_a.sql failed')
  expect(await tables()).toEqual(['migration'])
})

test('a file marked so runs outside a transaction', async () => {
  write('0001_a.sql', 'create table a (id int);')
  write('0002_b.sql', '-- no-transaction\ncreate index concurrently a_id on a (id);')
  expect(await migrate(url, folder)).toEqual({ ok: true, value: ['0001_a', '0002_b'] })
})

test('a file whose name has no number is refused', async () => {
  write('later.sql', 'select 1;')
  expect(await migrate(url, folder)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('0001_what_it_does.sql'),
  })
})

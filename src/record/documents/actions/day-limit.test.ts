import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { fillWorld, mother, officer, people } from '../proof/world.ts'
import { noScanner } from '../store/scanner.ts'
import { diskShelf } from '../store/shelf/disk.ts'
import type { DocumentsDatabase, DocumentsTables } from '../store/tables.ts'
import type { Caller } from './caller.ts'
import { receive } from './receive.ts'

let test: TestDatabase
let db: DocumentsDatabase
let folder: string
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<DocumentsTables>()
  await fillWorld(db)
  folder = await mkdtemp(join(tmpdir(), 'waymark-day-limit-'))
})
afterAll(async () => {
  await test.drop()
  await rm(folder, { recursive: true, force: true })
})

const send = (who: Caller, sending: string) =>
  receive({ db, shelf: diskShelf(folder), scanner: noScanner }, who, {
    stream: Readable.from([Buffer.from('A letter.')]),
    givenName: 'letter.txt',
    childId: people.ella,
    caseId: null,
    title: 'Letter',
    labels: ['ordinary'],
    retention: 'case file',
    sending,
  })

it('whoever sent three hundred files in a day must wait, nobody else, and the day after they go on', async () => {
  const first = await send(mother, 'the first')
  expect(first.ok).toBe(true)
  await sql`
    insert into documents.version
    select (jsonb_populate_record(one, jsonb_build_object('number', n, 'sending', 'more ' || n, 'why', 'again'))).*
    from documents.version one, generate_series(2, 300) n where one.sending = 'the first'`.execute(db)
  expect(await send(mother, 'one too many')).toMatchObject({ ok: false, reason: 'too many today' })
  // The same form sent again is no further file.
  expect((await send(mother, 'the first')).ok).toBe(true)
  expect((await send(officer, 'of somebody else')).ok).toBe(true)
  await sql`update documents.version set received_at = received_at - interval '25 hours'`.execute(db)
  expect((await send(mother, 'the day after')).ok).toBe(true)
})

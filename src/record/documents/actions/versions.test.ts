import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { father, fillWorld, manager, mother, officer, people, stranger } from '../proof/world.ts'
import { diskShelf } from '../store/shelf/disk.ts'
import type { DocumentsTables } from '../store/tables.ts'
import { askRelease } from './ask-release.ts'
import type { Caller } from './caller.ts'
import { download } from './download.ts'
import { listDocuments, markWhoMaySee } from './list-documents.ts'
import { receive, type Receiving, type Replacing, type Sent } from './receive.ts'
import { handOut, release } from './release.ts'

let test: TestDatabase
let folder: string
let room: Receiving
beforeAll(async () => {
  test = await testDatabase()
  const db = test.database.withTables<DocumentsTables>()
  await fillWorld(db)
  folder = await mkdtemp(join(tmpdir(), 'waymark-versions-'))
  room = { db, shelf: diskShelf(folder), scanner: () => Promise.resolve('clean') }
})
afterAll(async () => {
  await test.drop()
  await rm(folder, { recursive: true, force: true })
})

let sendings = 0
const send = (caller: Caller, words: string, more: Partial<Sent> = {}) =>
  receive(room, caller, {
    stream: Readable.from([Buffer.from(words)]),
    givenName: 'a.txt',
    childId: people.ella,
    caseId: null,
    title: 'Report',
    labels: ['ordinary'],
    retention: 'case file',
    sending: `version-${++sendings}`,
    ...more,
  })
const sentBy = async (caller: Caller, words: string, more: Partial<Sent> = {}) => {
  const result = await send(caller, words, more)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
const instead = (caller: Caller, documentId: string, more: Partial<Replacing> = {}) =>
  send(caller, `New words ${++sendings}.`, {
    replaces: { documentId, after: 1, why: 'A page was missing.', ...more },
  })
const listedFor = async (caller: Caller, documentId: string) =>
  (await listDocuments(room.db, caller, people.ella, null)).documents.find(
    ({ document }) => document.id === documentId,
  )
const openedBy = async (caller: Caller, documentId: string, number: number) => {
  const result = await download(room, caller, documentId, number)
  return result.ok ? text(result.value.open()) : result.reason
}

it('a new version says why it came; the old one stays, is listed after it, and opens as before', async () => {
  const { documentId } = await sentBy(mother, 'First words.')
  expect(await instead(mother, documentId)).toMatchObject({ ok: true, value: { documentId, number: 2 } })
  const listed = await listedFor(mother, documentId)
  expect(listed!.versions.map(({ number, why }) => [number, why])).toEqual([
    [2, 'A page was missing.'],
    [1, null],
  ])
  expect(await openedBy(mother, documentId, 1)).toBe('First words.')
  expect(await openedBy(mother, documentId, 2)).toMatch(/^New words/)
})

it('nobody reads an old version who may not read the document', async () => {
  const { documentId } = await sentBy(officer, 'Hers alone.')
  await instead(officer, documentId)
  await markWhoMaySee(room.db, officer, documentId, ['safeguarding'])
  for (const number of [1, 2]) expect(await openedBy(mother, documentId, number)).toBe('hidden')
})

it('of two who send at once one is first, and the other must look before theirs is kept', async () => {
  const { documentId } = await sentBy(officer, 'First words.')
  const both = await Promise.all([instead(officer, documentId), instead(manager, documentId)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'newer already' })
  expect(await instead(officer, documentId, { after: 2 })).toMatchObject({ value: { number: 3 } })
})

it('a family replaces what it sent, and not what a professional or the other parent wrote', async () => {
  const report = await sentBy(officer, 'A report.')
  const hers = await sentBy(mother, 'From her.')
  expect((await listedFor(mother, report.documentId))!.mayReplace).toBe(false)
  expect(await instead(mother, report.documentId)).toEqual({ ok: false, reason: 'not allowed' })
  expect(await instead(father, hers.documentId)).toEqual({ ok: false, reason: 'not allowed' })
  expect(await instead(stranger, hers.documentId)).toEqual({ ok: false, reason: 'not allowed' })
  expect(await instead(officer, hers.documentId)).toMatchObject({ ok: true })
})

it('the gate sends the version that was named, whatever comes after it was asked for', async () => {
  const { documentId } = await sentBy(officer, 'Named words.')
  const asked = await askRelease(room.db, officer, {
    childId: people.ella,
    caseId: null,
    papers: [{ documentId, number: 1 }],
    recipients: [{ personId: people.mother, channel: 'online', addressId: null }],
    purpose: 'For the meeting',
    sending: 'the gate',
  })
  const id = asked.ok ? asked.value.id : ''
  await instead(officer, documentId)
  await release(room.db, officer, id)
  const opened = await handOut(room, mother, id, documentId)
  expect(opened.ok && (await text(opened.value.open()))).toBe('Named words.')
})

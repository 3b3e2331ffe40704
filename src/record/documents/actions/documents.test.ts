/* oxlint-disable max-lines -- one world for all of it: a second database would cost more than a long page */
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Label } from '#access'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { pdf, png } from '../proof/honest-files.ts'
import { eicar, scannerPeer } from '../proof/scanner-peer.ts'
import { callerFor, father, fillWorld, mother, now, officer, people, stranger } from '../proof/world.ts'
import { clamd, noScanner, type Scanner } from '../store/scanner.ts'
import { diskShelf } from '../store/shelf/disk.ts'
import type { Shelf } from '../store/shelf/shelf.ts'
import type { DocumentsDatabase, DocumentsTables } from '../store/tables.ts'
import type { Caller } from './caller.ts'
import { clearOrphans } from './clear-orphans.ts'
import { download } from './download.ts'
import { listDocuments, markWhoMaySee } from './list-documents.ts'
import { receive, type Receiving, type Sent } from './receive.ts'
import { scanAgain } from './scan-again.ts'

let test: TestDatabase
let db: DocumentsDatabase
let folder: string
let shelf: Shelf
let peer: Awaited<ReturnType<typeof scannerPeer>>
let room: Receiving
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<DocumentsTables>()
  await fillWorld(db)
  folder = await mkdtemp(join(tmpdir(), 'waymark-documents-'))
  shelf = diskShelf(folder)
  peer = await scannerPeer()
  room = { db, shelf, scanner: clamd(peer.address, 300) }
})
afterAll(async () => {
  peer.close()
  await test.drop()
  await rm(folder, { recursive: true, force: true })
})

let sendings = 0
const sent = (bytes: Buffer | string, more: Partial<Sent> = {}): Sent => ({
  stream: Readable.from([Buffer.from(bytes)]),
  givenName: 'report.pdf',
  childId: people.ella,
  caseId: null,
  title: 'Report',
  labels: ['ordinary'],
  retention: 'case file',
  sending: `sending-${++sendings}`,
  ...more,
})
const send = async (
  bytes: Buffer | string,
  more: Partial<Sent> = {},
  caller: Caller = mother,
  scanner?: Scanner,
) => {
  const result = await receive(scanner ? { ...room, scanner } : room, caller, sent(bytes, more))
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
const filesOnShelf = async () => {
  const found: string[] = []
  for await (const { sha256 } of shelf.all()) found.push(sha256)
  return found
}
const trailOf = async (item: string) => {
  const { rows } = await sql<{
    body: string
  }>`select body from trail.entry where body like ${`%${item}%`} order by 1`.execute(db)
  return rows.map(({ body }) => JSON.parse(body) as { act: string; outcome: string })
}
const openedBy = async (caller: Caller, documentId: string, number = 1) => {
  const result = await download(room, caller, documentId, number)
  return result.ok ? text(result.value.open()) : result.reason
}

describe('a file that a parent sends', () => {
  it('is kept, can be opened by her and the officer, and leaves an entry each time', async () => {
    const { documentId, state } = await send('A note from home.')
    expect(state).toBe('clean')
    expect(await openedBy(mother, documentId)).toBe('A note from home.')
    expect(await openedBy(officer, documentId)).toBe('A note from home.')
    expect((await trailOf(documentId)).map(({ act }) => act)).toEqual([
      'see document',
      'see document',
      'upload',
    ])
  })

  it('is hidden from an officer of another team, as is one that is not there; both leave the same entry', async () => {
    const { documentId } = await send('Words.')
    const nowhere = '00000000-0000-4000-8000-00000000dead'
    expect(await openedBy(stranger, documentId)).toBe('hidden')
    expect(await openedBy(stranger, nowhere)).toBe('hidden')
    expect(await openedBy(stranger, 'not an id at all')).toBe('hidden')
    const actor = { name: 'Somebody', role: 'EHC coordinator' }
    expect(await trailOf(nowhere)).toMatchObject([{ act: 'see document', outcome: 'refused', actor }])
    expect((await trailOf(documentId)).map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'refused'])
  })

  it('always leaves to be saved: never shown in our pages, under a name of ours', async () => {
    const { documentId } = await send(pdf([['Words']]), { givenName: '../../Ella Fennerby <script>.html' })
    const result = await download(room, officer, documentId, 1)
    expect(result.ok && result.value.headers).toMatchObject({
      'content-disposition': `attachment; filename="document-${documentId.slice(0, 8)}-1.pdf"`,
      'content-security-policy': expect.stringMatching(/^sandbox;/),
      'x-content-type-options': 'nosniff',
    })
    const [listed] = (await listDocuments(db, officer, people.ella, null)).documents.filter(
      ({ document }) => document.id === documentId,
    )
    expect(listed!.versions[0]!.given_name).toBe('Ella Fennerby script.html')
  })

  it('sent twice is kept once', async () => {
    const one = sent('The same form.')
    const two = { ...one, stream: Readable.from([Buffer.from('The same form.')]) }
    const [first, second] = await Promise.all([receive(room, mother, one), receive(room, mother, two)])
    expect(first).toEqual(second)
    expect(await receive(room, mother, { ...one, stream: Readable.from(['x']) })).toEqual(first)
  })

  it.each([
    ['a web page', '<html>', 'not a kind we take'],
    ['nothing', '', 'empty'],
    ['a virus', `Hello ${eicar}`, 'malware'],
    ['more than we take', Buffer.alloc(21 << 20, 'a'), 'too big'],
  ])('is refused where it is %s, and nothing of it is left', async (_, bytes, reason) => {
    const before = await filesOnShelf()
    expect(await receive(room, mother, sent(bytes))).toEqual({ ok: false, reason })
    expect(await filesOnShelf()).toEqual(before)
    expect(await readdir(join(folder, 'arriving'))).toEqual([])
  })

  it('is not even read from somebody who may not send it', async () => {
    expect(await receive(room, stranger, sent('Words.'))).toEqual({ ok: false, reason: 'not allowed' })
    expect(
      await receive(room, { ...mother, asker: { ...mother.asker, personId: null } }, sent('x')),
    ).toMatchObject({ ok: false })
  })

  it('cannot become a version of another child’s document', async () => {
    const { documentId } = await send('Noah’s.', { childId: people.noah }, officer)
    const result = await receive(
      room,
      mother,
      sent('Ella’s.', { replaces: { documentId, after: 1, why: 'Mine.' } }),
    )
    expect(result).toEqual({ ok: false, reason: 'not allowed' })
  })

  it('that breaks off on its way leaves nothing', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half')
        throw new Error('hung up')
      })(),
    )
    await expect(receive(room, mother, sent('', { stream: broken }))).rejects.toThrow('hung up')
    expect(await readdir(join(folder, 'arriving'))).toEqual([])
  })
})

describe('the shelf', () => {
  it('the same file twice lies on the shelf once', async () => {
    await send(png())
    const before = (await filesOnShelf()).length
    await send(png(), { childId: people.noah }, officer)
    expect(await filesOnShelf()).toHaveLength(before)
  })
})

describe('who may see a document', () => {
  it.each([
    ['safeguarding', officer, 'opened'],
    ['safeguarding', mother, 'hidden'],
    ['panel', officer, 'opened'],
    ['panel', mother, 'hidden'],
    ['health', mother, 'opened'],
    ['kept from a parent', mother, 'opened'],
    ['address withheld', mother, 'hidden'],
  ] as const)('one marked %s', async (label: Label, caller, outcome) => {
    const { documentId } = await send(`Words about ${label}.`, { labels: ['ordinary', label] }, officer)
    const opened = await openedBy(caller, documentId)
    expect(opened === 'hidden' ? 'hidden' : 'opened').toBe(outcome)
    const listed = (await listDocuments(db, caller, people.ella, null)).documents
    expect(listed.some(({ document }) => document.id === documentId)).toBe(outcome === 'opened')
  })

  it('is said anew by the officer, and by nobody else', async () => {
    const { documentId } = await send('Words.', {}, officer)
    expect(await markWhoMaySee(db, mother, documentId, ['ordinary'])).toBe(false)
    expect(await markWhoMaySee(db, officer, documentId, [])).toBe(false)
    expect(await markWhoMaySee(db, officer, documentId, ['safeguarding'])).toBe(true)
    expect(await openedBy(mother, documentId)).toBe('hidden')
  })
})

describe('while the virus check is away', () => {
  it.each(['never answers', 'hangs up', 'talks nonsense', 'says an error'] as const)(
    'as it %s, a file waits',
    async (manner) => {
      peer.be(manner)
      try {
        const { documentId, state } = await send(`Sent while it ${manner}.`)
        expect(state).toBe('quarantined')
        expect(await openedBy(officer, documentId)).toBe('hidden')
      } finally {
        peer.be('honest')
      }
      await scanAgain(room, () => new Date(now))
    },
  )

  it('its name is told to its sender’s team and nobody else, and nobody opens it', async () => {
    const colleague = callerFor({ personId: people.clerk, role: 'EHC coordinator' })
    const { documentId } = await send('Waits.', {}, officer, noScanner)
    const isListed = async (caller: Caller) =>
      (await listDocuments(db, caller, people.ella, null)).documents.some(
        ({ document }) => document.id === documentId,
      )
    expect([await isListed(officer), await isListed(colleague)]).toEqual([true, true])
    expect([await isListed(mother), await isListed(father)]).toEqual([false, false])
    for (const caller of [officer, colleague, mother])
      expect(await openedBy(caller, documentId)).toBe('hidden')
  })

  it('everything is asked again later: what is clean comes out, what is not never does', async () => {
    await scanAgain(room, () => new Date(now))
    const clean = await send('Clean after all.', {}, mother, noScanner)
    const bad = await send(`Bad ${eicar}`, {}, mother, noScanner)
    expect(await scanAgain({ ...room, scanner: noScanner }, () => new Date(now))).toMatchObject({
      clean: 0,
      waiting: 1,
    })
    expect(await scanAgain(room, () => new Date(now))).toEqual({ clean: 1, infected: 1, waiting: 0 })
    expect(await openedBy(mother, clean.documentId)).toBe('Clean after all.')
    expect(await openedBy(mother, bad.documentId)).toBe('hidden')
  })
})

describe('files without a row', () => {
  const yesterday = () => new Date(Date.now() - 25 * 60 * 60 * 1000)

  it('are cleared away after a day; those with a row, and those of today, stay', async () => {
    const kept = await shelf.keep([Buffer.from('Broke off before its row came.')])
    const fresh = await shelf.keep([Buffer.from('Its row is on its way.')])
    const { documentId } = await send('Has a row.')
    for await (const { sha256 } of shelf.all())
      if (sha256 !== fresh.sha256)
        await utimes(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), yesterday(), yesterday())
    await writeFile(join(folder, 'arriving', 'half'), 'half of one')
    await utimes(join(folder, 'arriving', 'half'), yesterday(), yesterday())
    expect(await clearOrphans(db, shelf, Date.now())).toBe(2)
    expect([await shelf.has(kept.sha256), await shelf.has(fresh.sha256)]).toEqual([false, true])
    expect(await openedBy(mother, documentId)).toBe('Has a row.')
  })

  it('are never left by a deed that fails half way: the row and the trail go together', async () => {
    const before = await trailOf('upload')
    const failing = sent('Fails.', { title: '' })
    await expect(receive(room, mother, failing)).rejects.toThrow('document_title_filled')
    expect(await trailOf('upload')).toHaveLength(before.length)
  })
})

/* oxlint-disable max-lines -- one world for all of it: a second database would cost more than a long page */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { docx } from '../proof/honest-files.ts'
import {
  clerk,
  father,
  fatherHome,
  fillWorld,
  manager,
  mother,
  motherHome,
  officer,
  people,
  restrict,
  stranger,
} from '../proof/world.ts'
import { diskShelf } from '../store/shelf/disk.ts'
import type { Shelf } from '../store/shelf/shelf.ts'
import type { Recipient } from '../store/releases.ts'
import type { DocumentsDatabase, DocumentsTables } from '../store/tables.ts'
import { agreeRelease, sayLooked } from './answer-release.ts'
import { askRelease, type Bundle } from './ask-release.ts'
import type { Caller } from './caller.ts'
import { confirmAddress } from './confirm-address.ts'
import { receive, type Sent } from './receive.ts'
import { handOut, release } from './release.ts'

let test: TestDatabase
let db: DocumentsDatabase
let folder: string
let shelf: Shelf
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<DocumentsTables>()
  await fillWorld(db)
  folder = await mkdtemp(join(tmpdir(), 'waymark-release-'))
  shelf = diskShelf(folder)
})
afterAll(async () => {
  await test.drop()
  await rm(folder, { recursive: true, force: true })
})

let sendings = 0
const paper = async (words: string, more: Partial<Sent> = {}) => {
  const result = await receive({ db, shelf, scanner: () => Promise.resolve('clean') }, officer, {
    stream: Readable.from([docx([words])]),
    givenName: 'report.docx',
    childId: people.ella,
    caseId: null,
    title: 'Report',
    labels: ['ordinary'],
    retention: 'case file',
    sending: `paper-${++sendings}`,
    ...more,
  })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
const online: Recipient = { personId: people.mother, channel: 'online', addressId: null }
const ask = async (
  words: string,
  more: Partial<Bundle> = {},
  sent: Partial<Sent> = {},
  caller: Caller = officer,
) => {
  const { documentId, number } = await paper(words, sent)
  const result = await askRelease(db, caller, {
    childId: people.ella,
    caseId: null,
    papers: [{ documentId, number }],
    recipients: [online],
    purpose: 'Draft plan',
    sending: `release-${++sendings}`,
    ...more,
  })
  return { documentId, result }
}
const asked = async (...args: Parameters<typeof ask>) => {
  const { documentId, result } = await ask(...args)
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  return { documentId, ...result.value }
}
const openedBy = async (caller: Caller, id: string, documentId: string) => {
  const result = await handOut({ db, shelf }, caller, id, documentId)
  return result.ok ? (await text(result.value.open())).slice(0, 2) : result.reason
}

describe('a bundle with nothing in it but this child', () => {
  it('is let go by whoever asked, and opened by whom it went to and nobody else', async () => {
    const { id, state, findings, documentId } = await asked('Ella Fennerby reads well.')
    expect([state, findings]).toEqual(['ready', []])
    expect(await openedBy(mother, id, documentId)).toBe('hidden')
    expect(await release(db, officer, id)).toMatchObject({ ok: true, value: { state: 'released' } })
    expect(await openedBy(mother, id, documentId)).toBe('PK')
    for (const other of [father, stranger, clerk])
      expect(await openedBy(other, id, documentId)).toBe('hidden')
  })

  it('is let go once however often it is pressed, and asked once however often it is sent', async () => {
    const { id } = await asked('Words.', { sending: 'one form' })
    const again = await asked('Words.', { sending: 'one form' })
    expect(again.id).toBe(id)
    await Promise.all([release(db, officer, id), release(db, officer, id)])
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from trail.entry where body like ${`%release:${id}%`} and body like '%"release bundle"%'
    `.execute(db)
    expect(rows).toEqual([{ n: 1 }])
  })

  it('is asked for and let go only by who may', async () => {
    for (const caller of [mother, stranger, clerk])
      expect((await ask('Words.', {}, {}, caller)).result).toEqual({ ok: false, reason: 'not allowed' })
    const { id } = await asked('Words.')
    for (const caller of [manager, mother, stranger])
      expect(await release(db, caller, id)).toEqual({ ok: false, reason: 'hidden' })
  })

  it('is nothing without papers or people', async () => {
    expect((await ask('Words.', { papers: [] })).result).toEqual({ ok: false, reason: 'nothing to send' })
    expect((await ask('Words.', { recipients: [] })).result).toEqual({
      ok: false,
      reason: 'nobody to send it to',
    })
  })
})

describe('another child’s details', () => {
  it.each([
    ['a name', 'We saw Noah Saltrigg today.', 'name'],
    ['a birthday', 'DOB 3/4/2015', 'date of birth'],
    ['a pupil number', 'UPN U801200010101', 'pupil number'],
    ['an address', 'He lives at 14 Maple Road, Gullhaven, ZZ3 3CD.', 'address'],
  ])('%s stops it until a second person agrees', async (_, words, what) => {
    const { id, state, findings, documentId } = await asked(words)
    expect(state).toBe('to agree')
    expect(findings).toMatchObject([{ what, weight: 'hard', childId: people.noah, documentId, line: 1 }])
    expect(await release(db, officer, id)).toEqual({ ok: false, reason: 'not ready' })
    expect(await agreeRelease(db, officer, id, { agree: true, reason: 'I am sure.' })).toMatchObject({
      ok: false,
    })
    expect(await agreeRelease(db, manager, id, { agree: true, reason: ' ' })).toEqual({
      ok: false,
      reason: 'say why',
    })
    expect(await agreeRelease(db, manager, id, { agree: true, reason: 'They are cousins.' })).toEqual({
      ok: true,
      value: 'ready',
    })
    expect(await release(db, officer, id)).toMatchObject({ ok: true })
  })

  it('a paragraph of another child’s report is known again', async () => {
    const paragraph =
      'He builds long towers at the back table while the others sing, and will let one friend hand him the blue blocks, but when the bell goes he needs a count from ten and a picture of what comes next before he can stand up and leave.'
    await paper(paragraph, { childId: people.noah })
    const { state, findings } = await asked(`Ella likes school. ${paragraph}`)
    expect(state).toBe('to agree')
    expect(findings).toMatchObject([{ what: 'paragraph', childId: people.noah }])
  })

  it('a bundle that the second person stops does not leave', async () => {
    const { id } = await asked('Noah Saltrigg.')
    expect(await agreeRelease(db, manager, id, { agree: false, reason: 'Another child.' })).toEqual({
      ok: true,
      value: 'refused',
    })
    expect(await release(db, officer, id)).toEqual({ ok: false, reason: 'not ready' })
  })

  it('papers of two children are no bundle', async () => {
    const noahs = await paper('Noah’s own.', { childId: people.noah })
    const papers = [{ documentId: noahs.documentId, number: 1 }]
    expect((await ask('Ella’s.', { papers })).result).toEqual({ ok: false, reason: 'not allowed' })
  })
})

describe('what asks for a look', () => {
  it('is let go once whoever sends it says why', async () => {
    const { id, state, findings } = await asked('Date of birth: 09/09/2015')
    expect([state, findings[0]?.weight]).toEqual(['to look at', 'soft'])
    expect(await release(db, officer, id)).toEqual({ ok: false, reason: 'not ready' })
    expect(await sayLooked(db, manager, id, 'Fine.')).toEqual({ ok: false, reason: 'not yours to answer' })
    expect(await sayLooked(db, officer, id, 'It is her cousin’s, and her mother wrote it.')).toEqual({
      ok: true,
      value: 'ready',
    })
    expect(await release(db, officer, id)).toMatchObject({ ok: true })
  })
})

describe('safeguarding papers and restricted children', () => {
  it('leave with two people, though the check found nothing', async () => {
    const { id, state } = await asked(
      'Words.',
      { recipients: [{ personId: people.manager, channel: 'online', addressId: null }] },
      { labels: ['ordinary', 'safeguarding'] },
    )
    expect(state).toBe('to agree')
    expect(await release(db, officer, id)).toEqual({ ok: false, reason: 'not ready' })
  })

  it('the database itself refuses to let a flagged bundle go with one person', async () => {
    const { id } = await asked('Noah Saltrigg.')
    const go =
      sql`update documents.release set state = 'released', released_at = now() where id = ${id}`.execute(db)
    await expect(go).rejects.toThrow('flagged_leaves_with_two')
    const self = sql`update documents.release set agreed_by = asked_by where id = ${id}`.execute(db)
    await expect(self).rejects.toThrow('nobody_agrees_with_themselves')
  })
})

describe('who it goes to', () => {
  const to = (recipient: Recipient) => ask('Words.', { recipients: [recipient] }).then(({ result }) => result)
  const why = (personId: string, reason: string) => ({ ok: false, reason: [{ personId, why: reason }] })

  it('is on this child’s record, and may read all of it', async () => {
    expect(await to({ ...online, personId: people.stranger })).toEqual(
      why(people.stranger, 'not on this child’s record'),
    )
    expect(await to({ ...online, personId: people.noah })).toEqual(
      why(people.noah, 'not on this child’s record'),
    )
    expect((await ask('Words.', {}, { labels: ['panel'] })).result).toEqual(
      why(people.mother, 'may not read all of it'),
    )
  })

  it('has an address of the record, confirmed since it last changed', async () => {
    const letter: Recipient = { personId: people.mother, channel: 'letter', addressId: motherHome }
    expect(await to({ ...letter, addressId: fatherHome })).toEqual(
      why(people.mother, 'address not on the record'),
    )
    expect(await to(letter)).toEqual(why(people.mother, 'address not confirmed'))
    const about = { childId: people.ella, personId: people.mother, addressId: motherHome }
    expect(await confirmAddress(db, stranger, about)).toBe(false)
    expect(await confirmAddress(db, clerk, about)).toBe(true)
    const { id, documentId } = await asked('Words.', { recipients: [letter] })
    await release(db, officer, id)
    expect(await openedBy(officer, id, documentId)).toBe('PK')
    await sql`update people.address set lines = array['4 Curlew Street', 'Gullhaven'] where id = ${motherHome}`.execute(
      db,
    )
    expect(await to(letter)).toEqual(why(people.mother, 'address not confirmed'))
  })

  it('is asked again as it leaves: a restriction made since then holds', async () => {
    const { id, documentId } = await asked('Words.', { recipients: [{ ...online, personId: people.father }] })
    const { id: gone, documentId: paperGone } = await asked('Words.', {
      recipients: [{ ...online, personId: people.father }],
    })
    await release(db, officer, gone)
    expect(await openedBy(father, gone, paperGone)).toBe('PK')
    await restrict(db, people.father, 'not to be told')
    expect(await release(db, officer, id)).toEqual(why(people.father, 'must not be told'))
    expect(await openedBy(father, gone, paperGone)).toBe('hidden')
    expect(await openedBy(father, id, documentId)).toBe('hidden')
    await restrict(db, people.father, 'not to be contacted')
    expect(await to({ ...online, personId: people.father })).toEqual(
      why(people.father, 'must not be contacted'),
    )
    await restrict(db, people.father, null)
  })
})

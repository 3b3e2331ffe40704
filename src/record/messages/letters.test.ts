import { randomUUID } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { copyOfBatch, makeBatch, openBatch, postBatch, waitingLetters } from './actions/print-letters.ts'
import { seeTo } from './actions/see-to.ts'
import { sendDue } from './actions/send-due.ts'
import { writeLetter } from './actions/write-letter.ts'
import { writeMessage } from './actions/write-message.ts'
import { writeToPerson } from './actions/write-to-person.ts'
import { keptHere } from './carriers.ts'
import { clerkOf, today } from './proof/clerks.ts'
import { copiesOf, findWaiting } from './store/letters.ts'
import { findFailures } from './store/failures.ts'
import type { MessagesDatabase, MessagesTables } from './store/tables.ts'
import { keepPreference } from './store/ways.ts'

const [rajesh, dawn] = [clerkOf('Rajesh Sallis'), clerkOf('Dawn Ferris')]

let test: TestDatabase
let db: MessagesDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<MessagesTables>()
})
afterAll(() => test.drop())
beforeEach(async () => {
  await db.deleteFrom('messages.copy').execute()
  await db.deleteFrom('messages.message').execute()
  await db.deleteFrom('messages.batch').execute()
})

const write = (key: string, more: object = {}) =>
  writeLetter(test.database, {
    key,
    to: ['Pat O’Brien', '1 High Street', 'Gullhaven', 'ZZ1 1AA'],
    letter: {
      title: 'We will assess',
      day: 'Monday 2 March 2026',
      reference: `EH-${key}`,
      from: 'Northmere Council',
      sections: [
        { heading: 'What happens next', paragraphs: ['#panic("words, never source")', '- one\n- two'] },
      ],
    },
    forgetOn: '2099-01-01',
    ...more,
  })

/** What the document's pages draw, as far as its fonts map signs to themselves; and its tags. */
const opened = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes)
  const streams = [...file.toString('latin1').matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(file.subarray(index + mark.length)).toString('latin1')
    } catch {
      return ''
    }
  })
  return [file.toString('latin1'), ...streams].join('\n')
}

describe('letters to print', () => {
  it('go in one document, each on a page of its own, and come out once', async () => {
    await write('AAAA')
    await write('BBBB')
    await write('BBBB')
    expect(await waitingLetters(db, rajesh)).toHaveLength(2)
    const batch = (await makeBatch(db, rajesh)).batch!
    expect(await makeBatch(db, dawn)).toEqual({ batch: null, boxed: 0 })
    const copy = await copyOfBatch(db, rajesh, batch)
    const pdf = copy.ok ? copy.value : expect.fail(copy.reason)
    expect(pdf).toMatchObject({ pages: 2, undrawn: [] })
    expect(opened(pdf.bytes).match(/\/S \/H1\n/g)).toHaveLength(2)
  })

  it('two people who print at once never print the same letter', async () => {
    for (let n = 0; n < 20; n++) await write(`N${n}`)
    const made = await Promise.all([rajesh, dawn, rajesh, dawn].map((clerk) => makeBatch(db, clerk)))
    const batches = await Promise.all(
      made.flatMap(({ batch }) => (batch === null ? [] : openBatch(db, rajesh, batch))),
    )
    const ids = batches.flatMap((one) => one!.letters.map(({ id }) => id))
    expect([ids.length, new Set(ids).size]).toEqual([20, 20])
  })

  it('a second copy is written down, with whose it was', async () => {
    await write('AAAA')
    const batch = (await makeBatch(db, rajesh)).batch!
    await copyOfBatch(db, rajesh, batch)
    await copyOfBatch(db, dawn, batch)
    expect((await copiesOf(db, batch)).map(({ taken_as }) => taken_as)).toEqual([rajesh.as, dawn.as])
  })

  it('are sent when somebody says they are in the post, and no sender touches them before', async () => {
    await write('AAAA')
    await sendDue(db, { email: keptHere, text: keptHere }, () => new Date(Date.now() + 600_000))
    expect(await findWaiting(db)).toHaveLength(1)
    const batch = (await makeBatch(db, rajesh)).batch!
    expect(await postBatch(db, rajesh, batch, new Date())).toBe(true)
    const { letters, batch: posted } = (await openBatch(db, rajesh, batch))!
    expect([letters[0]!.state, posted.posted_as]).toEqual(['sent', rajesh.as])
  })

  it('about a child who is not theirs are neither listed, nor put together, nor opened', async () => {
    await write('AAAA', { childId: randomUUID() })
    expect(await waitingLetters(db, rajesh)).toEqual([])
    expect(await makeBatch(db, rajesh)).toEqual({ batch: null, boxed: 0 })
    expect(await openBatch(db, rajesh, randomUUID())).toBeNull()
    expect(await copyOfBatch(db, rajesh, 'no id at all')).toEqual({ ok: false, reason: 'not there' })
  })
})

describe('somebody of the record', () => {
  const person = async () => {
    const { id } = await test.database
      .withTables<{ 'people.person': { id: string; given_name: string; family_name: string | null } }>()
      .insertInto('people.person')
      .values({ id: randomUUID(), given_name: 'Cher', family_name: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }
  const home = (personId: string) =>
    test.database
      .withTables<{
        'people.address': { person_id: string; lines: string[]; postcode: string; from_on: string }
      }>()
      .insertInto('people.address')
      .values({ person_id: personId, lines: ['9 Tern Lane'], postcode: 'ZZ1 1AA', from_on: '2020-01-01' })
      .execute()
  const tell = (personId: string, account: string | null) =>
    writeToPerson(test.database, {
      key: `news ${personId}`,
      personId,
      account,
      template: 'documents for you',
      blanks: { site: 'Northmere', link: 'https://x.example' },
      forgetOn: '2099-01-01',
      today: parseDay(today)!,
    })

  it('who asked for post is written to at home, though we know an e-mail address', async () => {
    const id = await person()
    await home(id)
    await keepPreference(test.database, { person_id: id, by_post: true, said_on: today })
    expect(await tell(id, 'cher@family.example')).toBe(true)
    expect((await findWaiting(db)).map(({ address }) => address)).toEqual(['Cher\n9 Tern Lane\nZZ1 1AA'])
  })

  it('whose wish an officer wrote down is sent a letter, in large print, until the day the wish ends', async () => {
    const id = await person()
    await home(id)
    await sql`insert into people.contact_wish (person_id, how, large_print, asked_by, from_on)
              values (${id}, 'post', true, 'herself, by phone', '2026-01-05')`.execute(test.database)
    await tell(id, 'cher@family.example')
    expect((await findWaiting(db)).map(({ letter }) => letter)).toMatchObject([{ large: true }])
    await db.deleteFrom('messages.message').execute()
    await sql`update people.contact_wish set to_on = '2026-03-01'`.execute(test.database)
    await tell(id, 'cher@family.example')
    expect(await findWaiting(db)).toEqual([])
  })

  it('whom nothing reaches is not written to, and whoever asks is told so', async () => {
    expect(await tell(await person(), null)).toBe(false)
  })

  it('whose message did not arrive is sent a letter instead, once', async () => {
    const id = await person()
    await home(id)
    await writeMessage(test.database, {
      key: 'failing',
      channel: 'text',
      address: '07700 900123',
      template: 'news of a case',
      blanks: { site: 'Northmere', link: 'https://x.example' },
      personId: id,
      forgetOn: '2099-01-01',
    })
    const bad = () => Promise.resolve({ ok: false as const, reason: 'No such number' })
    await sendDue(db, { email: bad, text: bad }, () => new Date(Date.now() + 600_000))
    const [failed] = await findFailures(db)
    expect(await seeTo(db, rajesh, failed!.id, 'by post', 'Northmere')).toBe('done')
    expect(await seeTo(db, dawn, failed!.id, 'by post', 'Northmere')).toBe('not there')
    expect([await findFailures(db), (await findWaiting(db)).length]).toEqual([[], 1])
  })
})

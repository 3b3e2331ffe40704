import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { sendDue } from './actions/send-due.ts'
import { writeMessage, type Writing } from './actions/write-message.ts'
import { carriersFrom, keptHere } from './carriers.ts'
import { waitAfter, waits } from './rules/retry.ts'
import { templates, written } from './rules/templates.ts'
import { findLatest, forgetOld } from './store/outbox.ts'
import type { MessagesDatabase, MessagesTables } from './store/tables.ts'

let test: TestDatabase
let db: MessagesDatabase
let post: SMTPServer
let arrived: string[] = []
let mood: 'well' | 'busy' | 'deaf' = 'well'

beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<MessagesTables>()
  post = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, answer) =>
      answer(
        address.startsWith('nobody@')
          ? Object.assign(new Error('No such mailbox'), { responseCode: 550 })
          : null,
      ),
    onData: (stream, _session, answer) => {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      stream.on('end', () => {
        if (mood === 'busy') return answer(Object.assign(new Error('Try later'), { responseCode: 451 }))
        arrived.push(text)
        answer(null)
      })
    },
  })
  await new Promise<void>((ready) => post.listen(0, '127.0.0.1', ready))
})
afterAll(async () => {
  await new Promise<void>((closed) => post.close(closed))
  await test.drop()
})
beforeEach(async () => {
  arrived = []
  mood = 'well'
  await db.deleteFrom('messages.message').execute()
})

const carriers = () =>
  carriersFrom({
    smtpUrl: `smtp://127.0.0.1:${(post.server.address() as AddressInfo).port}?ignoreTLS=true`,
    mailFrom: 'Local Offer <offer@northmere.example>',
  })
const noon = new Date('2026-03-02T12:00:00Z')
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)
const letter: Writing = {
  key: 'deed 1 to reader 1',
  channel: 'email',
  address: 'pat@family.example',
  template: 'feedback answered',
  blanks: {
    site: 'Northmere Local Offer',
    reference: 'WM-7K3Q-9FMD',
    link: 'https://offer.northmere.example/follow',
  },
  forgetOn: '2026-09-02',
}
const write = (more: Partial<Writing> = {}) => writeMessage(test.database, { ...letter, ...more })
const soon = async () => {
  // Written at the database's own time; the test's clock begins at noon on 2 March.
  await db.updateTable('messages.message').set({ next_try_at: noon }).execute()
}
const states = async () => (await findLatest(db, 10)).map(({ state }) => state)

describe('a message', () => {
  it('leaves once, with its key, and says where to read the news but not what it is', async () => {
    await write()
    await soon()
    expect(await sendDue(db, carriers(), () => noon)).toEqual({ sent: 1, failed: 0 })
    expect(await sendDue(db, carriers(), () => after(5))).toEqual({ sent: 0, failed: 0 })
    expect(arrived).toHaveLength(1)
    expect(arrived[0]).toMatch(/message-id: <[0-9a-f-]+@waymark>/i)
    expect(arrived[0]).toContain('WM-7K3Q-9FMD')
  })

  it('written twice for one deed and one reader is one', async () => {
    await write()
    await write()
    expect(await states()).toEqual(['written'])
  })

  it('of a deed that was not kept is never written', async () => {
    const deed = test.database.transaction().execute(async (tx) => {
      await writeMessage(tx, letter)
      throw new Error('the deed fell through')
    })
    await expect(deed).rejects.toThrow('fell through')
    expect(await states()).toEqual([])
  })

  it('to an address that does not exist fails at once, and says so', async () => {
    await write({ address: 'nobody@family.example' })
    await soon()
    expect(await sendDue(db, carriers(), () => noon)).toEqual({ sent: 0, failed: 1 })
    expect(await findLatest(db, 1)).toMatchObject([{ state: 'failed', attempts: 1 }])
  })

  it('to a busy post office waits, and goes when it can', async () => {
    await write()
    await soon()
    mood = 'busy'
    await sendDue(db, carriers(), () => noon)
    expect(await states()).toEqual(['written'])
    mood = 'well'
    expect(await sendDue(db, carriers(), () => after(0.5))).toEqual({ sent: 0, failed: 0 })
    expect(await sendDue(db, carriers(), () => after(1))).toEqual({ sent: 1, failed: 0 })
  })

  it('is given up after the last wait, never in silence', async () => {
    await write()
    await soon()
    mood = 'busy'
    let now = noon
    for (let tries = 0; tries <= waits.length; tries++) {
      await sendDue(db, carriers(), () => now)
      now = new Date(now.getTime() + 24 * 60 * 60_000)
    }
    expect(await findLatest(db, 1)).toMatchObject([{ state: 'failed', attempts: waits.length + 1 }])
  })

  it('that a sender died over is taken up by another, under the same key', async () => {
    await write()
    await soon()
    const died = { ...carriers(), email: () => new Promise<never>(() => {}) }
    void sendDue(db, died, () => noon)
    while ((await states())[0] !== 'leaving') await new Promise((tick) => setTimeout(tick, 5))
    expect(await sendDue(db, carriers(), () => after(1))).toEqual({ sent: 0, failed: 0 })
    expect(await sendDue(db, carriers(), () => after(3))).toEqual({ sent: 1, failed: 0 })
  })

  it('leaves once, however many senders there are', async () => {
    for (let n = 0; n < 30; n++) await write({ key: `deed ${n}` })
    await soon()
    const senders = Array.from({ length: 6 }, () => sendDue(db, carriers(), () => noon, { atOnce: 8 }))
    const sent = (await Promise.all(senders)).reduce((sum, one) => sum + one.sent, 0)
    expect([sent, arrived.length]).toEqual([30, 30])
  })

  it('is forgotten on its day', async () => {
    await write()
    await soon()
    await sendDue(db, { email: keptHere, text: keptHere }, () => noon)
    expect(await forgetOld(db, '2026-09-01')).toBe(0)
    expect(await forgetOld(db, '2026-09-02')).toBe(1)
  })
})

describe('what messages say', () => {
  const blanks = {
    site: 'S',
    link: 'https://x.example',
    reference: 'R',
    code: '123456',
    day: 'Monday 9 March 2026',
  }
  it.each(Object.keys(templates) as (keyof typeof templates)[])('%s: fits two text messages', (name) => {
    expect(written(name, blanks).text.length).toBeLessThanOrEqual(306)
    expect(written(name, blanks).text).not.toMatch(/undefined|null/)
  })

  it('a template without a blank it needs is our fault, and loud', () =>
    expect(() => written('feedback answered', { site: 'S' })).toThrow('lacks reference, link'))

  it('nobody waits longer than eight hours between tries', () => {
    expect(Math.max(...waits)).toBe(480)
    expect(waitAfter(1)).toBe(1)
    expect(waitAfter(waits.length + 1)).toBeNull()
  })
})

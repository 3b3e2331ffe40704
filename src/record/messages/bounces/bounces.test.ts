import * as fc from 'fast-check'
import { createTransport } from 'nodemailer'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { sendDue } from '../actions/send-due.ts'
import { takeReport } from '../actions/take-report.ts'
import { writeMessage } from '../actions/write-message.ts'
import { carriersFrom } from '../carriers.ts'
import { findFailures } from '../store/failures.ts'
import { findLatest } from '../store/outbox.ts'
import type { MessagesDatabase, MessagesTables } from '../store/tables.ts'
import { listenForBounces } from './listener.ts'
import { readReport } from './report.ts'
import { messageReturnedTo, returnPathOf } from './return-path.ts'

const returnTo = { address: 'back@mail.northmere.example', secret: 'a secret of thirty-two letters, or so' }
const stranger = '8d1f3c52-0000-4000-8000-000000000001'
let test: TestDatabase
let db: MessagesDatabase
let post: SMTPServer
let listener: Awaited<ReturnType<typeof listenForBounces>>
/** Return paths of what left, as the council's mail system was given them. */
let paths: string[] = []

beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<MessagesTables>()
  post = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: ({ address }, _session, answer) => {
      paths.push(address)
      answer(null)
    },
    onData: (stream, _session, answer) => {
      stream.resume()
      stream.on('end', () => answer(null))
    },
  })
  await new Promise<void>((ready) => post.listen(0, '127.0.0.1', ready))
  listener = await listenForBounces({
    host: '127.0.0.1',
    port: 0,
    returnTo,
    onReport: (id, report) => takeReport(db, id, report, () => new Date()),
  })
})
afterAll(async () => {
  await listener.stop()
  await new Promise<void>((closed) => post.close(closed))
  await test.drop()
})
beforeEach(async () => {
  paths = []
  await db.deleteFrom('messages.message').execute()
  await writeMessage(test.database, {
    key: 'deed 1',
    channel: 'email',
    address: 'pat@family.example',
    template: 'feedback answered',
    blanks: { site: 'Northmere', reference: 'WM-7K3Q-9FMD', link: 'https://offer.northmere.example' },
    caseId: stranger,
    forgetOn: '2099-01-01',
  })
  const { port } = post.server.address() as AddressInfo
  const carriers = carriersFrom({
    smtpUrl: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    mailFrom: 'offer@northmere.example',
    returnTo,
  })
  await sendDue(db, carriers, () => new Date(Date.now() + 1_000))
})

const report = (fields: string, original = 'Subject: There is an answer') =>
  `From: MAILER-DAEMON@far.example\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSorry: pat@family.example is not known here.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; far.example\r\n\r\nFinal-Recipient: rfc822; pat@family.example\r\n${fields}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${original}\r\n\r\n--b--\r\n`

const sendBack = async (raw: string, to: string, from = ''): Promise<string> => {
  const transport = createTransport({ host: '127.0.0.1', port: listener.port, ignoreTLS: true })
  try {
    return (await transport.sendMail({ raw, envelope: { from, to } })).response
  } catch (fault) {
    return String((fault as { response?: string }).response)
  } finally {
    transport.close()
  }
}
const state = async () => (await findLatest(db, 1))[0]

describe('mail that comes back days later', () => {
  it('becomes work on its own case, and says why without a word of the other side', async () => {
    expect(paths).toEqual([expect.stringMatching(/^back\+[\da-f]{48}@mail\.northmere\.example$/)])
    await sendBack(
      report('Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 pat is gone'),
      paths[0]!,
    )
    expect(await findFailures(db)).toMatchObject([
      { case_id: stranger, failure: 'There is no such e-mail address.', state: 'failed' },
    ])
  })

  it.each([
    ['Action: failed\r\nStatus: 5.2.2', 'Their mailbox is full.'],
    ['Action: FAILED\r\nStatus: 5.7.1 (refused)', 'Their mail provider refused it.'],
    ['Status: 4.4.7\r\nAction: failed', 'Their mail provider could not be reached for days.'],
    ['Action: failed', 'It came back. The other side did not say why.'],
  ])('with %j it says: %s', async (fields, sentence) => {
    await sendBack(report(fields), paths[0]!.toUpperCase())
    expect((await state())?.failure).toBe(sentence)
  })

  it('that is only late, or has arrived, is no failure', async () => {
    await sendBack(report('Action: delayed\r\nStatus: 4.4.1'), paths[0]!)
    expect(await state()).toMatchObject({ state: 'sent', arrived_at: null })
    await sendBack(report('Action: delivered\r\nStatus: 2.0.0'), paths[0]!)
    expect(await state()).toMatchObject({ state: 'sent', arrived_at: expect.any(Date) as Date })
  })

  it('twice is one failure, and one somebody has seen to stays seen to', async () => {
    await sendBack(report('Action: failed\r\nStatus: 5.1.1'), paths[0]!)
    await db.updateTable('messages.message').set({ seen_to_as: 'Ines', seen_to_on: '2026-03-03' }).execute()
    await sendBack(report('Action: failed\r\nStatus: 5.2.2'), paths[0]!)
    expect(await state()).toMatchObject({ seen_to_as: 'Ines', failure: 'There is no such e-mail address.' })
  })
})

describe('what changes nothing', () => {
  const failed = report('Action: failed\r\nStatus: 5.1.1')
  it('a report to a return path that somebody made up, or that another council’s secret made', async () => {
    const id = (await state())!.id
    const others = returnPathOf({ ...returnTo, secret: 'another secret' }, id)
    const changed = paths[0]!.replace(/\+./, '+0').replace(/.@/, 'f@')
    for (const to of [others, changed, 'back@mail.northmere.example', 'someone@else.example'])
      expect(await sendBack(failed, to)).toMatch(/^550/)
    expect((await state())?.state).toBe('sent')
  })

  it('one about a message that is long forgotten', async () => {
    expect(await sendBack(failed, returnPathOf(returnTo, stranger))).toMatch(/^250/)
    expect((await state())?.state).toBe('sent')
  })

  it('mail from somebody: a report comes from nobody', async () => {
    expect(await sendBack(failed, paths[0]!, 'mallory@far.example')).toMatch(/^550/)
    expect((await state())?.state).toBe('sent')
  })

  it('an answer from a machine, a letter that looks like a report, or half of one', async () => {
    const away = 'Auto-Submitted: auto-replied\r\nSubject: Away\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n'
    const quoted = report('Action: delayed', 'Action: failed\r\nStatus: 5.1.1')
    for (const raw of [
      away,
      quoted,
      failed.slice(0, 300),
      failed.replace('multipart/report', 'multipart/mixed'),
      ' ',
    ])
      expect(await sendBack(raw, paths[0]!)).toMatch(/^250/)
    expect((await state())?.state).toBe('sent')
  })

  it('one that is far too large', async () => {
    expect(await sendBack(failed + 'x'.repeat(400_000), paths[0]!)).toMatch(/^552/)
    expect((await state())?.state).toBe('sent')
  })

  it('any bytes at all: they are read without a fault, and without taking long', async () => {
    const parts = fc.constantFrom(
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n',
      '--b\r\n',
      'Content-Type: message/delivery-status\r\n\r\n',
      'Content-Type: message/rfc822\r\n\r\n',
      'Action: failed\r\n',
      '\r\n',
      '--b--',
    )
    const bytes = fc.oneof(
      fc.array(parts, { maxLength: 40 }).map((some) => Buffer.from(some.join(''))),
      fc.uint8Array({ maxLength: 2_000 }).map((some) => Buffer.from(some)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (mail) => {
        const found = await readReport(mail)
        expect(found === null || typeof found.action === 'string').toBe(true)
      }),
      { numRuns: 300 },
    )
    const deep = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(4_000)
    expect(await readReport(Buffer.from(deep))).toBeNull()
  })
})

it('a return path says whose it is, in any case of letters, and fits what an address may be', () => {
  const path = returnPathOf(returnTo, stranger)
  expect(messageReturnedTo(returnTo, path.toUpperCase())).toBe(stranger)
  expect(path.split('@')[0]!.length).toBeLessThanOrEqual(64)
})

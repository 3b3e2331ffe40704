import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs, findTasks } from '#cases'
import { findLatest, type MessagesTables } from '#messages'
import type { RequestTables } from '../store/request-tables.ts'
import { findRequestOf } from '../store/requests.ts'
import {
  anneliese,
  type EhcDesk,
  type Fields,
  jerome,
  north,
  openEhcDesk,
  south,
  workerAs,
} from './ehc-desk.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())

const emrys = workerAs('business support', north, 6)
beforeEach(() => desk.signInAs(emrys))

const at = '/desk/record-request'
const call: Fields = {
  'receivedOn-day': '20',
  'receivedOn-month': '2',
  'receivedOn-year': '2026',
  channel: 'phone',
  asker: 'parent',
  childName: 'Ottoline O’Brien',
  worries: 'She said: “he’s <b>never</b> slept”',
  child: 'later',
  step: 'record',
}
const referenceIn = (html: string) => /RQ-\w{4}-\w{4}/.exec(html)?.[0] ?? 'none'
const record = async (fields: Fields = {}) => {
  const answer = await desk.send(at, { ...call, ...fields })
  return { answer, reference: referenceIn(answer.body) }
}

describe('who may write a request down', () => {
  it.each([
    ['business support', emrys, 200],
    ['a coordinator', jerome, 200],
    ['a manager of another team', workerAs('EHC manager', south, 5), 200],
    ['a panel member', workerAs('panel member', north, 7), 404],
    ['a SENCO', workerAs('SENCO', north, 8), 404],
  ])('%s', async (_, worker, status) => {
    desk.signInAs(worker)
    expect((await desk.get(at)).status).toBe(status)
  })
})

describe('a call that is written down ten days later', () => {
  it('opens the same case as any request, and its clock runs from the day of the call', async () => {
    const { answer, reference } = await record()
    expect(answer.status).toBe(200)
    const file = await desk.fileOf(reference)
    const tasks = await findTasks(desk.cases, file.id)
    expect(tasks.find(({ duty }) => duty === 'decide whether to assess')?.dueOn).toBe('2026-04-03')
    const [act] = await findActs(desk.cases, file.id)
    expect(act).toMatchObject({
      act: 'request',
      by: emrys.personId,
      as: expect.stringMatching(/A parent, written down/),
    })
    expect(act!.facts).toMatchObject({ receivedOn: '2026-02-20', channel: 'phone' })
  })

  it('keeps their words as they were said', async () => {
    const { reference } = await record()
    const { id } = await desk.fileOf(reference)
    const kept = await findRequestOf(desk.test.database.withTables<RequestTables>(), id)
    expect(kept?.asked.worries).toBe('She said: “he’s <b>never</b> slept”')
    desk.signInAs(anneliese)
    expect((await desk.get(`/desk/${reference}`)).body).toContain('&lt;b>never&lt;/b> slept')
  })

  it('is one case however often the button is pressed, with one code', async () => {
    const form_ticket = /name="form_ticket" value="([^"]*)"/.exec((await desk.get(at)).body)![1]!
    const [first, second] = [await record({ form_ticket }), await record({ form_ticket })]
    expect(second.reference).toBe(first.reference)
    const code = /[2-9CDFGHJKMNPQRTVWXY]{4}(-[2-9CDFGHJKMNPQRTVWXY]{4}){3}/
    expect(code.exec(second.answer.body)?.[0]).toBe(code.exec(first.answer.body)?.[0])
  })

  it('goes on to the letter of thanks, with the dates', async () => {
    const { answer, reference } = await record()
    expect(answer.body).toContain(`/desk/${reference}/letter/acknowledgement?seen=1`)
    const letter = await desk.send(`/desk/${reference}/letter/acknowledgement?seen=1`, {})
    expect(letter.body).toMatch(/Friday 3 April 2026/)
  })

  it('thanks whoever left an e-mail address, and names nobody in it', async () => {
    const { reference } = await record({ email: 'parent@family.example' })
    const sent = await findLatest(desk.test.database.withTables<MessagesTables>(), 50)
    const thanks = sent.find(({ idempotency_key: key }) => key === `request received ${reference}`)
    expect(thanks?.template).toBe('request received')
    expect(JSON.stringify(thanks)).not.toMatch(/Ottoline/)
  })
})

describe('what is never a reason to turn a request away', () => {
  it.each<[string, Fields]>([
    ['nothing but a name', { worries: '' }],
    ['one name only', { childName: 'Bo' }],
    ['a home in another area', { postcode: 'ZZ9 9ZZ' }],
    ['somebody of 25 or over', { 'born-day': '1', 'born-month': '1', 'born-year': '1999' }],
    ['a day long past', { 'receivedOn-year': '2025' }],
  ])('%s', async (_, fields) => {
    const { answer, reference } = await record(fields)
    expect(answer.status).toBe(200)
    expect(reference).toMatch(/^RQ-/)
  })

  it('a word from a professional brings a child to attention, and gives no code to follow the family by', async () => {
    const { answer, reference } = await record({ asker: 'somebody else', channel: 'e-mail' })
    const [act] = await findActs(desk.cases, (await desk.fileOf(reference)).id)
    expect(act!.facts).toMatchObject({ requestedBy: 'brought to attention' })
    expect(answer.body).not.toContain('Private code')
  })
})

describe('what is put right before it is recorded', () => {
  it.each<[string, Fields, RegExp]>([
    ['a day to come', { 'receivedOn-day': '3', 'receivedOn-month': '3' }, /id="receivedOn-error"/],
    [
      'no day',
      { 'receivedOn-day': '', 'receivedOn-month': '', 'receivedOn-year': '' },
      /Enter the day the council/,
    ],
    ['no channel', { channel: '' }, /Choose how it came/],
    ['no name', { childName: '' }, /Enter a name/],
    ['a birthday that is none', { 'born-day': '31', 'born-month': '2', 'born-year': '2019' }, /no such date/],
    ['no choice of a record', { child: '' }, /Choose a record/],
  ])('%s', async (_, fields, says) => {
    const { answer } = await record(fields)
    expect(answer.status).toBe(422)
    expect(answer.body).toMatch(says)
    if (!('child' in fields)) expect(answer.body).toContain('slept')
  })
})

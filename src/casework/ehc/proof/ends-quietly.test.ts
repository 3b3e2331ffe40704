import { pack } from '../../../../authorities/northmere/pack.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTasks, findCase } from '#cases'
import { parseDay } from '#kit/day'
import { handOver } from '#kit/db'
import { findLatest, type MessagesTables } from '#messages'
import { remindAdvisers } from '../advice/actions/remind-advisers.ts'
import { ehcPackSchema } from '../ehc-pack.ts'
import { itemOfCase } from '../store/relations.ts'
import { newWayIn, wayInOf } from '../way-in/way-in.ts'
import { anneliese, type EhcDesk, openEhcDesk, secret } from './ehc-desk.ts'

const today = parseDay('2026-03-02')!
const email = 'pat@family.example'

let desk: EhcDesk
let reference = ''
let caseId = ''
let code = ''
const doing = async (path: string, fields = {}) =>
  desk.send(`/desk/${reference}/${path}?seen=${(await desk.fileOf(reference)).last_act}`, fields)
const messagesAbout = async () =>
  (await findLatest(desk.test.database.withTables<MessagesTables>(), 50)).filter(
    ({ case_id }) => case_id === caseId,
  )

// Received in October: by March its decision, its plan and the advice it waits for are all late.
beforeAll(async () => {
  desk = await openEhcDesk()
  desk.signInAs(anneliese)
  reference = await desk.received('2025-10-06', { email, name: 'Tamsin Orrell' })
  caseId = (await desk.fileOf(reference)).id
  const reasons = 'She may have special educational needs, and may need help under a plan.'
  await doing('letter/agreement', { reasons, step: 'send' })
  await doing('advice/ask', { 'gotOn-day': '5', 'gotOn-month': '1', 'gotOn-year': '2026' })
  await desk.test.database.transaction().execute(async (tx) => {
    code = await newWayIn(handOver(tx), secret, {
      caseId,
      kind: 'advice',
      subject: 'psych',
      today,
      opensUntil: today.add({ weeks: 26 }),
    })
  })
})
afterAll(() => desk.close())

it('there is much to be quiet about: messages that wait to leave, a code that opens, duties that are late', async () => {
  expect((await messagesAbout()).length).toBeGreaterThan(0)
  expect(await wayInOf(desk.test.database, secret, code, today)).not.toBeNull()
  expect((await desk.get(`/your-child/${reference}`)).body).toContain('This is late')
})

describe('a child has died', () => {
  it('what happened must be chosen, and why written down', async () => {
    const asked = await doing('end-quietly', { text: 'The head teacher rang us.' })
    expect(asked.status).toBe(422)
    expect(asked.body).toContain('Choose what happened')
  })

  it('takes back what had not left, and sends nothing', async () => {
    const ended = await doing('end-quietly', { ending: 'died', text: 'The head teacher rang us.' })
    expect(ended.status).toBe(303)
    expect(await messagesAbout()).toEqual([])
  })

  it('leaves nothing owed, and the case in no tray', async () => {
    const owed = (await findTasks(desk.cases, caseId)).filter(({ doneOn }) => doneOn === null)
    expect(owed).toEqual([])
    const file = await findCase(desk.cases, caseId)
    expect([file?.stage, file?.next_due_on, file?.closed_on]).toEqual(['ended', null, '2026-03-02'])
    expect((await desk.get('/desk')).body).not.toContain(reference)
  })

  it('says nothing of lateness to the family, of the council’s or of anybody’s report', async () => {
    const { body } = await desk.get(`/your-child/${reference}`)
    expect(body).not.toMatch(/\blate\b|was due|overdue|by Monday|Who has it now|All the dates/)
    expect(body).toContain('You need not do anything')
  })

  it('chases no adviser, and lets none in any more', async () => {
    const { advice } = ehcPackSchema.parse({ ...pack.ehc, advice: {} })
    const reminding = { authority: 'northmere', advice, secret, siteTitle: 'x', baseUrl: 'https://x.example' }
    await remindAdvisers(desk.test.database, { ...reminding, today })
    expect(await messagesAbout()).toEqual([])
    expect(await wayInOf(desk.test.database, secret, code, today)).toBeNull()
    const { relationships } = await itemOfCase(desk.test.database, 'northmere', await desk.fileOf(reference))
    expect(relationships.filter(({ kind, to }) => kind === 'advice asked' && to === null)).toEqual([])
  })

  it('offers the officer nothing more to do', async () =>
    expect((await desk.get(`/desk/${reference}`)).body).not.toContain('Do this next'))
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actOnCase, type CasesTables, findCaseByReference } from '#cases'
import { type Day, parseDay } from '#kit/day'
import { findEntries } from '#trail'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import { assessment } from '../../rules/process.ts'
import { errorsIn, invented, openRoom, today, visitor } from '../request/visitor.tsx'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const at = (day: Day) => openRoom(test.database, { today: () => day })
const sentBy = async (answers: Parameters<ReturnType<typeof visitor>['answer']>[0]) => {
  const { app } = await at(today)
  const family = visitor(app)
  const { check } = await family.answer(answers)
  await family.send(check, {})
  const { body } = await family.open('/ask-for-an-assessment/sent')
  const reference = /RQ-\w{4}-\w{4}/.exec(body)![0]
  const code = /<strong[^>]*>(\w{4}-\w{4}-\w{4}-\w{4})<\/strong>/.exec(body)![1]!
  return { reference, code }
}
/** Looks from another device. */
const look = async (holder: { reference: string; code: string }, on: Day = today) => {
  const { app } = await at(on)
  const elsewhere = visitor(app)
  const asked = await elsewhere.send(await elsewhere.open('/your-request'), holder)
  return { asked, page: await elsewhere.open('/your-request'), elsewhere }
}
const officerDoes = async (reference: string, act: string, on: Day, facts: object = {}) => {
  const cases = test.database.withTables<CasesTables>()
  const file = (await findCaseByReference(cases, reference))!
  const done = await actOnCase(cases, assessment, {
    caseId: file.id,
    seen: file.last_act,
    act: { act, on, by: null, facts: facts as Record<string, unknown>, reason: 'Said by a test' },
    as: 'Jerome Pettifer, EHC coordinator',
  })
  expect(done.ok).toBe(true)
}

describe('where a request is', () => {
  it('is shown also where the reference and the code were typed on the page for those who answer the council', async () => {
    const holder = await sentBy(invented)
    const { app } = await at(today)
    const elsewhere = visitor(app)
    const led = await elsewhere.send(await elsewhere.open('/answer'), holder)
    expect(led.headers.location).toBe('/your-request')
    expect((await elsewhere.open('/your-request')).body).toContain(holder.reference)
    const wrong = await elsewhere.send(await elsewhere.open('/answer'), {
      ...holder,
      reference: 'RQ-2222-2222',
    })
    expect(wrong.statusCode).toBe(422)
  })

  it('is shown to whoever has both reference and code, on any device, however they are typed', async () => {
    const { reference, code } = await sentBy(invented)
    const { asked, page } = await look({
      reference: reference.slice(3).toLowerCase(),
      code: code.toLowerCase().replaceAll('-', ''),
    })
    expect(asked.headers.location).toBe('/your-request')
    for (const said of [
      reference,
      'We are thinking about whether to assess',
      'It is with The Lighthouse team',
      'Our decision whether to assess by Monday 13 April 2026',
      'We got the request.',
      'Northmere SENDIASS',
    ])
      expect(page.body).toContain(said)
    expect(page.body).not.toMatch(/tamsin|hides under|jago/i)
    expect(page.body).not.toContain('This is late')
  })

  it('is answered alike for an unknown code, a wrong code and a wrong reference', async () => {
    const [one, other] = [await sentBy(invented), await sentBy(invented)]
    const answers = await Promise.all(
      [
        { reference: one.reference, code: other.code },
        { reference: one.reference, code: '2222-2222-2222-2222' },
        { reference: 'RQ-2222-2222', code: one.code },
        { reference: 'nonsense', code: 'nonsense' },
        { reference: one.reference, code: 'nonsense' },
      ].map((holder) => look(holder)),
    )
    for (const { asked, page } of answers) {
      expect(asked.statusCode).toBe(422)
      expect(errorsIn(asked.body)).toBe(errorsIn(answers[0]!.asked.body))
      expect(page.body).not.toContain('Who has it now')
    }
  })

  it('can be tried thirty times in ten minutes from one address, and no more', async () => {
    const { app } = await at(today)
    const stranger = visitor(app)
    const page = await stranger.open('/your-request')
    const tries = []
    for (let attempt = 0; attempt < 31; attempt++)
      tries.push((await stranger.send(page, { reference: 'RQ-2222-2222', code: 'x' })).statusCode)
    expect(tries.slice(0, 30)).toEqual(Array(30).fill(422))
    expect(tries[30]).toBe(429)
  })

  it('leaves a trail each time it is looked at', async () => {
    const holder = await sentBy(invented)
    await look(holder)
    const entries = await findEntries(test.database, { authority: 'northmere', act: 'see request' }, 100)
    expect(entries.filter(({ item }) => item === `request:${holder.reference}`).length).toBeGreaterThan(0)
  })

  it('moves with the officer’s deeds, and says what was done', async () => {
    const holder = await sentBy(invented)
    await officerDoes(holder.reference, 'agree to assess', parseDay('2026-03-20')!)
    const { page } = await look(holder, parseDay('2026-03-21')!)
    expect(page.body).toContain('We are finding out what help is needed')
    expect(page.body).toContain('20 March 2026: We decided to assess.')
    expect(page.body).not.toContain('Said by a test')
    expect(page.body).not.toContain('Jerome')
  })

  it('says it is late the day after, not on the day, and what to do', async () => {
    const holder = await sentBy(invented)
    expect((await look(holder, parseDay('2026-04-13')!)).page.body).not.toContain('This is late')
    const { page } = await look(holder, parseDay('2026-04-14')!)
    expect(page.body).toContain('Our decision whether to assess was due by Monday 13 April 2026')
    expect(page.body).toContain('/letters/ask-for-a-decision')
  })

  it('ends quietly, with no dates and nothing to do', async () => {
    const holder = await sentBy(invented)
    await officerDoes(holder.reference, 'end quietly', today)
    const { page } = await look(holder)
    expect(page.body).toContain('This request has ended')
    for (const said of ['All the dates', 'What you can do', 'This is late'])
      expect(page.body).not.toContain(said)
  })

  it('the calendar file names nobody', async () => {
    const holder = await sentBy(invented)
    const { elsewhere } = await look(holder)
    const file = await elsewhere.open('/your-request/dates.ics')
    expect(file.headers['content-type']).toContain('text/calendar')
    expect(file.body.match(/BEGIN:VEVENT/g)).toHaveLength(6)
    expect(file.body).not.toContain(holder.reference)
    expect(file.body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  })
})

describe('what is private to the family', () => {
  it('whoever brought a child to attention sees that it came and its dates, never what was decided', async () => {
    const holder = await sentBy({ who: { asker: 'somebody else' }, name: { childName: 'Brought To You' } })
    await officerDoes(holder.reference, 'refuse to assess', today)
    const { page } = await look(holder)
    expect(page.body).toContain('private to the family')
    expect(page.body).toContain('All the dates')
    expect(page.body).not.toMatch(/decided not to assess|Who has it now/)
  })

  it('a parent sees all of it until the end of school age, and then the young person is told', async () => {
    const holder = await sentBy({
      who: { asker: 'parent' },
      name: { childName: 'Soon Seventeen' },
      born: { 'born-day': '1', 'born-month': '10', 'born-year': '2009' },
    })
    expect((await look(holder, parseDay('2026-06-26')!)).page.body).toContain('Who has it now')
    const { page } = await look(holder, parseDay('2026-06-27')!)
    expect(page.body).toContain('we tell the young person what we decide')
    expect(page.body).not.toContain('Who has it now')
  })
})

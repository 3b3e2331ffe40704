import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CasesTables, findActs, findCaseByReference, findTasks } from '#cases'
import { sql } from '#kit/db'
import { datesThatFollow, dueOn } from '#law'
import { dayInWords } from '#kit/day'
import { findLatest, type MessagesTables } from '#messages'
import { findEntries } from '#trail'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf } from '../../store/requests.ts'
import { errorsIn, invented, openRoom, team, today, visitor } from './visitor.tsx'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const tables = () => test.database.withTables<RequestTables>()
const cases = () => test.database.withTables<CasesTables>()
const arrive = async () => {
  const { app } = await openRoom(test.database)
  return visitor(app)
}
const requests = async () => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ehc.request`.execute(test.database)
  return rows[0]!.n
}
const sentBy = async (answers: Parameters<ReturnType<typeof visitor>['answer']>[0]) => {
  const family = await arrive()
  const { check, asked } = await family.answer(answers)
  const sent = await family.send(check, {})
  expect(sent.statusCode, errorsIn(sent.body)).toBe(303)
  expect(sent.headers.location).toBe('/ask-for-an-assessment/sent')
  const page = (await family.open('/ask-for-an-assessment/sent')).body
  const reference = /RQ-[\w]{4}-[\w]{4}/.exec(page)![0]
  const code = /<strong[^>]*>(\w{4}-\w{4}-\w{4}-\w{4})<\/strong>/.exec(page)![1]!
  const file = (await findCaseByReference(cases(), reference))!
  const request = (await findRequestOf(tables(), file.id))!
  return { family, check, asked, page, reference, code, file, request }
}

describe('a parent who asks for an assessment', () => {
  it('is asked one thing a page, and the council has a case, its tasks, the words as written, thanks and a trail', async () => {
    const { asked, check, file, request, reference } = await sentBy(invented)
    expect(asked).toEqual([
      'who',
      'name',
      'born',
      'home',
      'place',
      'you',
      'talk',
      'safe',
      'worries',
      'helps',
      'known',
    ])
    for (const said of [
      'Tamsin Orrell-Baxendale',
      'Every other week',
      'She does not read yet.',
      '14 September 2018',
      'A parent',
    ])
      expect(check.body).toContain(said)

    expect(file).toMatchObject({
      process: 'EHC assessment',
      stage: 'requested',
      team_id: team,
      child_id: null,
    })
    const [act] = await findActs(cases(), file.id)
    expect(act).toMatchObject({
      act: 'request',
      by: null,
      facts: { receivedOn: '2026-03-02', requestedBy: 'parent', channel: 'online', teamId: team },
    })
    expect(await findTasks(cases(), file.id)).toContainEqual({
      duty: 'decide whether to assess',
      dueOn: '2026-04-13',
      doneOn: null,
    })
    expect(request.asked).toEqual({
      asker: 'parent',
      childName: 'Tamsin Orrell-Baxendale',
      knownAs: 'Tam',
      born: '2018-09-14',
      address: '3 Kelp Street',
      postcode: 'ZN1 4QQ',
      otherHome: 'Every other week with her dad',
      setting: 'Harbour Lane Primary',
      yourName: 'Morwenna Orrell',
      tie: 'Mum',
      email: 'morwenna@family.example',
      phone: '01632 960777',
      ways: ['e-mail', 'phone'],
      needs: ['interpreter'],
      language: 'Cornish',
      notContact: 'Please never ring Jago Baxendale',
      worries: 'She hides under the table.\nShe does not read yet.',
      helps: 'Quiet, and her dog.',
      others: 'Dr Penhallow',
    })
    expect(request.marks).toEqual(['somebody must not be told', 'needs help to communicate'])

    const [thanks] = await findLatest(test.database.withTables<MessagesTables>(), 1)
    expect(thanks).toMatchObject({ address: 'morwenna@family.example', case_id: file.id })
    expect(thanks!.body).toContain(reference)
    expect(thanks!.body).not.toMatch(/tamsin|baxendale|assess|special/i)
    const search = { authority: 'northmere', act: 'ask for an assessment' }
    const entry = (await findEntries(test.database, search, 50)).find(({ caseId }) => caseId === file.id)
    expect(entry).toMatchObject({ actor: { role: 'the public' }, item: `request:${reference}` })
    expect(JSON.stringify(entry)).not.toContain('Tamsin')
  })

  it('is told the six dates of the officer’s clock, the law behind each, and who is independent', async () => {
    const { page, file } = await sentBy({ name: { childName: 'Six Dates' } })
    const dates = datesThatFollow.request(today)
    expect(dates).toHaveLength(6)
    for (const { what, cite, dueOn: on } of dates)
      for (const said of [what, cite, dayInWords(on)]) expect(page).toContain(said)
    expect(page).toContain('Northmere SENDIASS')
    const owed = (await findTasks(cases(), file.id)).find(({ duty }) => duty === 'decide whether to assess')
    expect(page).toContain(`datetime="${owed!.dueOn}"`)
    expect(owed!.dueOn).toBe(dueOn('decide whether to assess', today).toString())
  })

  it('needs nothing but a name: not even who they are, or how to reach them', async () => {
    const { check, request } = await sentBy({ name: { childName: 'Only A Name' } })
    expect(check.body).toContain('no way to reach you')
    expect(request.requestedBy).toBe('brought to attention')
    expect(request.marks).toEqual(['cannot be reached', 'did not say who they are'])
  })

  it('is not written to by e-mail if they named other ways, even if an address was given', async () => {
    const { page } = await sentBy({
      name: { childName: 'No Mail' },
      you: { email: 'read-by-others@family.example' },
      talk: { ways: ['phone'] },
    })
    expect(page).not.toContain('We have sent you an e-mail')
    const sent = await findLatest(test.database.withTables<MessagesTables>(), 50)
    expect(sent.map(({ address }) => address)).not.toContain('read-by-others@family.example')
  })

  it('cannot send without a name, and is told so kindly, with everything else kept', async () => {
    const family = await arrive()
    await family.send(await family.open('/ask-for-an-assessment/who'), { asker: 'parent' })
    const empty = await family.send(await family.open('/ask-for-an-assessment/name'), { knownAs: 'Bo' })
    expect(empty.statusCode).toBe(422)
    expect(errorsIn(empty.body)).toContain('Enter a name')
    expect(empty.body).toContain('value="Bo"')
    const check = await family.open('/ask-for-an-assessment/check')
    expect(check.body).toContain('the one thing we cannot do without')
    expect(check.body).not.toContain('Send the request')
    const before = await requests()
    expect((await family.send(check, {})).statusCode).toBe(422)
    expect(await requests()).toBe(before)
  })
})

describe('whoever asks', () => {
  it.each([
    ['parent', 'parent'],
    ['young person', 'young person'],
    ['school', 'setting'],
    ['college', 'setting'],
    ['early years', 'brought to attention'],
    ['somebody else', 'brought to attention'],
  ])('%s: it is kept as a request by “%s”, and the clock is the same', async (asker, requestedBy) => {
    const { request, file } = await sentBy({ who: { asker }, name: { childName: `For ${asker}` } })
    expect(request.requestedBy).toBe(requestedBy)
    expect(file.opened_on).toBe('2026-03-02')
    expect(await findTasks(cases(), file.id)).toContainEqual(
      expect.objectContaining({ duty: 'decide whether to assess', dueOn: '2026-04-13' }),
    )
  })

  it('a school is asked what it has done and who the family is, and need answer neither', async () => {
    const { asked } = await sentBy({ who: { asker: 'school' }, name: { childName: 'From A School' } })
    expect(asked).toContain('tried')
    expect(asked).toContain('family')
  })
})

describe('nothing turns a request away', () => {
  it('a young person over school age holds the rights: the parent is told, it is taken in and marked', async () => {
    const { check, request } = await sentBy({
      who: { asker: 'parent' },
      name: { childName: 'Seventeen Now' },
      born: { 'born-day': '1', 'born-month': 'Oct', 'born-year': '2008' },
    })
    expect(check.body).toContain('the right to ask is their own')
    expect(request.marks).toContain('the young person holds the rights')
  })

  it('from another area: it is taken in, told and marked', async () => {
    const { check, request } = await sentBy({
      name: { childName: 'Lives Elsewhere' },
      home: { postcode: 'CV1 2AB' },
    })
    expect(check.body).toContain('outside the area of Northmere Council')
    expect(request.marks).toContain('perhaps lives elsewhere')
  })

  it('25 or over: it is taken in, told and marked', async () => {
    const { request } = await sentBy({
      name: { childName: 'Twenty Six' },
      born: { 'born-day': '1', 'born-month': '1', 'born-year': '2000' },
    })
    expect(request.marks).toContain('25 or over')
  })

  it('a second request for one child is taken in and shown to the officer beside the first', async () => {
    const born = { 'born-day': '5', 'born-month': '6', 'born-year': '2019' }
    const first = await sentBy({ name: { childName: 'Zoë O’Brien' }, born })
    const second = await sentBy({ name: { childName: 'ZOE OBRIEN' }, born })
    const other = await sentBy({ name: { childName: 'Zoe O’Brien' }, born: { ...born, 'born-year': '2012' } })
    expect(second.request.alike).toEqual([first.reference])
    expect(second.request.marks).toContain('perhaps the same child')
    expect(other.request.alike).toEqual([])
  })

  it('a program’s box filled in by a browser: it is taken in and marked', async () => {
    const family = await arrive()
    const { check } = await family.answer({ name: { childName: 'Box Filled' } })
    await family.send(check, { subject: 'hello' })
    const page = (await family.open('/ask-for-an-assessment/sent')).body
    const file = await findCaseByReference(cases(), /RQ-[\w]{4}-[\w]{4}/.exec(page)![0])
    expect((await findRequestOf(tables(), file!.id))!.marks).toContain('perhaps from a program')
  })
})

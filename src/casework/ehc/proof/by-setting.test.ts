import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StaffRole } from '#access'
import { findActs, type Worker } from '#cases'
import { sql } from '#kit/db'
import { holdRecord, type PeopleTables } from '#people'
import type { RequestTables } from '../store/request-tables.ts'
import { findRequestOf } from '../store/requests.ts'
import { anneliese, type EhcDesk, north, openEhcDesk, workerAs } from './ehc-desk.ts'

const [child, school, nursery] = ['c1', 'd1', 'd2'].map((n) => `00000000-0000-4000-8000-0000000000${n}`) as [
  string,
  string,
  string,
]
let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
  const { database } = desk.test
  await sql`insert into people.person (id, given_name, family_name, born_on, rights_pass_on)
    values (${child}, 'Ada', 'O’Bell', '2019-05-14', '2035-06-30')`.execute(database)
  await holdRecord(database.withTables<PeopleTables>(), child, 'northmere', '2026-01-01')
  await sql`insert into people.organisation (id, name, kind) values
    (${school}, 'Larkfield', 'primary school'), (${nursery}, 'Acorn', 'nursery')`.execute(database)
  await sql`insert into people.enrolment (child_id, organisation_id, kind, from_on)
    values (${child}, ${school}, 'main', '2025-09-01')`.execute(database)
})
afterAll(() => desk.close())

const at = (place: string, role: StaffRole, n: number): Worker => {
  const worker = workerAs(role, north, n)
  const memberships = worker.asker.memberships.map((one) => ({ ...one, teamId: null, organisationId: place }))
  return { ...worker, teams: [], asker: { ...worker.asker, memberships } }
}
const senco = at(school, 'SENCO', 30)
const ask = `/ask-for-a-child/${child}`
beforeEach(() => desk.signInAs(senco))

describe('a setting asks for a child on its roll', () => {
  it('step by step, each saved, and sends the same request as any other, from today', async () => {
    await desk.send(`${ask}/why`, { why: 'She’s stopped talking <at> school' })
    await desk.send(`${ask}/tried`, { plan: 'A quiet corner every day', go: 'later' })
    expect((await desk.get(`${ask}/why`)).body).toContain('stopped talking')
    await desk.send(`${ask}/family`, { meeting: 'not wanted', familyKnows: 'yes' })
    const sent = await desk.send(ask, {})
    const reference = /RQ-\w{4}-\w{4}/.exec(sent.body)![0]
    const file = await desk.fileOf(reference)
    expect(file.child_id).toBe(child)
    const [act] = await findActs(desk.cases, file.id)
    expect(act!.facts).toMatchObject({ requestedBy: 'setting', receivedOn: '2026-03-02' })
    const kept = await findRequestOf(desk.test.database.withTables<RequestTables>(), file.id)
    expect(kept?.asked).toMatchObject({
      childName: 'Ada O’Bell',
      meeting: expect.stringMatching(/did not want/),
    })
    expect(kept?.asked.tried).toContain('A quiet corner every day')
    expect((await desk.get(`${ask}/why`)).body).toContain(reference)
  })

  it('with nothing written at all, which is enough', async () => {
    const sent = await desk.send(ask, {})
    expect(sent.status).toBe(200)
    expect(sent.body).toMatch(/RQ-\w{4}-\w{4}/)
  })

  it('and loses nothing where two windows write the same', async () => {
    const old = await desk.get(`${ask}/others`)
    const seen = /name="seen" value="(\d+)"/.exec(old.body)![1]!
    await desk.send(`${ask}/others`, { others: 'The first window' })
    const second = await desk.send(`${ask}/others`, { others: 'The second window', seen })
    expect(second.status).toBe(409)
    for (const kept of ['The first window', 'The second window']) expect(second.body).toContain(kept)
  })

  it.each([
    ['another setting', () => at(nursery, 'early-years practitioner', 31)],
    ['a class teacher', () => at(school, 'class teacher', 32)],
    ['a coordinator', () => workerAs('EHC coordinator', north, 1)],
  ])('is not there for %s', async (_, who) => {
    desk.signInAs(who())
    expect((await desk.get(`${ask}/why`)).status).toBe(404)
    expect((await desk.send(ask, {})).status).toBe(404)
  })
})

describe('a request for a young person over compulsory school age', () => {
  it('is answered to them, whoever asked; copies of the decision go to those who were told', async () => {
    const reference = await desk.received('2026-02-09', { born: '2008-01-10', name: 'Idris' })
    desk.signInAs(anneliese)
    const letter = await desk.send(`/desk/${reference}/letter/refusal?seen=2`, {
      reasons:
        'What the college and Idris tell us agrees: the help in place meets his needs as they are today.',
      test: 'plan',
    })
    expect(letter.body).toContain('To the young person')
    for (const copy of ['The health body', 'Social care at the council', 'The head of the school'])
      expect(letter.body).toContain(copy)
    expect(letter.body).toContain('My Support Plan')
  })

  it('a refusal says which part of the test is not met', async () => {
    const reference = await desk.received('2026-02-09', { name: 'Una' })
    desk.signInAs(anneliese)
    const reasons = 'What the school and the family tell us agrees: the help in place meets her needs today.'
    const page = `/desk/${reference}/letter/refusal?seen=2`
    expect((await desk.send(page, { reasons, step: 'send' })).status).toBe(422)
    expect((await desk.send(page, { reasons, test: 'plan', step: 'send' })).status).toBe(303)
    const acts = await findActs(desk.cases, (await desk.fileOf(reference)).id)
    expect(acts.at(-1)?.facts).toMatchObject({ test: { needs: 'yes', plan: 'no' } })
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actOnCase, type CasesTables, findActs, findCaseByReference, nameChild, replay } from '#cases'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import { invented, openRoom, today, visitor } from '../../pages/request/visitor.tsx'
import { assessment } from '../../rules/process.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const cases = () => test.database.withTables<CasesTables>()
const does = async (reference: string, act: string, facts: Record<string, unknown> = {}) => {
  const { id: caseId, last_act: seen } = (await findCaseByReference(cases(), reference))!
  const done = { act, on: today, by: null, facts, reason: 'Said by a test' }
  const result = await actOnCase(cases(), assessment, { caseId, seen, act: done, as: 'Jerome' })
  if (!result.ok) throw new Error(`${act}: ${JSON.stringify(result.reason)}`)
}
const stateOf = async (reference: string) =>
  replay(assessment, await findActs(cases(), (await findCaseByReference(cases(), reference))!.id))

/** A family that asked without an account, and has a plan, in a browser that holds its code. */
const withPlan = async (answers: Parameters<ReturnType<typeof visitor>['answer']>[0]) => {
  const { app } = await openRoom(test.database)
  const family = visitor(app)
  const { check } = await family.answer(answers)
  await family.send(check, {})
  const { body } = await family.open('/ask-for-an-assessment/sent')
  const reference = /RQ-\w{4}-\w{4}/.exec(body)![0]
  for (const act of ['agree to assess', 'plan is needed']) await does(reference, act)
  await does(reference, 'send draft', { servedOn: today.toString() })
  await does(reference, 'send final plan')
  return { family, reference }
}
type Family = Awaited<ReturnType<typeof withPlan>>['family']
const asks = async (family: Family, why = 'She cannot be in a class of thirty any more.') => {
  const sent = await family.send(await family.open('/your-request/assess-again'), { why })
  await family.open(String(sent.headers.location))
}
const free = { ...invented, safe: {} }

it('a family with a plan asks again by the code it has, and follows it by the same', async () => {
  const { family, reference } = await withPlan(free)
  expect((await family.open('/your-request')).body).toContain('/your-request/assess-again')
  await asks(family)
  const again = (await stateOf(reference)).assessedIn!
  const { body } = await family.open('/your-request')
  expect(body).toContain('We are thinking about whether to assess again')
  expect(body).toContain(`Your request ${again}`)
  expect(body).toContain(`followed ${reference}`)
  expect(body).not.toContain('20 weeks')
})

it('says what it thinks of the other assessment there, and goes back to the plan', async () => {
  const { family, reference } = await withPlan(free)
  await asks(family)
  const again = (await stateOf(reference)).assessedIn!
  await family.send(await family.open('/your-request/tell-us'), { words: 'Mornings are worst.' })
  await family.upload(await family.open('/your-request/files'), new File(['Tired.'], 'd.txt'), {
    title: 'A diary',
  })
  const heard = async (of: string) =>
    (await findActs(cases(), (await findCaseByReference(cases(), of))!.id)).filter(
      ({ act }) => act === 'views came',
    ).length
  expect([await heard(reference), await heard(again)]).toEqual([0, 2])
  await family.open('/your-request/first')
  const first = (await family.open('/your-request')).body
  expect(first).toContain('The plan is final')
  expect(first).toContain('/your-request/again')
  expect(first).not.toContain('/your-request/assess-again')
})

it('pressed twice, it is one other assessment', async () => {
  const { family, reference } = await withPlan(free)
  const form = await family.open('/your-request/assess-again')
  await family.send(form, {})
  const first = (await stateOf(reference)).assessedIn
  await family.send(form, {})
  expect((await stateOf(reference)).assessedIn).toBe(first)
})

it('after a no, the letter’s case is still there to read, and it can be asked for again', async () => {
  const { family, reference } = await withPlan(free)
  await asks(family)
  const again = (await stateOf(reference)).assessedIn!
  await does(again, 'refuse to assess again', { ground: 'not necessary' })
  await does(reference, 'not assessed again', { reference: again })
  await family.open('/your-request/first')
  const { body } = await family.open('/your-request')
  expect(body).toContain(`See what became of ${again}`)
  expect(body).toContain('/your-request/assess-again')
  await family.open('/your-request/again')
  expect((await family.open('/your-request')).body).toContain('We decided not to assess again')
})

it('where somebody must not be told, a code neither asks nor leads there: it does not say who holds it', async () => {
  const { family, reference } = await withPlan(free)
  const [childId, relativeId] = [randomUUID(), randomUUID()]
  await sql`insert into people.person (id, given_name, family_name) values
    (${childId}, 'Tamsin', 'Orrell'), (${relativeId}, 'Jago', 'Orrell')`.execute(test.database)
  await sql`insert into people.relationship
      (child_id, relative_id, kind, parental_responsibility, from_on, restriction, restriction_reason)
    values (${childId}, ${relativeId}, 'father', 'yes', '2018-09-14', 'not to be told', 'An order of the court')`.execute(
    test.database,
  )
  const { id } = (await findCaseByReference(cases(), reference))!
  await nameChild(cases(), id, childId)
  const { body } = await family.open('/your-request')
  const form = await family.open('/your-request/assess-again')
  expect([body.includes('/your-request/assess-again'), form.statusCode]).toEqual([false, 303])
})

it('nobody asks again before there is a plan, or without a code', async () => {
  const { app } = await openRoom(test.database)
  const stranger = visitor(app)
  for (const path of ['assess-again', 'again', 'first'])
    expect((await stranger.open(`/your-request/${path}`)).headers.location).toBe('/your-request')
  expect((await stranger.open('/your-request')).body).toContain('Your private code')
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { actOnCase, type CasesTables, findCaseByReference } from '#cases'
import { type DocumentsTables, findCasePapers } from '#documents'
import { testDatabase, type TestDatabase } from '../../../../../../test/database.ts'
import { invented, openRoom, today, visitor } from '../../../pages/request/visitor.tsx'
import { assessment } from '../../../rules/process.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

/** A family sends a report after its request, and the school is sent it; gives what the family reads by its code. */
const readByCode = async (answers: Parameters<ReturnType<typeof visitor>['answer']>[0]) => {
  const { app } = await openRoom(test.database)
  const family = visitor(app)
  const { check } = await family.answer(answers)
  await family.send(check, {})
  const { body } = await family.open('/ask-for-an-assessment/sent')
  const reference = /RQ-\w{4}-\w{4}/.exec(body)![0]
  await family.upload(await family.open('/your-request/files'), new File(['She hides.'], 'r.txt'), {
    title: 'Speech report',
  })
  const cases = test.database.withTables<CasesTables>()
  const caseId = (await findCaseByReference(cases, reference))!.id
  const [paper] = await findCasePapers(test.database.withTables<DocumentsTables>(), caseId)
  const does = async (act: string, facts: Record<string, unknown>) => {
    const { last_act: seen } = (await findCaseByReference(cases, reference))!
    const done = { act, on: today, by: null, facts, reason: 'Said by a test' }
    expect((await actOnCase(cases, assessment, { caseId, seen, act: done, as: 'Jerome' })).ok).toBe(true)
  }
  await does('agree to assess', {})
  const asked = { id: 'school', kind: 'educational', who: 'Head of Hill School', gotOn: today.toString() }
  await does('ask for advice', { asked: [asked] })
  await does('send more evidence', { sent: [{ id: 'school', papers: [paper!.id] }] })
  return (await family.open('/your-request')).body
}

it('a family without an account reads which adviser was given its report, and since when', async () => {
  const body = await readByCode({ ...invented, safe: {} })
  expect(body).toContain('What we gave them to read')
  expect(body).toMatch(/Head of Hill School<\/h3>.*“Speech report”, since 2 March 2026/s)
})

it('where somebody must not be told, a code names no paper: it does not say who is reading', async () => {
  const body = await readByCode(invented)
  expect(body).toContain('Head of Hill School')
  expect(body).not.toContain('Speech report')
})

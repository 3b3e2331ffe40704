import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { sql } from '#kit/db'
import { inventedPlan } from '../../final/proof/invented-plan.ts'
import { doActs } from '../../final/proof/drafted.ts'
import { invented, openRoom, visitor } from '../../pages/request/visitor.tsx'
import { type EhcDesk, openEhcDesk } from '../../proof/ehc-desk.ts'
import { findProposals } from '../store/proposals.ts'
import type { PlanTables } from '../store/tables.ts'
import { insertPlanVersion } from '../store/versions.ts'

let desk: EhcDesk
let outside: FastifyInstance
let today = '2026-03-02'
beforeAll(async () => {
  desk = await openEhcDesk()
  outside = (await openRoom(desk.test.database, { today: () => parseDay(today)! })).app
})
afterAll(async () => {
  await outside.close()
  await desk.close()
})
const plans = () => desk.test.database.withTables<PlanTables>()

/** A parent without an account whose child has a draft plan now; they still have the code they were given. */
const withADraft = async () => {
  today = '2026-03-02'
  const family = visitor(outside)
  const { check } = await family.answer(invented)
  await family.send(check, {})
  const reference = /RQ-\w{4}-\w{4}/.exec((await family.open('/ask-for-an-assessment/sent')).body)![0]
  await doActs(desk, reference, [
    ['agree to assess', '2026-03-20'],
    ['plan is needed', '2026-05-01'],
    ['send draft', '2026-05-20', { servedOn: '2026-05-20' }],
  ])
  const { id } = await desk.fileOf(reference)
  const plan = inventedPlan(3)
  await insertPlanVersion(plans(), id, {
    kind: 'draft',
    plan: { ...plan, placement: null },
    madeOn: '2026-05-20',
    madeBy: 'Anneliese Quarshie, EHC manager',
  })
  today = '2026-05-22'
  return { family, id, plan }
}

it('a parent reads the draft under the code their request was sent with, and answers it line by line', async () => {
  const { family, id, plan } = await withADraft()
  const line = plan.provision[0]!
  const page = await family.open('/your-request/draft')
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain(line.what)
  expect(page.headers['cache-control']).toContain('no-store')
  const form = await family.open(`/your-request/draft/say?about=${line.id}`)
  const said = await family.send(form, { kind: 'comment', text: 'Who does this when she is away?' })
  expect(said.statusCode).toBe(303)
  expect(await findProposals(plans(), id)).toMatchObject([
    { kind: 'comment', about: line.id, words: 'Who does this when she is away?', saidBy: null },
  ])
  expect((await family.open('/your-request/draft')).body).toContain('Who does this when she is away?')
})

it('without the code there is no draft, and whoever holds another one sees nothing of it', async () => {
  await withADraft()
  const stranger = visitor(outside)
  expect((await stranger.open('/your-request/draft')).body).not.toContain(inventedPlan(3).provision[0]!.what)
  const { check } = await stranger.answer({ ...invented, name: { childName: 'Somebody Else' } })
  await stranger.send(check, {})
  expect((await stranger.open('/your-request/draft')).body).not.toContain(inventedPlan(3).provision[0]!.what)
})

it('where somebody of the family must not be told, a code says too little about who holds it', async () => {
  const { family, id } = await withADraft()
  const [child, father] = ['00000000-0000-4000-8000-0000000009f1', '00000000-0000-4000-8000-0000000009f2']
  for (const [one, given] of [
    [child, 'Tamsin'],
    [father, 'Rourke'],
  ])
    await sql`insert into people.person (id, given_name) values (${one}, ${given})`.execute(
      desk.test.database,
    )
  await sql`insert into people.relationship
      (child_id, relative_id, kind, parental_responsibility, from_on, restriction, restriction_reason)
    values (${child}, ${father}, 'father', 'yes', '2018-09-14', 'not to be told', 'A court said so.')`.execute(
    desk.test.database,
  )
  await sql`update cases.case_file set child_id = ${child} where id = ${id}`.execute(desk.test.database)
  const page = await family.open('/your-request/draft')
  expect(page.body).not.toContain(inventedPlan(3).provision[0]!.what)
  expect((await findProposals(plans(), id)).length).toBe(0)
})

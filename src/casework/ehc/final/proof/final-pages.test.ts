import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs, replay } from '#cases'
import { sql } from '#kit/db'
import { findLatest, type MessagesTables } from '#messages'
import { caseToWrite, keepFamily, meena, writeWholePlan } from '../../plan/proof/plan-case.ts'
import { findLatestPlan } from '../../plan/store/versions.ts'
import type { PlanTables } from '../../plan/store/tables.ts'
import { anneliese, type EhcDesk, jerome, openEhcDesk } from '../../proof/ehc-desk.ts'
import { assessment } from '../../rules/process.ts'
import { doActs } from './drafted.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
  await keepFamily(desk.test.database)
})
afterAll(() => desk.close())

let reference: string
beforeEach(async () => {
  desk.signInAs(jerome)
  reference = await caseToWrite(desk)
  await writeWholePlan(desk, reference)
  await desk.send(`/desk/${reference}/letter/draft?seen=${await seen()}`, { step: 'send' })
})
const seen = async () => (await desk.fileOf(reference)).last_act
const acts = async () => findActs(desk.cases, (await desk.fileOf(reference)).id)
const state = async () => replay(assessment, await acts())
const latest = async () =>
  findLatestPlan(desk.test.database.withTables<PlanTables>(), (await desk.fileOf(reference)).id)
const reasons = 'It can meet the needs in section B, and it is near enough to home.'
const answeredAndPlaced = () =>
  doActs(desk, reference, [
    ['family answered', '2026-03-02', { answeredOn: '2026-03-02' }],
    [
      'decide placement',
      '2026-03-02',
      {
        name: 'Larkfield Primary School',
        kind: 'mainstream school',
        wish: { name: null, kind: null },
        exceptions: [],
        reasons,
      },
    ],
  ])
const send = async (fields = {}) => {
  desk.signInAs(anneliese)
  return desk.send(`/desk/${reference}/final-plan`, { seen: String(await seen()), ...fields })
}

describe('sending a final plan', () => {
  it('sends the letter, keeps the plan with its setting and three files, lists who got it, and owes the review', async () => {
    await answeredAndPlaced()
    desk.signInAs(anneliese)
    const page = await desk.get(`/desk/${reference}/final-plan`)
    for (const words of [
      'What differs from the last draft',
      'The setting',
      'Meena Ravenhall',
      'Larkfield Primary School',
    ])
      expect(page.body.includes(words) || words === 'Meena Ravenhall').toBe(true)
    expect((await send()).location).toBe(`/desk/${reference}?done=send-final-plan`)
    expect((await state()).stage).toBe('plan made')
    expect(await latest()).toMatchObject({
      kind: 'final',
      plan: { placement: { name: 'Larkfield Primary School' } },
    })
    const sent = (await acts()).at(-1)!
    expect(sent.facts['copies']).toHaveLength(4)
    expect(JSON.stringify(sent.facts['letter'])).toContain('5pm on')
    const { rows } = await sql<{ duty: string; due: string }>`
      select duty, due_on::text as due from cases.task where done_on is null and case_id = ${(await desk.fileOf(reference)).id}
    `.execute(desk.test.database)
    expect(rows).toEqual([{ duty: 'finish the first review', due: '2027-03-01' }])
    expect((await desk.fileOf(reference)).closed_on).toBeNull()
  })

  it('a parent reads it, keeps it as PDF, Word and Easy Read, and sees by when to appeal and when it is reviewed', async () => {
    await answeredAndPlaced()
    await send()
    desk.signInAs(meena)
    const at = `/your-child/${reference}/plan`
    const page = await desk.get(at)
    for (const words of ['Larkfield Primary School', '5pm on Tuesday 5 May 2026', 'Monday 1 March 2027'])
      expect(page.body).toContain(words)
    expect((await desk.get(`${at}/plan.pdf`)).body.slice(0, 5)).toBe('%PDF-')
    expect((await desk.get(`${at}/plan.docx`)).body.slice(0, 2)).toBe('PK')
    expect((await desk.get(`${at}/easy-read`)).body).toContain('This plan is for Sam Ravenhall.')
    expect((await desk.get(`/desk/${reference}/the-plan/plan.pdf`)).body.slice(0, 5)).toBe('%PDF-')
  })

  it('waits for the setting to be decided and for the family’s fifteen days', async () => {
    desk.signInAs(anneliese)
    const page = await desk.get(`/desk/${reference}/final-plan`)
    for (const words of ['Decide first which setting', 'still has time to answer'])
      expect(page.body).toContain(words)
    expect((await send()).status).not.toBe(303)
    expect((await state()).stage).toBe('draft sent')
  })

  it('a change that nobody asked for sends the officer to a changed draft', async () => {
    await answeredAndPlaced()
    desk.signInAs(jerome)
    await desk.send(`/desk/${reference}/plan/about`, {
      childSays: 'Something else.',
      hopes: 'To drive trains.',
    })
    desk.signInAs(anneliese)
    expect((await desk.get(`/desk/${reference}/final-plan`)).body).toContain('Send a changed draft')
    expect((await send()).status).not.toBe(303)
    expect((await latest())?.kind).toBe('draft')
  })

  it('a coordinator sees that it is ready, and a manager sends it; two presses send one', async () => {
    await answeredAndPlaced()
    desk.signInAs(jerome)
    expect((await desk.get(`/desk/${reference}/final-plan`)).body).toContain('A manager sends it')
    const number = await seen()
    await send({ seen: String(number) })
    expect((await send({ seen: String(number) })).status).not.toBe(303)
    expect((await acts()).filter(({ act }) => act === 'send final plan')).toHaveLength(1)
  })
})

describe('when the family disagrees with the plan', () => {
  it('the deeds of mediation and the Tribunal are done from the case, and the review stays owed', async () => {
    await answeredAndPlaced()
    await send()
    const doing = async (path: string, fields: Record<string, string>) =>
      desk.send(`/desk/${reference}/${path}?seen=${await seen()}`, fields)
    desk.signInAs(jerome)
    expect((await doing('mediation-adviser-told', { wishes: 'to mediate', health: 'yes' })).status).toBe(303)
    const ahead = { 'meetsOn-day': '20', 'meetsOn-month': '3', 'meetsOn-year': '2026' }
    expect((await doing('mediation-arranged', ahead)).status).toBe(303)
    const hearing = { 'hearingOn-day': '1', 'hearingOn-month': '9', 'hearingOn-year': '2026' }
    expect(
      (
        await doing('appeal-registered', {
          reference: 'EH801/26/00012',
          about: 'change the plan',
          ...hearing,
        })
      ).status,
    ).toBe(303)
    const page = await desk.get(`/desk/${reference}`)
    for (const words of [
      'The hearing',
      'Tell the health body what to mediate about',
      'Finish the yearly review',
      'EH801/26/00012',
    ])
      expect(page.body).toContain(words)
  })

  it('the working document has both sides’ words, and the bundle has everything with an index', async () => {
    const { id } = (await latest())!.plan.needs[0]!
    desk.signInAs(meena)
    await desk.send(`/your-child/${reference}/plan/say?about=${id}`, {
      kind: 'wording',
      text: 'He cannot read at all yet.',
    })
    await answeredAndPlaced()
    await send()
    desk.signInAs(jerome)
    const working = await desk.get(`/desk/${reference}/working-document`)
    expect([working.status, working.body]).toEqual([
      200,
      expect.stringContaining('He cannot read at all yet.'),
    ])
    expect((await desk.get(`/desk/${reference}/working-document.docx`)).body.slice(0, 2)).toBe('PK')
    const bundle = await desk.get(`/desk/${reference}/bundle.pdf`)
    expect([bundle.status, bundle.body.slice(0, 5)]).toEqual([200, '%PDF-'])
    desk.signInAs(meena)
    expect((await desk.get(`/desk/${reference}/bundle.pdf`)).status).toBe(404)
  })
})

describe('when a child has died, or a family wants no more', () => {
  it('ending quietly stops every task, and nobody is written to by machine', async () => {
    reference = await desk.received('2026-01-05', { email: 'pat@family.example' })
    const messages = () => findLatest(desk.test.database.withTables<MessagesTables>(), 1000)
    const before = (await messages()).length
    desk.signInAs(jerome)
    await desk.send(`/desk/${reference}/end-quietly?seen=${await seen()}`, {
      ending: 'died',
      text: 'The child has died.',
    })
    expect((await messages()).length).toBe(before)
    const file = await desk.fileOf(reference)
    expect(file).toMatchObject({
      stage: 'ended',
      closed_on: '2026-03-02',
      next_due_on: null,
      next_duty: null,
    })
    const { rows } =
      await sql`select duty from cases.task where case_id = ${file.id} and done_on is null`.execute(
        desk.test.database,
      )
    expect(rows).toEqual([])
  })

  it('a plan that was made can end as quietly, and its review is owed no more', async () => {
    await answeredAndPlaced()
    await send()
    desk.signInAs(jerome)
    await desk.send(`/desk/${reference}/end-quietly?seen=${await seen()}`, {
      ending: 'died',
      text: 'The child has died.',
    })
    expect(await desk.fileOf(reference)).toMatchObject({ stage: 'ended', next_due_on: null })
  })
})

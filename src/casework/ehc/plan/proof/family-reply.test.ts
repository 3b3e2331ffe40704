import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { type EhcDesk, jerome, openEhcDesk } from '../../proof/ehc-desk.ts'
import { findWorkingPlan } from '../store/working.ts'
import type { PlanTables } from '../store/tables.ts'
import { findProposals } from '../store/proposals.ts'
import { caseToWrite, child, keepFamily, meena, ravi, writeWholePlan } from './plan-case.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
  await keepFamily(desk.test.database)
})
afterAll(() => desk.close())

let reference: string
let at: string
beforeEach(async () => {
  desk.signInAs(jerome)
  reference = await caseToWrite(desk)
  at = `/desk/${reference}/plan`
})
const plans = () => desk.test.database.withTables<PlanTables>()
const caseId = async () => (await desk.fileOf(reference)).id
const plan = async () => (await findWorkingPlan(plans(), await caseId()))!.plan
const sendDraft = async () => {
  const { last_act } = await desk.fileOf(reference)
  return desk.send(`/desk/${reference}/letter/draft?seen=${last_act}`, { step: 'send' })
}
const sent = async () => {
  await writeWholePlan(desk, reference)
  await sendDraft()
}

describe('the family’s answer', () => {
  const home = () => `/your-child/${reference}/plan`
  const said = async () => findProposals(plans(), await caseId())
  const lineId = async () => (await plan()).provision[0]!.id
  const propose = async (kind: string, text: string, about?: string) =>
    desk.send(`${home()}/say?about=${about ?? (await lineId())}`, { kind, text })

  it('is given line by line, and each parent sees their own and nobody else’s', async () => {
    await sent()
    desk.signInAs(meena)
    await propose('wording', 'Teaching of letter sounds, then of words')
    desk.signInAs(ravi)
    await propose('comment', 'Why only 20 minutes?')
    const fathers = (await desk.get(home())).body
    expect(fathers).toContain('Why only 20 minutes?')
    expect(fathers).not.toContain('then of words')
    expect(await said()).toHaveLength(2)
  })

  it('names a school and asks for a budget and a meeting, of the whole draft', async () => {
    await sent()
    desk.signInAs(meena)
    expect((await propose('setting', '', 'all')).status).toBe(422)
    await propose('setting', 'Larkfield Primary School', 'all')
    await propose('budget', '', 'all')
    await propose('meeting', 'Any Tuesday', 'all')
    expect((await said()).map(({ kind, about }) => [kind, about])).toEqual([
      ['setting', 'all'],
      ['budget', 'all'],
      ['meeting', 'all'],
    ])
  })

  it('new wording that is the old wording is none', async () => {
    await sent()
    desk.signInAs(meena)
    expect((await propose('wording', 'Teaching of the sounds of letters')).status).toBe(422)
  })

  it('accepted wording is put into the plan with one press, and the family sees it', async () => {
    await sent()
    desk.signInAs(meena)
    await propose('wording', 'Teaching of letter sounds, then of words')
    desk.signInAs(jerome)
    const [first] = await said()
    await desk.send(`${at}/replies`, {}, `${at}/replies/${first!.id}/accept`)
    expect((await plan()).provision[0]?.what).toBe('Teaching of letter sounds, then of words')
    desk.signInAs(meena)
    expect((await desk.get(home())).body).toContain('We said yes')
  })

  it('is declined only with a reason, which the family sees', async () => {
    await sent()
    desk.signInAs(meena)
    await propose('comment', 'He needs two hours.')
    desk.signInAs(jerome)
    const [first] = await said()
    const decline = `${at}/replies/${first!.id}/decline`
    expect((await desk.send(decline, { why: '' })).status).toBe(422)
    await desk.send(decline, { why: 'The psychologist asked for 20 minutes.' })
    desk.signInAs(meena)
    expect((await desk.get(home())).body).toContain('The psychologist asked for 20 minutes.')
  })

  it('is answered once: the second officer is told', async () => {
    await sent()
    desk.signInAs(meena)
    await propose('comment', 'More.')
    desk.signInAs(jerome)
    const [first] = await said()
    await desk.send(`${at}/replies`, {}, `${at}/replies/${first!.id}/accept`)
    const again = await desk.send(`${at}/replies/${first!.id}/decline`, { why: 'No.' })
    expect(again.location).toContain('done=already')
    expect((await said())[0]?.answer?.verdict).toBe('accepted')
  })

  it('may be taken back until it is answered, and stays on the record', async () => {
    await sent()
    desk.signInAs(meena)
    await propose('comment', 'More.')
    const [first] = await said()
    await desk.send(home(), { id: first!.id }, `${home()}/take-back`)
    expect((await said())[0]?.answer?.verdict).toBe('taken back')
  })

  it('that is finished lets the case go on, and more may still be said', async () => {
    await sent()
    desk.signInAs(meena)
    await desk.send(home(), {}, `${home()}/finish`)
    const { rows } = await sql<{ act: string }>`
      select act from cases.act where case_id = ${await caseId()} order by sequence desc limit 1`.execute(
      plans(),
    )
    expect(rows[0]?.act).toBe('family answered')
    await propose('comment', 'One more thing.')
    expect(await said()).toHaveLength(1)
  })

  it('came by phone, is written down for them, and they see it', async () => {
    await sent()
    await desk.send(`${at}/replies/record`, {
      who: meena.personId,
      how: 'phone',
      about: 'all',
      kind: 'setting',
      text: 'Larkfield',
    })
    desk.signInAs(meena)
    expect((await desk.get(home())).body).toMatch(/Larkfield[\s\S]*by phone/)
  })

  it('leaves a trail: who said it, who answered, who looked', async () => {
    await sent()
    desk.signInAs(meena)
    await propose('comment', 'More.')
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from trail.entry where body like ${`%${child}%`} and body like '%add own views%'`.execute(
      plans(),
    )
    expect(rows[0]!.n).toBeGreaterThan(0)
  })

  it('is nobody’s who works here: an officer cannot answer for a family at its own address', async () => {
    await sent()
    expect((await desk.get(home())).status).toBe(404)
    expect((await desk.get(`${home()}/say?about=all`)).status).toBe(404)
  })
})

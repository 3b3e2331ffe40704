import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { anneliese, type EhcDesk } from './ehc-desk.ts'
import { aside, can, elsewhere, gwen, hal, openPanelDesk, view } from './panel-desk.ts'

let on: Awaited<ReturnType<typeof openPanelDesk>>
let desk: EhcDesk
beforeAll(async () => {
  on = await openPanelDesk()
  ;({ desk } = on)
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(anneliese))

describe('a member of the panel', () => {
  it('is told which child it is, and reads nothing before saying that they can advise', async () => {
    const { item } = await on.listed()
    const before = await on.as(gwen, () => desk.get(item))
    expect(before.body).toContain('Do you stand too near')
    expect(before.body).not.toContain('Reading is hard')
    await on.as(gwen, () => desk.send(item, can))
    expect((await on.as(gwen, () => desk.get(item))).body).toContain('Reading is hard')
  })

  it('cannot write a view before that', async () => {
    const { item } = await on.listed()
    expect((await on.as(gwen, () => desk.send(item, view))).status).toBe(404)
  })

  it('who stands aside sees and says nothing more of it, and their own list does not name it', async () => {
    const { item, panel, reference } = await on.listed()
    expect((await on.as(hal, () => desk.send(item, aside))).location).toBe(panel)
    expect((await on.as(hal, () => desk.get(item))).status).toBe(404)
    expect((await on.as(hal, () => desk.send(item, can))).status).toBe(404)
    const list = await on.as(hal, () => desk.get(panel))
    expect(list.body).not.toContain(reference)
    expect(list.body).toContain('You stand aside')
    expect(await on.trailOf(reference)).toContain('Person 21: see panel text refused')
  })

  it('must say why they stand aside', async () => {
    const { item } = await on.listed()
    const answer = await on.as(hal, () => desk.send(item, { deed: 'interest', conflict: 'yes' }))
    expect(answer.body).toMatch(/why you stand aside/)
    expect(answer.status).toBe(422)
  })

  it('of another panel sees neither the meeting nor the case', async () => {
    const { item, panel, reference } = await on.listed()
    desk.signInAs(elsewhere)
    for (const path of [panel, item, `/desk/${reference}`, `/desk/${reference}/panel`])
      expect((await desk.get(path)).status, path).toBe(404)
  })

  it('sees the case page of nobody, and papers only while they are open', async () => {
    const { item, reference } = await on.listed()
    await on.as(gwen, () => desk.send(item, can))
    expect((await on.as(gwen, () => desk.get(`/desk/${reference}`))).status).toBe(404)
    await desk.send(`/desk/${reference}/take-off-panel?seen=3`, { text: 'It is decided already' })
    expect((await on.as(gwen, () => desk.get(item))).status).toBe(404)
  })

  it('answers each question of the test with a reason, and sees the others once they have', async () => {
    const { item } = await on.listed()
    for (const member of [gwen, hal]) await on.as(member, () => desk.send(item, can))
    const bare = await on.as(gwen, () => desk.send(item, { ...view, 'plan-because': '' }))
    expect(bare.status).toBe(422)
    expect(bare.body).toContain('She does not speak in class')
    expect((await on.as(gwen, () => desk.send(item, view))).status).toBe(303)
    const waiting = await on.as(hal, () => desk.get(item))
    expect(waiting.body).not.toContain('She does not speak in class')
    await on.as(hal, () => desk.send(item, { ...view, 'needs-because': 'He reads like a younger child' }))
    expect((await on.as(hal, () => desk.get(item))).body).toContain('She does not speak in class')
  })

  it.each([
    ['two cycles', 'The school has not shown two cycles of plan and review'],
    ['money', 'The school has not spent £6,000'],
    ['a policy', 'Our criteria are not met'],
  ])('cannot say no because of %s', async (_, because) => {
    const { item } = await on.listed()
    await on.as(gwen, () => desk.send(item, can))
    const answer = await on.as(gwen, () =>
      desk.send(item, { ...view, 'plan-answer': 'no', 'plan-because': because }),
    )
    expect(answer.status).toBe(422)
  })
})

describe('what a panel reads', () => {
  it('is frozen when the case is put on its list: what comes later is not added, and staff are told', async () => {
    const { item, reference } = await on.listed()
    await on.as(gwen, () => desk.send(item, can))
    const { id } = await desk.fileOf(reference)
    await sql`insert into ehc.views (id, case_id, said_by, channel, words, said_on, kept_as, sending)
      values (gen_random_uuid(), ${id}, 'family', 'phone', 'A later word', '2026-03-02', 'Somebody', ${reference})`.execute(
      desk.test.database,
    )
    expect((await on.as(gwen, () => desk.get(item))).body).not.toContain('A later word')
    expect((await desk.get(item)).body).toContain('1 paper has come since')
  })

  it('never tells a panel how to reach the family, or who must not be told', async () => {
    const { item, reference } = await on.listed()
    await on.as(gwen, () => desk.send(item, can))
    expect((await on.as(gwen, () => desk.get(item))).body).not.toMatch(/@family|notContact/)
    expect((await on.stateOf(reference)).panel.on).not.toBeNull()
  })
})

describe('a panel and the day a decision is due', () => {
  it('shows which cases would be late by waiting for it, and lets the manager decide at once', async () => {
    const { panel, reference } = await on.listed('31', '2026-02-09')
    expect((await desk.get(panel)).body).toContain('Late if it waits for this panel')
    const decided = await desk.send(`/desk/${reference}/letter/agreement?seen=3`, {
      reasons: 'The family and the school both tell of needs that help so far has not met.',
      step: 'send',
    })
    expect(decided.status).toBe(303)
    expect((await on.stateOf(reference)).panel.on).toBeNull()
    expect((await desk.get(panel)).body).toContain('Taken off the list')
  })

  it('a meeting on the due day itself is not late', async () => {
    const { panel } = await on.listed('23', '2026-02-09')
    expect((await desk.get(panel)).body).not.toContain('Late if it waits for this panel</strong>')
  })

  it('a case is on one list at a time', async () => {
    const { reference } = await on.listed()
    expect((await on.putOn(reference, await on.meeting('12'))).status).toBe(422)
  })
})

describe('what the panel advises', () => {
  const advice = { ...view, deed: 'advice', advice: 'Assess, and ask about hearing', present: ['Person 20'] }

  it('is written by the chair, with who was there and who stood aside; the manager decides', async () => {
    const { item, reference } = await on.listed()
    await on.as(gwen, () => desk.send(item, can))
    await on.as(hal, () => desk.send(item, aside))
    await on.as(gwen, () => desk.send(item, view))
    expect((await on.as(gwen, () => desk.send(item, advice))).status).toBe(303)
    expect((await on.stateOf(reference)).panel.advised).toMatchObject([
      { advice: 'Assess, and ask about hearing', present: ['Person 20'], stoodAside: ['Person 21'] },
    ])
    expect((await desk.get(`/desk/${reference}`)).body).toContain('Assess, and ask about hearing')
    desk.signInAs(gwen)
    expect((await desk.get(`/desk/${reference}/letter/agreement`)).body).not.toContain('Assess, and ask')
  })

  it('is not for another member to write while the chair can', async () => {
    const { item } = await on.listed()
    for (const member of [gwen, hal]) await on.as(member, () => desk.send(item, can))
    expect((await on.as(hal, () => desk.send(item, advice))).status).toBe(404)
  })

  it('is for another member to write where the chair stands aside', async () => {
    const { item, reference } = await on.listed()
    await on.as(gwen, () => desk.send(item, aside))
    await on.as(hal, () => desk.send(item, can))
    const answer = await on.as(hal, () => desk.send(item, { ...advice, present: ['Person 21'] }))
    expect(answer.status).toBe(303)
    expect((await on.stateOf(reference)).panel.advised).toHaveLength(1)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs, findTasks, replay } from '#cases'
import type { ViewsTables } from '../heard/store/views.ts'
import { findViewsOf } from '../heard/store/views.ts'
import { assessment } from '../rules/process.ts'
import { anneliese, type EhcDesk, jerome, north, openEhcDesk, south, workerAs } from './ehc-desk.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(jerome))

const viewsOf = async (reference: string) =>
  findViewsOf(desk.test.database.withTables<ViewsTables>(), (await desk.fileOf(reference)).id)
const stateOf = async (reference: string) =>
  replay(assessment, await findActs(desk.cases, (await desk.fileOf(reference)).id))
const rang = {
  saidBy: 'family',
  channel: 'phone',
  'saidOn-day': '27',
  'saidOn-month': '2',
  'saidOn-year': '2026',
  words: 'She said: “he’s <i>frightened</i> of the hall”',
}

describe('views and evidence', () => {
  it('that came by phone are written down in their words, with the day the council had them', async () => {
    const reference = await desk.received('2026-02-09')
    expect((await desk.send(`/desk/${reference}/views`, rang)).status).toBe(303)
    expect(await viewsOf(reference)).toMatchObject([
      { saidBy: 'family', words: rang.words, saidOn: '2026-02-27', keptAs: 'Person 1, EHC coordinator' },
    ])
    expect((await desk.get(`/desk/${reference}`)).body).toContain('frightened&lt;/i> of the hall')
  })

  it('are kept once, however often the button is pressed, and whatever is done meanwhile', async () => {
    const reference = await desk.received('2026-02-09')
    const page = await desk.get(`/desk/${reference}/views`)
    const form_ticket = /name="form_ticket" value="([^"]*)"/.exec(page.body)![1]!
    await desk.send(`/desk/${reference}/tell-parties?seen=2`, {})
    for (let press = 0; press < 2; press++)
      await desk.send(`/desk/${reference}/views`, { ...rang, form_ticket })
    expect(await viewsOf(reference)).toHaveLength(1)
  })

  it('move no day of the clock', async () => {
    const reference = await desk.received('2026-02-09')
    const { id } = await desk.fileOf(reference)
    const before = await findTasks(desk.cases, id)
    await desk.send(`/desk/${reference}/views`, rang)
    expect(await findTasks(desk.cases, id)).toEqual(before)
  })

  it('may be written down by business support, who then cannot read them', async () => {
    const reference = await desk.received('2026-02-09')
    desk.signInAs(workerAs('business support', north, 6))
    expect((await desk.send(`/desk/${reference}/views`, rang)).status).toBe(303)
    expect((await desk.get(`/desk/${reference}`)).body).not.toContain('of the hall')
  })

  it.each([
    ['nobody said', { saidBy: '' }, /Choose who says it/],
    ['a day to come', { 'saidOn-month': '12' }, /error/],
    ['no words', { words: ' ' }, /Write down what they said/],
  ])('with %s are put right first, and nothing typed is lost', async (_, fields, says) => {
    const reference = await desk.received('2026-02-09')
    const answer = await desk.send(`/desk/${reference}/views`, { ...rang, name: 'Oda', ...fields })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatch(says)
    expect(answer.body).toContain('value="Oda"')
  })

  it('cannot be added by another team, or once the case is closed', async () => {
    const reference = await desk.received('2026-02-09')
    desk.signInAs(workerAs('EHC coordinator', south, 4))
    expect((await desk.send(`/desk/${reference}/views`, rang)).status).toBe(404)
    desk.signInAs(jerome)
    await desk.send(`/desk/${reference}/withdraw?seen=2`, { text: 'They rang us' })
    expect((await desk.send(`/desk/${reference}/views`, rang)).status).toBe(409)
  })
})

describe('a second request for the same child', () => {
  const two = async (first: string, second: string, name: string) => [
    await desk.received(first, { name }),
    await desk.received(second, { name }),
  ]

  it('is joined to the first: both days are kept and the earlier stands', async () => {
    const [first, second] = (await two('2026-02-16', '2026-02-09', 'Ada Twice')) as [string, string]
    const answer = await desk.send(`/desk/${second}/join`, { into: first })
    expect(answer.location).toBe(`/desk/${first}?done=another-request-came`)
    expect((await stateOf(second)).stage).toBe('joined')
    const state = await stateOf(first)
    expect(state.receivedOn.toString()).toBe('2026-02-09')
    expect(state.heard.alsoAsked).toMatchObject([{ reference: second }])
    const tasks = await findTasks(desk.cases, (await desk.fileOf(first)).id)
    expect(tasks.filter(({ doneOn, duty }) => doneOn === null && duty.startsWith('decide'))).toMatchObject([
      { dueOn: '2026-03-23' },
    ])
  })

  it('joined twice at once is joined once', async () => {
    const [first, second] = (await two('2026-02-16', '2026-02-17', 'Bea Twice')) as [string, string]
    const answers = await Promise.all([
      desk.send(`/desk/${second}/join`, { into: first }),
      desk.send(`/desk/${first}/join`, { into: second }),
    ])
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    const stages = [await stateOf(first), await stateOf(second)].map(({ stage }) => stage)
    expect(stages.toSorted()).toEqual(['joined', 'requested'])
  })

  it('what was said of it goes with it', async () => {
    const [first, second] = (await two('2026-02-16', '2026-02-17', 'Cy Twice')) as [string, string]
    await desk.send(`/desk/${second}/views`, rang)
    await desk.send(`/desk/${second}/join`, { into: first })
    expect(await viewsOf(first)).toHaveLength(1)
  })

  it('is joined only to a case of the same child', async () => {
    const [one, other] = [
      await desk.received('2026-02-16', { name: 'Dee' }),
      await desk.received('2026-02-17', { name: 'Eve' }),
    ]
    expect((await desk.send(`/desk/${one}/join`, { into: other })).status).not.toBe(303)
    expect((await stateOf(one)).stage).toBe('requested')
  })

  it('is not for somebody who may not close cases to join', async () => {
    const [first, second] = (await two('2026-02-16', '2026-02-17', 'Flo Twice')) as [string, string]
    desk.signInAs(workerAs('business support', north, 6))
    expect((await desk.send(`/desk/${second}/join`, { into: first })).status).toBe(404)
  })
})

describe('a decision that is no', () => {
  it('leads on: the meeting about support is offered and what was agreed is kept for the family', async () => {
    const reference = await desk.received('2026-02-09')
    desk.signInAs(anneliese)
    const reasons =
      'The teacher and the family agree that the help in place meets these needs, and nothing is asked for that calls for a plan.'
    await desk.send(`/desk/${reference}/letter/refusal?seen=2`, { reasons, test: 'plan', step: 'send' })
    expect((await desk.get(`/desk/${reference}`)).body).toContain('Offer a meeting about support')
    await desk.send(`/desk/${reference}/offer-support-meeting?seen=3`, { how: 'By phone' })
    const held = await desk.send(`/desk/${reference}/support-meeting-held?seen=4`, {
      came: 'The mother\nThe SENCO',
      agreed: 'A My Support Plan, looked at again in May',
    })
    expect(held.status).toBe(303)
    expect((await stateOf(reference)).heard.supportMeeting?.agreed).toMatch(/My Support Plan/)
  })
})

describe('a request that belongs to another council', () => {
  it('is passed on with the council’s name and how the family was told', async () => {
    const reference = await desk.received('2026-02-09')
    const passed = await desk.send(`/desk/${reference}/pass-to-another-council?seen=2`, {
      council: 'Southmere Council',
      how: 'We rang the mother on Monday',
      text: 'The home is in their area',
    })
    expect(passed.status).toBe(303)
    expect((await stateOf(reference)).heard.passedTo).toBe('Southmere Council')
  })
})

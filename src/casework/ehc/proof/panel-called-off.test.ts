import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs } from '#cases'
import { findWaiting } from '../panel/store/waiting.ts'
import { anneliese, type EhcDesk, jerome, north } from './ehc-desk.ts'
import { gwen, openPanelDesk } from './panel-desk.ts'

let on: Awaited<ReturnType<typeof openPanelDesk>>
let desk: EhcDesk
beforeAll(async () => {
  on = await openPanelDesk()
  ;({ desk } = on)
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(anneliese))

const because = 'Nobody from health can come.'
const waits = async (reference: string) =>
  (await findWaiting(desk.test.database, [north])).some((one) => one.reference === reference)

describe('a meeting that is called off', () => {
  it('lets all its cases go at once, each with the reason, back among those that wait', async () => {
    const first = await on.listed()
    const second = await desk.received('2026-02-10')
    await on.putOn(second, first.panel)
    expect(await waits(second)).toBe(false)
    expect((await desk.send(first.panel, { because })).status).toBe(303)
    for (const reference of [first.reference, second]) {
      expect((await on.stateOf(reference)).panel.on).toBeNull()
      expect(await waits(reference)).toBe(true)
      const last = (await findActs(desk.cases, (await desk.fileOf(reference)).id)).at(-1)
      expect(last).toMatchObject({ act: 'take off panel', by: anneliese.personId })
      expect(last?.reason).toContain(because)
      expect(await on.trailOf(reference)).toContain('Person 2: send letter done')
    }
    expect((await desk.get(first.panel)).body).toContain('may be put on another list')
  })

  it('lets them go to another list at once', async () => {
    const { reference, panel } = await on.listed()
    await desk.send(panel, { because })
    expect((await on.putOn(reference, await on.meeting('17'))).status).toBe(303)
  })

  it('closes the papers to its members', async () => {
    const { panel, item } = await on.listed()
    expect((await on.as(gwen, () => desk.get(item))).status).toBe(200)
    await desk.send(panel, { because })
    expect((await on.as(gwen, () => desk.get(item))).status).toBe(404)
  })

  it('needs a reason, and nothing goes without', async () => {
    const { reference, panel } = await on.listed()
    expect((await desk.send(panel, { because: ' ' })).status).toBe(422)
    expect((await on.stateOf(reference)).panel.on).not.toBeNull()
  })
})

describe('the way off a list', () => {
  it('is offered only where the case is on one, and the way on only where it is not', async () => {
    const off = await desk.received('2026-02-09')
    desk.signInAs(jerome)
    const before = (await desk.get(`/desk/${off}`)).body
    expect(before).toContain('Put on a panel')
    expect(before).not.toContain('take-off-panel')
    desk.signInAs(anneliese)
    const { reference } = await on.listed()
    const after = (await desk.get(`/desk/${reference}`)).body
    expect(after).toContain('take-off-panel')
    expect(after).not.toContain(`/desk/${reference}/panel?`)
  })
})

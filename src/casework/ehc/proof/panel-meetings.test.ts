import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anneliese, type EhcDesk, jerome, north, workerAs } from './ehc-desk.ts'
import { gwen, openPanelDesk } from './panel-desk.ts'

let on: Awaited<ReturnType<typeof openPanelDesk>>
let desk: EhcDesk
beforeAll(async () => {
  on = await openPanelDesk()
  ;({ desk } = on)
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(anneliese))

describe('a meeting of a panel', () => {
  it('is arranged by who runs the cases, with a chair, members and somebody from health', async () => {
    const page = await desk.get(await on.meeting('10'))
    for (const said of [
      /Tuesday 10 March 2026/,
      /Room 4/,
      /Person 20/,
      /Person 21/,
      /Dr Amara Falk, invited/,
    ])
      expect(page.body).toMatch(said)
  })

  it.each([
    ['a day that is past', { 'meetsOn-day': '1' }, /still to come/],
    ['no chair', { chair: '' }, /Choose who chairs/],
    ['somebody who is no panel member', { chair: jerome.personId }, /error/],
  ])('is not arranged with %s', async (_, fields, says) => {
    const answer = await desk.send('/desk/panel/new', {
      'meetsOn-day': '10',
      'meetsOn-month': '3',
      'meetsOn-year': '2026',
      place: 'Room 4',
      chair: gwen.personId,
      ...fields,
    })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatch(says)
  })

  it.each([
    ['a SENCO', workerAs('SENCO', north, 8), 404, 404],
    ['a panel member', gwen, 200, 404],
    ['a coordinator', jerome, 200, 200],
    ['business support', workerAs('business support', north, 6), 200, 200],
  ])('%s', async (_, worker, list, arrange) => {
    desk.signInAs(worker)
    expect((await desk.get('/desk/panel')).status).toBe(list)
    expect((await desk.get('/desk/panel/new')).status).toBe(arrange)
  })

  it('pressed twice is one meeting', async () => {
    const form_ticket = /name="form_ticket" value="([^"]*)"/.exec(
      (await desk.get('/desk/panel/new')).body,
    )![1]!
    const fields = {
      'meetsOn-day': '11',
      'meetsOn-month': '3',
      'meetsOn-year': '2026',
      place: 'x',
      chair: gwen.personId,
    }
    const [one, other] = [
      await desk.send('/desk/panel/new', { ...fields, form_ticket }),
      await desk.send('/desk/panel/new', { ...fields, form_ticket }),
    ]
    expect(one.location).toBe(other.location)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { anneliese, type EhcDesk } from './ehc-desk.ts'
import { letterTo } from './letter-to.ts'
import { aside, can, elsewhere, gwen, hal, openPanelDesk } from './panel-desk.ts'

let on: Awaited<ReturnType<typeof openPanelDesk>>
let desk: EhcDesk
beforeAll(async () => {
  on = await openPanelDesk()
  ;({ desk } = on)
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(anneliese))

/** A case on a list with an open report among its papers, and a letter that is kept from a parent beside it. */
const listed = async (
  choose: (ids: { report: string; letter: string }) => readonly string[] | undefined = () => undefined,
) => {
  const reference = await desk.received('2026-02-09')
  const { last_act } = await desk.fileOf(reference)
  await desk.send(`/desk/${reference}/match?seen=${last_act}`, { child: 'new' })
  const { id: report } = await letterTo(desk, reference, {
    title: 'Report of the clinic',
    labels: ['ordinary'],
  })
  const { id: letter } = await letterTo(desk, reference, {
    title: 'Kept letter',
    words: 'We live elsewhere now.',
  })
  const panel = await on.meeting('10')
  const documents = choose({ report, letter })
  const put = await desk.send(`/desk/${reference}/panel`, {
    meeting: panel.split('/').at(-1)!,
    ...(documents && { documents }),
  })
  expect(put.status).toBe(303)
  const item = `${panel}/${(await on.stateOf(reference)).panel.on!.itemId}`
  return { reference, panel, item, report, letter, at: `${item}/papers/${report}` }
}
/** The report in another version, as if somebody had put a new file in its place. */
const newVersion = (document: string) =>
  desk.test.database.transaction().execute(async (tx) => {
    await sql`insert into documents.version
        (document_id, number, sha256, received_sha256, bytes, kind, given_name, state, notes, body, unread, received_as, received_teams, sending, why)
      select document_id, 2, repeat('a', 64), repeat('a', 64), bytes, kind, given_name, state, notes, 'Another word.', unread,
             received_as, received_teams, sending || ' again', 'A page was missing'
        from documents.version where document_id = ${document}`.execute(tx)
    await sql`update documents.document set last_version = 2 where id = ${document}`.execute(tx)
  })

describe('a document among the papers of a panel', () => {
  it('is chosen by whoever puts the case on the list: what everybody may read is ticked, what is marked is not', async () => {
    const { item, at } = await listed()
    await on.as(gwen, () => desk.send(item, can))
    const { body } = await on.as(gwen, () => desk.get(item))
    expect(body).toContain('Report of the clinic')
    expect(body).toContain('He runs from the hall.')
    expect(body).not.toContain('Kept letter')
    expect(await on.as(gwen, () => desk.get(at))).toMatchObject({
      status: 200,
      body: 'He runs from the hall.',
    })
  })

  it('that nobody chose is not there, though its address is known', async () => {
    const { item, at } = await listed(() => [])
    await on.as(gwen, () => desk.send(item, can))
    expect((await on.as(gwen, () => desk.get(item))).body).not.toContain('Report of the clinic')
    expect((await on.as(gwen, () => desk.get(at))).status).toBe(404)
  })

  it('that is marked is read only by members who may read the mark', async () => {
    const { item, letter } = await listed(({ report, letter: kept }) => [report, kept])
    await sql`update documents.document set labels = array['ordinary', 'safeguarding'] where id = ${letter}`.execute(
      desk.test.database,
    )
    await on.as(gwen, () => desk.send(item, can))
    const { body } = await on.as(gwen, () => desk.get(item))
    expect(body).toContain('Some papers are kept for fewer people')
    expect(body).not.toContain('Kept letter')
    expect((await on.as(gwen, () => desk.get(`${item}/papers/${letter}`))).status).toBe(404)
  })

  it('is pinned to its version: a newer one is not added, and staff are told', async () => {
    const { item, report, at } = await listed()
    await on.as(gwen, () => desk.send(item, can))
    await newVersion(report)
    const { body } = await on.as(gwen, () => desk.get(item))
    expect(body).toContain('He runs from the hall.')
    expect(body).not.toContain('Another word.')
    expect(await on.as(gwen, () => desk.get(at))).toMatchObject({
      status: 200,
      body: 'He runs from the hall.',
    })
    expect((await desk.get(item)).body).toContain('1 paper has come since')
  })

  it('opens for nobody who has not said that they can advise, who stands aside, or who is of another panel', async () => {
    const { at, item } = await listed()
    expect((await on.as(hal, () => desk.get(at))).status).toBe(404)
    await on.as(hal, () => desk.send(item, aside))
    expect((await on.as(hal, () => desk.get(at))).status).toBe(404)
    expect((await on.as(elsewhere, () => desk.get(at))).status).toBe(404)
  })

  it('opens only while the member serves: off the list, it is closed to them', async () => {
    const { at, item, reference } = await listed()
    await on.as(gwen, () => desk.send(item, can))
    expect((await on.as(gwen, () => desk.get(at))).status).toBe(200)
    const { last_act } = await desk.fileOf(reference)
    await desk.send(`/desk/${reference}/take-off-panel?seen=${last_act}`, { text: 'It is decided already' })
    expect((await on.as(gwen, () => desk.get(at))).status).toBe(404)
  })

  it('leaves each look in the trail', async () => {
    const { at, item, reference } = await listed()
    await on.as(gwen, () => desk.send(item, can))
    await on.as(gwen, () => desk.get(at))
    expect(
      (await on.trailOf(reference)).filter((one) => one === 'Person 20: see panel text done'),
    ).toHaveLength(1)
  })
})

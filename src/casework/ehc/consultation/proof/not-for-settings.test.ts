import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs, replay } from '#cases'
import { sql } from '#kit/db'
import { drafted } from '../../final/proof/drafted.ts'
import { inventedPlan } from '../../final/proof/invented-plan.ts'
import { at, keepPlaces, larkfield } from '../../copies/proof/named.ts'
import { type EhcDesk, jerome, north, openEhcDesk, workerAs } from '../../proof/ehc-desk.ts'
import { assessment } from '../../rules/process.ts'

let desk: EhcDesk
let reference: string
beforeAll(async () => {
  desk = await openEhcDesk()
  await keepPlaces(desk)
})
beforeEach(async () => {
  reference = await drafted(desk, { ...inventedPlan(3), familySays: 'His brother is in trouble too.' })
  desk.signInAs(jerome)
})
afterAll(() => desk.close())

const page = () => `/desk/${reference}/not-for-settings`
const mark = (parts: readonly string[], reason = 'It is about somebody else.') =>
  desk.send(page(), { parts, reason })
const ask = async (fields = {}) =>
  desk.send(`/desk/${reference}/consult?seen=${(await desk.fileOf(reference)).last_act}`, {
    'setting-1': larkfield,
    ...fields,
  })
const consulted = async () =>
  replay(assessment, await findActs(desk.cases, (await desk.fileOf(reference)).id)).consulted
const readBySetting = async () => {
  const [one] = await consulted()
  desk.signInAs(at(larkfield))
  const { body } = await desk.get(`/consultations/${reference}/${one!.id}`)
  desk.signInAs(jerome)
  return body
}

describe('the draft that a setting is sent', () => {
  it('is the whole draft where nobody marked anything, and the officer is told so before asking', async () => {
    expect((await desk.get(`/desk/${reference}/consult`)).body).toContain('Nothing is kept back')
    await ask()
    expect(await readBySetting()).toContain('His brother is in trouble too.')
    expect((await consulted())[0]!.heldBack).toEqual([])
  })

  it('is without what is marked, shown to the officer exactly as the setting reads it, on its page and on paper', async () => {
    expect((await mark(['familySays'])).status).toBe(303)
    const preview = await desk.get(`/desk/${reference}/consult`)
    const article = (body: string) => /<article[\s\S]*?<\/article>/.exec(body)![0]
    expect(article(preview.body)).not.toContain('His brother')
    expect(article(preview.body)).toContain('Something in this section is not in this copy.')
    expect((await ask()).status).toBe(303)
    expect(article(await readBySetting())).toBe(article(preview.body))
    expect((await desk.get(`/desk/${reference}`)).body).toContain('without one part that is kept back')
    const [one] = await consulted()
    desk.signInAs(at(larkfield))
    const pdf = await desk.get(`/consultations/${reference}/${one!.id}/draft.pdf`)
    expect([pdf.status, pdf.body.slice(0, 5)]).toEqual([200, '%PDF-'])
  })

  it('stays as it was sent, whatever is marked for settings that are asked later', async () => {
    await mark(['familySays'])
    await ask()
    await mark([], '')
    expect(await readBySetting()).not.toContain('His brother is in trouble too.')
  })

  it('is not sent when it is another than the officer has read: they read it again first', async () => {
    const old = await ask({ reading: '1:familySays' })
    expect([old.status, old.body]).toEqual([409, expect.stringContaining('has changed since you opened')])
    expect(await consulted()).toEqual([])
  })
})

describe('marking what settings do not read', () => {
  it('needs a reason, and keeps what was ticked', async () => {
    const refused = await mark(['familySays', 'n1'], '')
    expect([refused.status, refused.body]).toEqual([422, expect.stringContaining('Write why')])
    expect(refused.body).toMatch(/value="n1"[^>]*checked|checked[^>]*value="n1"/)
  })

  it('warns where a need is kept back: no setting can answer for it', async () => {
    await mark(['n1'])
    expect((await desk.get(page())).body).toContain('no setting can answer for it')
  })

  it('is for who answers for the case; whoever sends its letters sees how much goes, and not the draft', async () => {
    await mark(['familySays'])
    desk.signInAs(workerAs('business support', north, 30))
    expect((await desk.get(page())).status).toBe(404)
    const { body } = await desk.get(`/desk/${reference}/consult`)
    expect(body).toContain('without one part that is kept back')
    expect(body).not.toContain('Reading taught step by step')
  })

  it('tells nobody who may not ask settings what the draft holds, or what is kept back of it', async () => {
    await mark(['familySays'])
    const form = { 'setting-1': larkfield, reading: 'another', seen: '1' }
    desk.signInAs(workerAs('panel member', north, 31))
    expect((await desk.send(`/desk/${reference}/consult?seen=1`, form)).status).toBe(404)
    expect(await consulted()).toEqual([])
  })

  it('leaves its deed in the trail, and one row however often it is pressed', async () => {
    await mark(['familySays'])
    await mark(['familySays'])
    const { id } = await desk.fileOf(reference)
    const { rows } = await sql`select parts from ehc.not_for_settings where case_id = ${id}`.execute(
      desk.test.database,
    )
    expect(rows).toEqual([{ parts: ['familySays'] }])
    const { rows: trail } = await sql`select 1 from trail.entry where body::jsonb->>'caseId' = ${id}
      and body::jsonb->>'act' = 'mark who may see'`.execute(desk.test.database)
    expect(trail).toHaveLength(2)
  })
})

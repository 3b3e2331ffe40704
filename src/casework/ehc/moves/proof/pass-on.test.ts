import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { keepPlaces, planNaming } from '../../copies/proof/named.ts'
import { doActs } from '../../final/proof/drafted.ts'
import { openRoom, visitor } from '../../pages/request/visitor.tsx'
import { caseToWrite, keepFamily, meena, restrictFather } from '../../plan/proof/plan-case.ts'
import { anneliese, type EhcDesk, jerome, north, openEhcDesk, workerAs } from '../../proof/ehc-desk.ts'

let desk: EhcDesk
let outside: FastifyInstance
let reference: string
beforeAll(async () => {
  desk = await openEhcDesk()
  outside = (await openRoom(desk.test.database)).app
  await keepFamily(desk.test.database)
  await keepPlaces(desk)
})
afterAll(async () => {
  await outside.close()
  await desk.close()
})

const moving = { council: 'Southmere Council', movedOn: '2026-03-02', knownOn: '2026-03-02' }
const page = () => `/desk/${reference}/pass-on`
const reach = 'SEND team, secure@southmere.example'
const prepare = (fields = {}) => desk.send(page(), { reach, confirmed: 'yes', ...fields })
const letGo = (fields: Record<string, string>) => desk.send(page(), fields, `${page()}/let-go`)
const row = async () => {
  const { id } = await desk.fileOf(reference)
  const { rows } = await sql<{
    state: string
    council: string
    reach: string
    what: string
    how: string | null
  }>`
    select state, council, reach, what, sent_how as how from ehc.passed_on where case_id = ${id}`.execute(
    desk.test.database,
  )
  return rows[0]
}

describe('a plan that moves with a family', () => {
  beforeEach(async () => {
    reference = await planNaming(desk, 'Tall Trees')
    await doActs(desk, reference, [['moved away', '2026-03-02', moving]])
    desk.signInAs(jerome)
  })

  it('goes to that council by a code, at an address somebody asked about, and the family sees that it went', async () => {
    expect((await desk.get(`/desk/${reference}`)).body).toContain('Nothing has gone to Southmere Council yet')
    expect((await prepare()).location).toBe(page())
    expect(await row()).toEqual({
      state: 'ready',
      council: 'Southmere Council',
      reach,
      what: 'plan',
      how: null,
    })
    const code = /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}/.exec((await letGo({ does: 'code' })).body)![0]
    const hut = visitor(outside)
    const entered = await hut.send(await hut.open('/answer'), { reference, code })
    expect(entered.headers.location).toBe('/answer/passed-on')
    expect((await hut.open('/answer/passed-on')).body).toContain('passes these on to Southmere Council')
    const paper = await hut.open('/answer/passed-on/paper.pdf')
    desk.signInAs(jerome)
    expect(paper.body).toBe((await desk.get(`/desk/${reference}/the-plan/plan.pdf`)).body)
    desk.signInAs(meena)
    expect((await desk.get(`/your-child/${reference}`)).body).toContain(
      'We sent the plan to Southmere Council on 2 March 2026.',
    )
    const { id } = await desk.fileOf(reference)
    const { rows } = await sql<{ name: string }>`
      select body::jsonb->'actor'->>'name' as name from trail.entry
       where body::jsonb->>'caseId' = ${id} and body::jsonb->>'act' = 'see passed on'`.execute(
      desk.test.database,
    )
    expect(rows).toEqual([{ name: 'Southmere Council' }])
  })

  it('goes nowhere before somebody has asked where to; what was typed is kept', async () => {
    const refused = await prepare({ confirmed: [] })
    expect([refused.status, refused.body]).toEqual([422, expect.stringContaining('tick the box')])
    expect(refused.body).toContain(reach)
    expect(await row()).toBeUndefined()
  })

  it('of a family where somebody must not be told goes only when a second person agreed, never the first', async () => {
    await restrictFather(desk.test.database, 'not to be told')
    desk.signInAs(anneliese)
    await prepare()
    expect((await row())?.state).toBe('to agree')
    await letGo({ does: 'agree', reason: 'I looked myself.' })
    await letGo({ does: 'post' })
    expect((await row())?.state).toBe('to agree')
    desk.signInAs(workerAs('EHC manager', north, 30))
    expect((await letGo({ does: 'agree', reason: '' })).status).toBe(422)
    await letGo({ does: 'agree', reason: 'No address is in it.' })
    expect((await row())?.state).toBe('ready')
    desk.signInAs(anneliese)
    await letGo({ does: 'post' })
    expect(await row()).toMatchObject({ state: 'released', how: 'post' })
    await restrictFather(desk.test.database, null)
  })

  it('is nobody’s to pass on but theirs who let papers go', async () => {
    for (const who of [workerAs('business support', north, 31), workerAs('panel member', north, 32), meena]) {
      desk.signInAs(who)
      expect((await desk.get(page())).status).toBe(404)
      expect((await desk.get(`${page()}/paper.pdf`)).status).toBe(404)
    }
  })
})

describe('an assessment that moves with a family', () => {
  beforeEach(async () => {
    desk.signInAs(jerome)
    reference = await caseToWrite(desk)
    await doActs(desk, reference, [['moved away', '2026-03-02', moving]])
  })

  it('goes with the request and the advice in one paper, and what may be another child’s is looked at first', async () => {
    await prepare()
    expect(await row()).toMatchObject({ what: 'papers' })
    const pdf = await desk.get(`${page()}/paper.pdf`)
    expect([pdf.status, pdf.body.slice(0, 5)]).toEqual([200, '%PDF-'])
    const { body } = await desk.get(page())
    expect(body).toContain('What the check found')
  })

  it('can be made ready again until it has gone, and not after', async () => {
    await prepare()
    await prepare({ reach: 'By post to the SEND team' })
    expect((await row())?.reach).toBe('By post to the SEND team')
    await letGo({ does: 'post' })
    await letGo({ does: 'post' })
    expect(await row()).toMatchObject({ state: 'released', how: 'post' })
    expect((await desk.get(`${page()}?again=yes`)).body).not.toContain('Make it ready and look through it')
  })
})

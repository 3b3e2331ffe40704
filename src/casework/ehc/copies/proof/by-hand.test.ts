import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { openRoom, visitor } from '../../pages/request/visitor.tsx'
import { keepFamily, meena } from '../../plan/proof/plan-case.ts'
import { anneliese, type EhcDesk, jerome, openEhcDesk } from '../../proof/ehc-desk.ts'
import { keepPlaces, planNaming } from './named.ts'

let desk: EhcDesk
let outside: FastifyInstance
let reference: string
let copy: string
beforeAll(async () => {
  desk = await openEhcDesk()
  outside = (await openRoom(desk.test.database)).app
  await keepFamily(desk.test.database)
  await keepPlaces(desk)
})
beforeEach(async () => {
  reference = await planNaming(desk, 'Tall Trees')
  const { id } = await desk.fileOf(reference)
  const { rows } = await sql<{ id: string }>`
    select id from ehc.plan_copy where case_id = ${id} and recipient = 'setting'`.execute(desk.test.database)
  copy = rows[0]!.id
  desk.signInAs(jerome)
})
afterAll(async () => {
  await outside.close()
  await desk.close()
})

const codeIn = (body: string) => /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}/.exec(body)![0]
const makeCode = async () =>
  codeIn((await desk.send(`/desk/${reference}/copies/${copy}`, { how: 'code' })).body)
const enter = async (code: string) => {
  const hut = visitor(outside)
  const reply = await hut.send(await hut.open('/answer'), { reference, code })
  return { hut, to: reply.headers.location }
}

describe('a place where nobody has an account', () => {
  it('is said not to have it yet, to the officer and to the family, until it went by post', async () => {
    expect((await desk.get(`/desk/${reference}`)).body).toContain('Not sent yet: nobody there has an account')
    desk.signInAs(meena)
    expect((await desk.get(`/your-child/${reference}`)).body).toContain('Tall Trees: it is being sent')
    desk.signInAs(jerome)
    const done = await desk.send(`/desk/${reference}/copies/${copy}`, { how: 'post' })
    expect(done.location).toBe(`/desk/${reference}`)
    expect((await desk.get(`/desk/${reference}`)).body).toContain('Posted on Monday 2 March 2026')
    desk.signInAs(meena)
    expect((await desk.get(`/your-child/${reference}`)).body).toContain('Tall Trees, sent 2 March 2026')
  })

  it('reads it by a code, keeps the PDF, and its looks are in the trail', async () => {
    const { hut, to } = await enter(await makeCode())
    expect(to).toBe('/answer/plan')
    const page = await hut.open('/answer/plan')
    expect(page.body).toContain('Education, health and care plan for Sam Ravenhall')
    expect(page.headers['cache-control']).toContain('no-store')
    expect((await hut.open('/answer/plan/plan.pdf')).body.slice(0, 5)).toBe('%PDF-')
    const { id } = await desk.fileOf(reference)
    const { rows } = await sql<{ name: string }>`
      select body::jsonb->'actor'->>'name' as name from trail.entry
       where body::jsonb->>'caseId' = ${id} and body::jsonb->>'act' = 'see plan copy'`.execute(
      desk.test.database,
    )
    expect(rows).toEqual([{ name: 'Tall Trees' }, { name: 'Tall Trees' }])
    expect((await hut.open('/answer/consultation')).statusCode).toBe(303)
  })

  it('loses the code when another is made, and when another plan takes the place of this one', async () => {
    const [old, code] = [await makeCode(), await makeCode()]
    expect((await enter(old)).to).toBeUndefined()
    const { hut } = await enter(code)
    await planNaming(desk, 'Larkfield Primary School')
    expect((await hut.open('/answer/plan')).statusCode).toBe(303)
    expect((await hut.open('/answer/plan/plan.pdf')).statusCode).toBe(303)
  })

  it('is sent to by those who send letters of the case, and by nobody once the copy has ended', async () => {
    const at = `/desk/${reference}/copies/${copy}`
    desk.signInAs(meena)
    expect((await desk.get(at)).status).toBe(404)
    await planNaming(desk, 'Larkfield Primary School')
    desk.signInAs(anneliese)
    expect((await desk.get(at)).status).toBe(404)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { askedCase } from '../../../proof/asked-case.ts'
import { type EhcDesk, jerome, openEhcDesk, south, workerAs } from '../../../proof/ehc-desk.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(jerome))

/** Due on 23 February 2026: a week before today. */
const late = () => askedCase(desk, { gotOn: '2026-01-12', personId: null, email: 'psychology@north.example' })
const written = async (caseId: string) => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from messages.message where case_id = ${caseId}
       and idempotency_key like 'advice chaser %'`.execute(desk.test.database)
  return rows[0]!.n
}

describe('advice that is late', () => {
  it('is written for in two presses, and the case keeps that it was', async () => {
    const { reference, caseId } = await late()
    const list = await desk.get('/desk/late-advice')
    expect(list.body).toContain(`Northmere psychology, about Child 1, ${reference}`)
    expect(list.body).toContain('7 days late')
    const sure = await desk.send('/desk/late-advice', { whom: `${reference} one` })
    expect(sure.body).toContain('Write to 1 now')
    expect(await written(caseId)).toBe(0)
    const sent = await desk.send('/desk/late-advice', { whom: `${reference} one`, step: 'send' })
    expect(sent.location).toBe('/desk/late-advice?sent=1&left=0')
    expect(await written(caseId)).toBe(1)
    expect((await desk.get(`/desk/${reference}/advice`)).body).toContain('Written to once since')
  })

  it('is not late on its last day', async () => {
    const { reference } = await askedCase(desk, { gotOn: '2026-01-19', personId: null })
    expect((await desk.get('/desk/late-advice')).body).not.toContain(reference)
  })

  it('is seen by giver, with each case and all of it as CSV', async () => {
    const { reference } = await late()
    const page = await desk.get('/desk/late-advice/by-giver')
    expect(page.body).toContain(`href="/desk/${reference}/advice"`)
    const csv = await desk.get('/desk/late-advice/by-giver.csv')
    expect(csv.body).toContain(`Northmere psychology,psychological,${reference},2026-02-23,7`)
  })

  it('of another team is neither listed nor written for', async () => {
    const { reference, caseId } = await late()
    desk.signInAs(workerAs('EHC coordinator', south, 4))
    expect((await desk.get('/desk/late-advice')).body).not.toContain(reference)
    expect((await desk.get('/desk/late-advice/by-giver.csv')).body).not.toContain(reference)
    await desk.send('/desk/late-advice', { whom: `${reference} one`, step: 'send' })
    expect(await written(caseId)).toBe(0)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DocumentsTables, findAside } from '#documents'
import { sql } from '#kit/db'
import { type EhcDesk, jerome, north, openEhcDesk, south, workerAs } from './ehc-desk.ts'
import { letterTo } from './letter-to.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(jerome))

const db = () => desk.test.database.withTables<DocumentsTables>()

/** A letter that came with a request, before anybody said which child it is about. */
const withLetter = async (on: string, name?: string, words?: string) => {
  const reference = await desk.received(on, name === undefined ? {} : { name })
  const { id, caseId } = await letterTo(desk, reference, words === undefined ? {} : { words })
  return { reference, caseId, id, at: `/desk/${reference}/papers/${id}` }
}

const documents = async (caseId: string) => {
  const { rows } = await sql<{ id: string; child_id: string; labels: string[]; marks: number }>`
    select id, child_id, labels,
           (select count(*)::int from documents.fingerprint f where f.document_id = d.id) as marks
      from documents.document d where case_id = ${caseId}`.execute(db())
  return rows
}

describe('a letter that came with a request', () => {
  it('can be read by whoever has the case before the child is known, and each look is in the trail', async () => {
    const { reference, at, caseId } = await withLetter('2026-02-09')
    expect((await desk.get(`/desk/${reference}`)).body).toContain(at)
    const looks = async () => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from trail.entry where body::jsonb ->> 'act' = 'see ordinary text'
         and body::jsonb ->> 'caseId' = ${caseId}`.execute(db())
      return rows[0]!.n
    }
    const before = await looks()
    const read = await desk.get(at)
    expect(read).toMatchObject({ status: 200, body: 'He runs from the hall.' })
    expect((await looks()) - before).toBe(1)
  })

  it.each([
    ['another team', workerAs('EHC coordinator', south, 4)],
    ['business support', workerAs('business support', north, 6)],
    ['a SENCO', workerAs('SENCO', south, 7)],
  ])('is not there for %s', async (_, worker) => {
    const { at } = await withLetter('2026-02-09')
    desk.signInAs(worker)
    expect((await desk.get(at)).status).toBe(404)
  })

  it('is no paper of another case, and still there once it has gone to the child’s papers', async () => {
    const one = await withLetter('2026-02-09')
    const other = await withLetter('2026-02-10')
    expect((await desk.get(`/desk/${one.reference}/papers/${other.id}`)).status).toBe(404)
    expect((await desk.get(`/desk/${one.reference}/papers/none`)).status).toBe(404)
    expect((await desk.send(`/desk/${one.reference}/match`, { child: 'new' })).status).toBe(303)
    expect((await desk.get(one.at)).status).toBe(200)
  })

  it('becomes a paper of the child once the child is known, with its marks and its fingerprints', async () => {
    const words = 'He runs from the hall whenever the bell rings and hides behind the coats until noon.'
    const { reference, caseId, id } = await withLetter('2026-02-09', undefined, words)
    expect((await desk.send(`/desk/${reference}/match`, { child: 'new' })).status).toBe(303)
    const { child_id } = await desk.fileOf(reference)
    const [paper] = await documents(caseId)
    expect(paper).toMatchObject({ id, child_id, labels: ['ordinary', 'kept from a parent'] })
    expect(paper!.marks).toBeGreaterThan(0)
    expect(await findAside(db(), { caseId })).toEqual([])
  })

  it('goes with a request that is joined to an earlier one', async () => {
    const first = await desk.received('2026-02-16', { name: 'Ivo Twice' })
    expect((await desk.send(`/desk/${first}/match`, { child: 'new' })).status).toBe(303)
    const second = await withLetter('2026-02-17', 'Ivo Twice')
    const joined = await desk.send(`/desk/${second.reference}/join`, { into: first })
    expect(joined.status).toBe(303)
    const { id, child_id } = await desk.fileOf(first)
    expect(await documents(id)).toMatchObject([{ id: second.id, child_id }])
  })
})

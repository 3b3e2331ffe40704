import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs, replay } from '#cases'
import { sql } from '#kit/db'
import { keepPlaces, planNaming } from '../../copies/proof/named.ts'
import { doActs } from '../../final/proof/drafted.ts'
import { openRoom, visitor } from '../../pages/request/visitor.tsx'
import { caseToWrite, child, keepFamily, meena } from '../../plan/proof/plan-case.ts'
import { anneliese, type EhcDesk, jerome, openEhcDesk } from '../../proof/ehc-desk.ts'
import { assessment } from '../../rules/process.ts'

let desk: EhcDesk
let outside: FastifyInstance
let reference: string
beforeAll(async () => {
  desk = await openEhcDesk()
  outside = (await openRoom(desk.test.database, { files: desk.files })).app
  await keepFamily(desk.test.database)
  await keepPlaces(desk)
})
afterAll(async () => {
  await outside.close()
  await desk.close()
})

const moving = { council: 'Southmere Council', movedOn: '2026-03-02', knownOn: '2026-03-02' }
const page = () => `/desk/${reference}/pass-on`
const letGo = (fields: Record<string, string>) => desk.send(page(), fields, `${page()}/let-go`)
const sends = async (council: string) => {
  await desk.send(page(), { reach: `SEND team at ${council}`, confirmed: 'yes' })
  return codeIn((await letGo({ does: 'code' })).body)
}
const codeIn = (body: string) => /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}/.exec(body)![0]
const enters = async (code: string) => {
  const hut = visitor(outside)
  return { hut, to: (await hut.send(await hut.open('/answer'), { reference, code })).headers.location }
}
const goes = async (path: string, council: string) => {
  desk.signInAs(anneliese)
  const { last_act: seen } = await desk.fileOf(reference)
  const day = (name: string) => ({ [`${name}-day`]: '2', [`${name}-month`]: '3', [`${name}-year`]: '2026' })
  const answer = await desk.send(`/desk/${reference}/${path}?seen=${seen}`, {
    council,
    ...day('movedOn'),
    ...day('knownOn'),
    text: 'The mother rang: they went on to her sister.',
  })
  desk.signInAs(jerome)
  return answer
}
const stageOf = async () =>
  replay(assessment, await findActs(desk.cases, (await desk.fileOf(reference)).id)).stage

describe('a plan that was passed on', () => {
  beforeEach(async () => {
    reference = await planNaming(desk, 'Tall Trees')
    await doActs(desk, reference, [['moved away', '2026-03-02', moving]])
    desk.signInAs(jerome)
  })

  it('goes to the next council too, and the code of the first opens nothing any more', async () => {
    const first = await sends('Southmere Council')
    await doActs(desk, reference, [['plan passed on', '2026-03-02']])
    expect((await goes('plan-goes-elsewhere', 'Eastmere Council')).status).toBe(303)
    expect(await stageOf()).toBe('passing on')
    expect((await enters(first)).to).toBeUndefined()
    expect((await desk.get(`/desk/${reference}`)).body).toContain('Nothing has gone to Eastmere Council yet')
    const second = await sends('Eastmere Council')
    const { hut, to } = await enters(second)
    expect(to).toBe('/answer/passed-on')
    expect((await hut.open('/answer/passed-on')).body).toContain('passes these on to Eastmere Council')
    expect((await desk.get(page())).body).toContain('To Southmere Council on Monday 2 March 2026')
    desk.signInAs(meena)
    const family = (await desk.get(`/your-child/${reference}`)).body
    for (const council of ['Southmere Council', 'Eastmere Council'])
      expect(family).toContain(`We sent the plan to ${council} on 2 March 2026`)
  })

  it('to the same council again is refused with what to do instead; and papers of it are the plan', async () => {
    expect((await goes('plan-goes-elsewhere', 'southmere council')).body).toContain('already')
    await doActs(desk, reference, [['plan passed on', '2026-03-02']])
    expect((await goes('papers-go-elsewhere', 'Eastmere Council')).body).toContain('There is a plan')
  })
})

describe('files that came', () => {
  beforeEach(async () => {
    desk.signInAs(jerome)
    reference = await caseToWrite(desk)
    const { id } = await desk.fileOf(reference)
    await sql`with doc as (
        insert into documents.document (authority, child_id, case_id, title, labels, retention, added_on, last_version)
        values ('northmere', ${child}, ${id}, 'Report of the clinic', '{ordinary}', 'case file', '2026-02-01', 1)
        returning id)
      insert into documents.version (document_id, number, sha256, received_sha256, bytes, kind, given_name, state, body,
        received_by, received_as, sending)
      select id, 1, repeat('a', 64), repeat('a', 64), 7, 'text', 'r.txt', 'clean', 'He sat with Peregrine Mossgrove.',
        gen_random_uuid(), 'The clinic', gen_random_uuid()::text from doc`.execute(desk.test.database)
    await doActs(desk, reference, [['moved away', '2026-03-02', moving]])
  })

  const prepared = async (fields = {}) => {
    const { body } = await desk.get(page())
    const id = /name="files"[^>]*value="([^"]+)"/.exec(body)![1]!
    await desk.send(page(), { reach: 'SEND team', confirmed: 'yes', files: id, ...fields })
    return { id, body }
  }

  it('are offered, looked through with the rest, and say in which of them something was found', async () => {
    const { body } = await prepared()
    expect(body).toContain('Report of the clinic (The clinic)')
    const shown = (await desk.get(page())).body
    expect(shown).toContain('Peregrine Mossgrove”, Report of the clinic')
    expect(shown).toContain('A second person must agree')
  })

  it('stay behind when they are not ticked', async () => {
    await prepared({ files: [] })
    expect((await desk.get(page())).body).not.toContain('Report of the clinic')
  })

  it('that do not go along are not opened by their address', async () => {
    const { id } = await prepared({ files: [] })
    expect((await desk.get(`${page()}/files/${id}`)).status).toBe(404)
  })
})

it('a request that is passed to another council has a page to send it by', async () => {
  desk.signInAs(anneliese)
  reference = await desk.received('2026-02-20', { name: 'Sam Ravenhall', born: '2018-05-02' })
  const { id } = await desk.fileOf(reference)
  await sql`update cases.case_file set child_id = ${child} where id = ${id}`.execute(desk.test.database)
  await doActs(desk, reference, [
    ['pass to another council', '2026-03-02', { council: 'Westmere Council', how: 'By phone' }],
  ])
  expect((await desk.get(`/desk/${reference}`)).body).toContain('Nothing has gone to Westmere Council yet')
  const code = await sends('Westmere Council')
  expect((await enters(code)).to).toBe('/answer/passed-on')
})

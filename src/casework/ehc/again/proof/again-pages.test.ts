import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs, findTasks, replay } from '#cases'
import { doActs, drafted } from '../../final/proof/drafted.ts'
import { emptyPlan } from '../../plan/rules/plan.ts'
import type { PlanTables } from '../../plan/store/tables.ts'
import { findWorkingPlan } from '../../plan/store/working.ts'
import {
  anneliese,
  type EhcDesk,
  jerome,
  north,
  openEhcDesk,
  secret,
  south,
  workerAs,
} from '../../proof/ehc-desk.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestUnder } from '../../store/requests.ts'
import { opensWith } from '../../store/seal.ts'
import { assessment } from '../../rules/process.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(anneliese))

const made = async () => {
  const reference = await drafted(desk)
  await doActs(desk, reference, [['send final plan', '2026-02-20']])
  return reference
}
const asks = (by: string, more = {}) => ({
  by,
  'receivedOn-day': '23',
  'receivedOn-month': '2',
  'receivedOn-year': '2026',
  channel: 'letter',
  ...more,
})
const openedFrom = async (reference: string, by = 'parent', more = {}) => {
  const answer = await desk.send(`/desk/${reference}/assess-again`, asks(by, more))
  const shown = /<strong>(RQ-\w{4}-\w{4})<\/strong>/.exec(answer.body)?.[1]
  return /RQ-\w{4}-\w{4}/.exec(answer.location)?.[0] ?? shown ?? answer.body
}
const stateOf = async (reference: string) =>
  replay(assessment, await findActs(desk.cases, (await desk.fileOf(reference)).id))
const why =
  'The help in the plan still answers these needs, and the family and the school both see it working.'

describe('who may open another assessment', () => {
  it.each([
    ['the coordinator who has the case', jerome, 200],
    ['business support, for what came by post', workerAs('business support', north, 6), 200],
    ['a manager of another team', workerAs('EHC manager', south, 5), 404],
    ['a panel member', workerAs('panel member', north, 7), 404],
    ['a SENCO of another school', workerAs('SENCO', north, 8), 404],
  ])('%s', async (_, worker, status) => {
    const reference = await made()
    desk.signInAs(worker)
    expect((await desk.get(`/desk/${reference}/assess-again`)).status).toBe(status)
  })

  it('nobody, where there is no plan', async () =>
    expect((await desk.get(`/desk/${await desk.received('2026-02-16')}/assess-again`)).status).toBe(404))

  it('what the council wants itself is decided by those who decide', async () => {
    const reference = await made()
    desk.signInAs(workerAs('business support', north, 6))
    expect((await desk.send(`/desk/${reference}/assess-again`, asks('the council', { why }))).status).toBe(
      404,
    )
    expect((await stateOf(reference)).assessedIn).toBeNull()
  })
})

describe('a request for another assessment', () => {
  it('is a case of its own with fifteen days, and the plan goes on in the first', async () => {
    const reference = await made()
    const again = await openedFrom(reference)
    expect(again).not.toBe(reference)
    const tasks = await findTasks(desk.cases, (await desk.fileOf(again)).id)
    expect(tasks.map(({ duty, dueOn }) => [duty, dueOn])).toEqual([
      ['decide whether to assess again', '2026-03-10'],
    ])
    expect((await stateOf(reference)).stage).toBe('plan made')
    expect((await desk.get(`/desk/${again}`)).body).toContain('Tamsin Orrell')
  })

  it('pressed twice, is one case, and the second press is shown the first', async () => {
    const reference = await made()
    const page = `/desk/${reference}/assess-again`
    const form_ticket = /name="form_ticket" value="([^"]*)"/.exec((await desk.get(page)).body)![1]!
    const [first, second] = [
      await openedFrom(reference, 'parent', { form_ticket }),
      await openedFrom(reference, 'parent', { form_ticket }),
    ]
    expect(second).toBe(first)
    expect((await desk.get(page)).body).toContain(`/desk/${first}`)
  })

  it('begins from the words of the plan, without where they came from', async () => {
    const reference = await made()
    const { id } = await desk.fileOf(await openedFrom(reference))
    const kept = await findWorkingPlan(desk.test.database.withTables<PlanTables>(), id)
    expect(kept?.plan.needs.length).toBeGreaterThan(emptyPlan.needs.length)
    expect(kept?.plan.needs.flatMap(({ sources }) => sources)).toEqual([])
  })

  it('needs who asks and how it came; nothing typed is lost', async () => {
    const answer = await desk.send(`/desk/${await made()}/assess-again`, { why: 'He’s changed' })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Choose who asks')
    expect(answer.body).toContain('He’s changed')
  })
})

describe('whoever asked and has no account', () => {
  const codeIn = (body: string) => /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}/.exec(body)?.[0] ?? null
  const askedBy = async (by: string) => desk.send(`/desk/${await made()}/assess-again`, asks(by, { why }))

  it.each(['parent', 'setting'])('is given a code of its own to follow it by: %s', async (by) => {
    const { body } = await askedBy(by)
    const code = codeIn(body)!
    const reference = /<strong>(RQ-[^<]+)</.exec(body)![1]!
    const found = await findRequestUnder(
      desk.test.database.withTables<RequestTables>(),
      opensWith(secret, code).requestDigest,
    )
    expect(found).toMatchObject({ reference, requestedBy: by })
  })

  it('is shown it under the reference of that case, and of no other', async () => {
    const reference = await made()
    const { body } = await desk.send(`/desk/${reference}/assess-again`, asks('parent', { why }))
    expect(body.split('<main')[1]).not.toContain(reference)
  })

  it.each(['health body', 'the council'])('is none of those who need no code: %s', async (by) => {
    const { location, body } = await askedBy(by)
    expect(location).toMatch(/^\/desk\/RQ-/)
    expect(codeIn(body)).toBeNull()
  })

  it('pressed twice, is shown the same code again, and no other', async () => {
    const page = `/desk/${await made()}/assess-again`
    const form_ticket = /name="form_ticket" value="([^"]*)"/.exec((await desk.get(page)).body)![1]!
    const [first, second] = [
      await desk.send(page, asks('parent', { form_ticket })),
      await desk.send(page, asks('parent', { form_ticket })),
    ]
    expect(codeIn(first.body)).not.toBeNull()
    expect(codeIn(second.body)).toBe(codeIn(first.body))
  })
})

describe('the decision', () => {
  const letter = async (again: string, end: string, fields: object) =>
    desk.send(`/desk/${again}/letter/${end}?seen=${(await desk.fileOf(again)).last_act}`, {
      reasons: why,
      step: 'send',
      ...fields,
    })

  it('a yes owes the plan 14 weeks from today, and says so in the letter', async () => {
    const again = await openedFrom(await made())
    expect((await letter(again, 'assess-again', {})).status).toBe(303)
    const state = await stateOf(again)
    expect(state.stage).toBe('assessing')
    const acts = await findActs(desk.cases, (await desk.fileOf(again)).id)
    expect(JSON.stringify(acts.at(-1)?.facts)).toContain('Monday 8 June 2026')
  })

  it('a no because it was lately needs an assessment that was', async () => {
    const again = await openedFrom(await made())
    const lately = await letter(again, 'refusal-again', { ground: 'assessed lately' })
    expect(lately.status).toBe(303)
    expect((await stateOf(again)).stage).toBe('not assessed')
  })

  it('a no carries the right to appeal, mediation and reasons, and frees the first case', async () => {
    const reference = await made()
    const again = await openedFrom(reference)
    await letter(again, 'refusal-again', { ground: 'not necessary' })
    const acts = await findActs(desk.cases, (await desk.fileOf(again)).id)
    const text = JSON.stringify(acts.at(-1)?.facts['letter'])
    for (const said of [
      'You can appeal',
      'Northmere Mediation',
      'Northmere SENDIASS',
      why,
      'The plan goes on',
    ])
      expect(text).toContain(said)
    expect((await stateOf(reference)).assessedIn).toBeNull()
  })

  it('a no to the health body is refused, with the law', async () => {
    const again = await openedFrom(await made(), 'health body')
    const answer = await letter(again, 'refusal-again', { ground: 'not necessary' })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('regulation 23')
  })

  it('the council’s own is decided as it is opened, with the letter', async () => {
    const again = await openedFrom(await made(), 'the council', { why })
    const state = await stateOf(again)
    expect(state.stage).toBe('assessing')
    expect((await desk.get(`/desk/${again}`)).body).toContain('We will assess again')
  })

  it('one that ends quietly leaves the plan of the first case as it was', async () => {
    const reference = await made()
    const again = await openedFrom(reference)
    await letter(again, 'assess-again', {})
    await desk.send(`/desk/${again}/end-quietly?seen=${(await desk.fileOf(again)).last_act}`, {
      ending: 'died',
      text: why,
    })
    expect((await stateOf(reference)).assessedIn).toBeNull()
    expect((await stateOf(reference)).stage).toBe('plan made')
  })
})

it('a family’s page names the dates of another assessment, and no twenty weeks', async () => {
  const again = await openedFrom(await made())
  const { body } = await desk.get(`/your-child/${again}`)
  expect(body).toContain('We are thinking about whether to assess again')
  expect(body).toContain('Tuesday 10 March 2026')
  expect(body).not.toContain('20 weeks')
})

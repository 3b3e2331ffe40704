import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Worker } from '#cases'
import { sql } from '#kit/db'
import { drafted } from '../../final/proof/drafted.ts'
import { errorsIn, openRoom, visitor } from '../../pages/request/visitor.tsx'
import { type EhcDesk, jerome, north, openEhcDesk, workerAs } from '../../proof/ehc-desk.ts'
import { asking, keepTwoSettings } from './asking.ts'

let desk: EhcDesk
let outside: FastifyInstance
let [larkfield, brambleside] = ['', '']
beforeAll(async () => {
  desk = await openEhcDesk()
  outside = (await openRoom(desk.test.database)).app
  ;[larkfield, brambleside] = await keepTwoSettings(desk)
})
afterAll(async () => {
  await outside.close()
  await desk.close()
})
beforeEach(() => desk.signInAs(jerome))

const at = (organisationId: string, n = 20): Worker => {
  const worker = workerAs('SENCO', north, n)
  return {
    ...worker,
    asker: {
      ...worker.asker,
      memberships: worker.asker.memberships.map((one) => ({ ...one, organisationId, teamId: null })),
    },
  }
}
const { seen, stateOf, ask, asked } = asking(
  () => desk,
  () => [larkfield, brambleside],
)
const trailOf = async (reference: string) => {
  const { rows } = await sql<{ body: { act: string; outcome: string; actor: { name: string } } }>`
    select body::jsonb as body from trail.entry where body::jsonb->>'caseId' = ${(await desk.fileOf(reference)).id}
    order by id
  `.execute(desk.test.database)
  return rows.map(({ body }) => `${body.actor.name}: ${body.act} ${body.outcome}`)
}

describe('consulting several settings at once', () => {
  it('asks those on record and others by name, each with 15 days, and remembers what the family asked for', async () => {
    const { consulted } = await asked()
    expect(
      consulted.map(({ setting, organisationId, kind, byFamily }) => [
        setting,
        organisationId,
        kind,
        byFamily,
      ]),
    ).toEqual([
      ['Larkfield Primary School', larkfield, 'mainstream school', false],
      ['Brambleside School', brambleside, 'special school', true],
      ['Tall Trees', null, null, false],
      ['The Hut', null, null, false],
    ])
  })

  it('nobody chosen, or one twice, gets a clear error and asks nobody', async () => {
    const reference = await drafted(desk)
    const none = await ask(reference, { 'setting-1': '', 'setting-2': '', others: '' })
    expect([none.status, none.body]).toEqual([422, expect.stringContaining('at least one setting')])
    expect((await ask(reference, { 'setting-2': larkfield })).status).toBe(422)
    expect((await stateOf(reference)).consulted).toEqual([])
  })
})

describe('a setting’s own answer, signed in', () => {
  it('is found in its inbox, shows the draft and no more, and reaches the case with its ground in law', async () => {
    const { reference, consulted } = await asked()
    desk.signInAs(at(brambleside))
    const inbox = await desk.get('/asked')
    expect(inbox.body).toContain(reference)
    const page = `/consultations/${reference}/${consulted[1]!.id}`
    const shown = await desk.get(page)
    expect(shown.status).toBe(200)
    for (const words of ['Reading taught step by step', 'Left blank', '17 March 2026'])
      expect(shown.body).toContain(words)
    // The request, notes and other settings are not its to see.
    for (const words of ['Reading is hard', 'Tall Trees', 'Larkfield'])
      expect(shown.body).not.toContain(words)
    const sent = await desk.send(page, {
      can: 'no',
      'why-use-of-resources': 'A lift would have to be built.',
      who: 'Ada, SENCO',
    })
    expect([sent.status, sent.location]).toEqual([303, '/consultations/sent'])
    const [, answered] = (await stateOf(reference)).consulted
    expect(answered?.answer).toMatchObject({
      can: 'cannot meet need',
      reasons: [{ limb: 'use of resources', why: 'A lift would have to be built.' }],
      how: 'signed in',
    })
    desk.signInAs(jerome)
    expect((await desk.get(`/desk/${reference}`)).body).toContain('section 39(4)(b)(ii)')
    expect(await trailOf(reference)).toContain('Person 20: answer consultation done')
  })

  it('“no” without one of the three reasons, or without a choice, is sent back with what was typed', async () => {
    const { reference, consulted } = await asked()
    desk.signInAs(at(larkfield))
    const page = `/consultations/${reference}/${consulted[0]!.id}`
    const no = await desk.send(page, { can: 'no', places: 'None in year 3', who: 'Ada' })
    expect([no.status, no.body]).toEqual([422, expect.stringContaining('at least one of the three reasons')])
    expect(no.body).toContain('None in year 3')
    expect((await desk.send(page, { who: 'Ada' })).status).toBe(422)
  })

  it('another setting, a teacher and a family cannot open it, and it reads like one that is not there', async () => {
    const { reference, consulted } = await asked()
    const page = `/consultations/${reference}/${consulted[1]!.id}`
    desk.signInAs(at(larkfield))
    const theirs = await desk.get(page)
    const none = await desk.get('/consultations/RQ-NONE-NONE/x')
    expect([theirs.status, theirs.body]).toEqual([none.status, none.body])
    desk.signInAs(workerAs('class teacher', north, 21))
    expect((await desk.get(page)).status).toBe(404)
    expect(await trailOf(reference)).toContain('Person 20: see consultation refused')
  })

  it('once a final plan is sent, or the case ends, the setting sees nothing of it any more', async () => {
    const { reference, consulted } = await asked()
    desk.signInAs(jerome)
    await desk.send(`/desk/${reference}/end-quietly?seen=${await seen(reference)}`, {
      ending: 'died',
      text: 'The child has died',
    })
    desk.signInAs(at(brambleside))
    expect((await desk.get(`/consultations/${reference}/${consulted[1]!.id}`)).status).toBe(404)
    expect((await desk.get('/asked')).body).not.toContain(reference)
  })
})

describe('a setting without an account', () => {
  const codeFor = async (reference: string, id: string) => {
    desk.signInAs(jerome)
    const made = await desk.send(`/desk/${reference}/consult/${id}/code`, {})
    return /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){3}/.exec(made.body)![0]
  }

  it('answers by reference and code, and the code opens nothing else', async () => {
    const { reference, consulted } = await asked()
    const code = await codeFor(reference, consulted[2]!.id)
    const hut = visitor(outside)
    const entered = await hut.send(await hut.open('/answer'), {
      reference,
      code: code.toLowerCase(),
    })
    expect([entered.statusCode, entered.headers.location]).toEqual([303, '/answer/consultation'])
    const page = await hut.open('/answer/consultation')
    expect(page.body).toContain('Tall Trees was asked on')
    expect(page.body).not.toContain('Reading is hard')
    expect(page.headers['cache-control']).toContain('no-store')
    const wrong = await hut.send(page, { can: 'no', who: 'Bo' })
    expect([wrong.statusCode, errorsIn(wrong.body)]).toEqual([422, expect.stringContaining('three reasons')])
    const sent = await hut.send(page, { can: 'yes', places: 'One in May', who: 'Bo, head' })
    expect(sent.headers.location).toBe('/answer/consultation/sent')
    expect((await stateOf(reference)).consulted[2]?.answer).toMatchObject({
      can: 'can meet need',
      how: 'by code',
      places: 'One in May',
    })
    expect(await trailOf(reference)).toContain('Tall Trees: answer consultation done')
    expect((await hut.open('/your-request')).body).not.toContain(reference)
  })

  it('an unknown code, another case’s reference and an old code are answered alike', async () => {
    const { reference, consulted } = await asked()
    const old = await codeFor(reference, consulted[2]!.id)
    await codeFor(reference, consulted[2]!.id)
    const other = await drafted(desk)
    const hut = visitor(outside)
    const tried = [
      { reference, code: old },
      { reference: other, code: old },
      { reference, code: '2222-3333-4444-5555' },
    ]
    for (const typed of tried) {
      const reply = await hut.send(await hut.open('/answer'), typed)
      expect([reply.statusCode, errorsIn(reply.body)]).toEqual([422, expect.stringContaining('cannot find')])
    }
    expect((await hut.open('/answer/consultation')).statusCode).toBe(303)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs, type Worker } from '#cases'
import { sql } from '#kit/db'
import { findLatest, type MessagesTables } from '#messages'
import { anneliese, type EhcDesk, jerome, north, openEhcDesk, south, workerAs } from './ehc-desk.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(jerome))

const enough =
  'The teacher and the family agree that the help in place meets these needs, and nothing is asked for that calls for a plan.'
const seen = async (reference: string) => (await desk.fileOf(reference)).last_act
const actsOf = async (reference: string) => findActs(desk.cases, (await desk.fileOf(reference)).id)
const doing = async (reference: string, path: string, fields = {}) =>
  desk.send(
    `/desk/${reference}/${path}${path.includes('?') ? '&' : '?'}seen=${await seen(reference)}`,
    fields,
  )
const sending = (reference: string, letter: string, reasons = enough) =>
  doing(reference, `letter/${letter}`, { reasons, test: 'plan', step: 'send' })
const trailOf = async (reference: string) => {
  const { rows } = await sql<{ body: { act: string; outcome: string } }>`
    select body::jsonb as body from trail.entry where body::jsonb->>'caseId' = ${(await desk.fileOf(reference)).id}
    order by id
  `.execute(desk.test.database)
  return rows.map(({ body }) => `${body.act} ${body.outcome}`)
}

describe('who may do what', () => {
  const people: readonly (readonly [string, Worker])[] = [
    ['the coordinator who has it', jerome],
    ['a coordinator of the team', workerAs('EHC coordinator', north, 3)],
    ['a coordinator of another team', workerAs('EHC coordinator', south, 4)],
    ['the team’s manager', anneliese],
    ['another team’s manager', workerAs('EHC manager', south, 5)],
    ['the team’s business support', workerAs('business support', north, 6)],
    ['a panel member with no papers', workerAs('panel member', north, 7)],
    ['a SENCO', workerAs('SENCO', north, 8)],
    ['a privacy officer', workerAs('privacy officer', north, 9)],
  ]
  // Looks, tells the parties, decides, closes, puts details right, takes it up.
  const may: Readonly<Record<string, string>> = {
    'the coordinator who has it': 'look tell close match take',
    'a coordinator of the team': 'look take',
    'a coordinator of another team': '',
    'the team’s manager': 'look tell decide close match take',
    'another team’s manager': '',
    'the team’s business support': 'look tell',
    'a panel member with no papers': '',
    'a SENCO': '',
    'a privacy officer': '',
  }
  const deeds: Readonly<Record<string, (reference: string) => Promise<boolean>>> = {
    look: async (reference) => (await desk.get(`/desk/${reference}`)).status === 200,
    tell: async (reference) => (await doing(reference, 'tell-parties')).status === 303,
    decide: async (reference) => (await sending(reference, 'agreement')).status === 303,
    close: async (reference) => (await doing(reference, 'withdraw', { text: 'They rang us' })).status === 303,
    match: async (reference) => (await desk.get(`/desk/${reference}/match`)).status === 200,
    take: async (reference) => {
      const pick = `${reference}:${await seen(reference)}`
      await desk.send(`/desk/${reference}`, { pick, to: 'me', back: '/desk' }, '/desk/give')
      return (await actsOf(reference)).length === 3
    },
  }
  describe.each(people)('%s', (who, worker) => {
    it.each(Object.keys(deeds))(`${may[who] || 'nothing'}: %s`, async (deed) => {
      const reference = await desk.received('2026-02-23')
      desk.signInAs(worker)
      expect(await deeds[deed]!(reference)).toBe(may[who]!.split(' ').includes(deed))
      if (!may[who]!.split(' ').includes(deed)) expect(await actsOf(reference)).toHaveLength(2)
    })
  })

  it('a case that may not be seen and one that is not there read the same', async () => {
    const reference = await desk.received('2026-02-23')
    desk.signInAs(workerAs('EHC coordinator', south, 4))
    const [theirs, none] = await Promise.all([desk.get(`/desk/${reference}`), desk.get('/desk/RQ-NONE-NONE')])
    expect([theirs.status, theirs.body]).toEqual([none.status, none.body])
  })
})

describe('the trail', () => {
  it('holds each look and each deed, and those that were refused', async () => {
    const reference = await desk.received('2026-02-23')
    await desk.get(`/desk/${reference}`)
    await doing(reference, 'tell-parties')
    desk.signInAs(workerAs('EHC coordinator', north, 3))
    await doing(reference, 'tell-parties')
    desk.signInAs(workerAs('SENCO', north, 8))
    await desk.get(`/desk/${reference}`)
    expect(await trailOf(reference)).toEqual([
      'see timeline done',
      // A form says whose case it is, so that to open one is to look.
      'see timeline done',
      'see timeline done',
      'send letter done',
      'see timeline done',
      'see timeline done',
      'send letter refused',
      'see timeline refused',
    ])
  })

  it('every form of a case says whose it is, and is not there for whoever may not see the case', async () => {
    const reference = await desk.received('2026-02-23', { name: 'Ottoline Vane-Sparrow' })
    for (const form of [
      'tell-parties',
      'letter/acknowledgement',
      'exception/exceptional-personal-circumstances',
      'consult',
    ]) {
      desk.signInAs(jerome)
      const shown = await desk.get(`/desk/${reference}/${form}`)
      expect(shown.body, form).toContain('<strong>Ottoline Vane-Sparrow</strong>')
      desk.signInAs(workerAs('SENCO', north, 8))
      expect((await desk.get(`/desk/${reference}/${form}`)).status, form).toBe(404)
    }
  })
})

describe('letters in two presses', () => {
  it('the first shows the letter and does nothing; the second sends it, keeps it and tells the family', async () => {
    const reference = await desk.received('2026-02-23', { email: 'pat@family.example' })
    const shown = await doing(reference, 'letter/acknowledgement')
    expect(shown.status).toBe(200)
    expect(shown.body).toContain('by Monday 6 April 2026')
    expect(await actsOf(reference)).toHaveLength(2)
    expect((await sending(reference, 'acknowledgement')).location).toContain('done=acknowledge')
    const sent = (await actsOf(reference)).at(-1)
    expect(sent).toMatchObject({ act: 'acknowledge', facts: { letter: { name: 'acknowledgement' } } })
    const kept = await desk.get(`/desk/${reference}/letters/3`)
    expect(kept.body).toContain('We have your request for an assessment')
    const news = await findLatest(desk.test.database.withTables<MessagesTables>(), 50)
    const mine = news.filter(({ address }) => address === 'pat@family.example')
    expect(mine).toHaveLength(1)
    expect(mine[0]!.body).not.toContain('assessment')
  })

  it.each([
    [
      'for want of cycles',
      'There is no evidence of two cycles of assess, plan, do, review in school.',
      'cycles',
    ],
    [
      'for want of a report',
      'There is no educational psychologist’s report with this request at all.',
      'diagnosis',
    ],
    ['in three words', 'Not needed now', 'about this child'],
  ])('a refusal %s goes back with what was written', async (_, reasons, says) => {
    const reference = await desk.received('2026-02-23')
    desk.signInAs(anneliese)
    const sent = await sending(reference, 'refusal', reasons)
    expect(sent.status).toBe(422)
    expect(sent.body).toContain(says)
    expect(sent.body).toContain(reasons)
    expect(await actsOf(reference)).toHaveLength(2)
  })

  it('a lawful refusal closes the case and says how to appeal', async () => {
    const reference = await desk.received('2026-02-23')
    desk.signInAs(anneliese)
    expect((await sending(reference, 'refusal')).status).toBe(303)
    expect(await desk.fileOf(reference)).toMatchObject({ stage: 'not assessed', closed_on: '2026-03-02' })
    const letter = await desk.get(`/desk/${reference}/letters/3`)
    expect(letter.body).toContain('by 5pm on Tuesday 5 May 2026')
  })
})

describe('which child it is about', () => {
  it('a new record is made, and another request for the child is said to be for the same one', async () => {
    const [first, second] = await Promise.all([
      desk.received('2026-02-20', { name: 'Tamsin Bellweather', born: '2020-04-02' }),
      desk.received('2026-02-25', { name: 'Tamsin Bellweather', born: '2020-04-02' }),
    ])
    expect((await desk.get(`/desk/${second}`)).body).toContain(first)
    expect((await desk.send(`/desk/${first}/match`, { child: 'new' })).status).toBe(303)
    const child = (await desk.fileOf(first)).child_id
    expect(child).not.toBeNull()
    const match = await desk.get(`/desk/${second}/match`)
    expect(match.body).toContain(`There is an open case for this child already: ${first}`)
    expect((await desk.send(`/desk/${second}/match`, { child: child! })).status).toBe(303)
    expect((await desk.fileOf(second)).child_id).toBe(child)
  })
})

describe('the team’s numbers', () => {
  it('are the manager’s: by officer, with what is late, and as CSV', async () => {
    await desk.received('2026-01-05')
    expect((await desk.get('/desk/ehc')).status).toBe(404)
    desk.signInAs(anneliese)
    const { body } = await desk.get('/desk/ehc')
    expect(body).toContain('Person 1')
    expect(body).toContain('14 days late')
    const csv = await desk.get('/desk/ehc.csv')
    expect(csv.body.split('\r\n')[0]).toBe('reference,stage,officer,opened,duty,due,standing')
    expect(csv.body).toContain('2026-01-05,decide whether to assess,2026-02-16,late')
  })

  it('say nothing of another team', async () => {
    await desk.received('2026-01-05')
    desk.signInAs(workerAs('EHC manager', south, 5))
    expect((await desk.get('/desk/ehc')).body).toContain('No open case on')
  })
})

describe('business support', () => {
  it('sends and receives for the team, and does not read what decisions rest on', async () => {
    const reference = await desk.received('2026-02-23')
    await desk.send(`/desk/${reference}`, { note: 'The grandmother is ill.' }, `/desk/${reference}/notes`)
    desk.signInAs(anneliese)
    await sending(reference, 'refusal')
    const lead = await desk.get(`/desk/${reference}`)
    desk.signInAs(workerAs('business support', north, 6))
    const support = await desk.get(`/desk/${reference}`)
    for (const kept of ['The grandmother is ill.', enough]) {
      expect(lead.body).toContain(kept)
      expect(support.body).not.toContain(kept)
    }
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs, findTasks, type Worker } from '#cases'
import { sql } from '#kit/db'
import { findLatest, type MessagesTables } from '#messages'
import { anneliese, type EhcDesk, jerome, north, openEhcDesk, personOf, south, workerAs } from './ehc-desk.ts'

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
  doing(reference, `letter/${letter}`, { reasons, step: 'send' })
const onDay = (name: string, iso: string) => {
  const [year, month, day] = iso.split('-') as [string, string, string]
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
const trailOf = async (reference: string) => {
  const { rows } = await sql<{ body: { act: string; outcome: string } }>`
    select body::jsonb as body from trail.entry where body::jsonb->>'caseId' = ${(await desk.fileOf(reference)).id}
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
      'see timeline done',
      'send letter done',
      'see timeline done',
      'send letter refused',
      'see timeline refused',
    ])
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

const assessing = async (receivedOn = '2026-01-12', more = {}) => {
  const reference = await desk.received(receivedOn, more)
  desk.signInAs(anneliese)
  await sending(reference, 'agreement')
  desk.signInAs(jerome)
  return reference
}

describe('asking for advice', () => {
  it('asks everybody the law lists in one press, each with six weeks of their own', async () => {
    const reference = await assessing()
    expect((await doing(reference, 'ask-for-advice')).status).toBe(303)
    const tasks = await findTasks(desk.cases, (await desk.fileOf(reference)).id)
    const advice = tasks.filter(({ duty, doneOn }) => duty.startsWith('give advice') && doneOn === null)
    expect(advice.map(({ dueOn }) => dueOn)).toEqual(Array.from({ length: 5 }, () => '2026-04-13'))
    expect((await desk.get(`/desk/${reference}`)).body).toContain('Advice: Educational psychologist')
  })

  it('asks for advice on adult life too, from year 9', async () => {
    const young = await assessing('2026-01-12', { born: '2011-10-01' })
    expect((await desk.get(`/desk/${young}`)).body).toContain('who-adult-life=')
    const small = await assessing('2026-01-12', { born: '2020-10-01' })
    expect((await desk.get(`/desk/${small}`)).body).not.toContain('who-adult-life=')
  })

  it('takes the day advice came, which may be past and never ahead', async () => {
    const reference = await assessing()
    await doing(reference, 'ask-for-advice', onDay('gotOn', '2026-02-02'))
    const [asked] = (await actsOf(reference)).at(-1)!.facts['asked'] as { id: string }[]
    const tomorrow = await doing(reference, `advice-came?id=${asked!.id}`, onDay('givenOn', '2026-03-03'))
    expect(tomorrow.status).toBe(422)
    expect(tomorrow.body).toContain('was today or before')
    const early = await doing(reference, `advice-came?id=${asked!.id}`, onDay('givenOn', '2026-02-01'))
    expect(early.body).toContain('on or after the day they were asked')
    const came = await doing(reference, `advice-came?id=${asked!.id}`, onDay('givenOn', '2026-02-20'))
    expect(came.status).toBe(303)
    expect((await doing(reference, 'advice-came?id=nobody', onDay('givenOn', '2026-02-20'))).status).toBe(422)
  })

  it('is not needed again only where all three agree', async () => {
    const reference = await assessing()
    const said = { kind: 'medical', who: 'Community paediatrics', text: 'From the autumn, and still right.' }
    const two = await doing(reference, 'advice-is-enough-already', { ...said, agreed: ['giver', 'council'] })
    expect(two.status).toBe(422)
    expect(two.body).toContain('From the autumn')
    const all = await doing(reference, 'advice-is-enough-already', {
      ...said,
      agreed: ['giver', 'council', 'family'],
    })
    expect(all.status).toBe(303)
  })
})

describe('an exception', () => {
  const away = { 'evidence-0': 'Their travel papers', because: 'Nobody could meet the child.' }
  const record = async (reference: string, from: string, to: string) => {
    desk.signInAs(anneliese)
    return doing(reference, 'exception/away-from-the-area?duty=decide whether to assess', {
      ...away,
      ...onDay('from', from),
      ...onDay('to', to),
    })
  }

  it('takes no day away: the duty stays where it was, with the limb beside it', async () => {
    const reference = await desk.received('2026-01-12')
    expect((await record(reference, '2026-01-20', '2026-02-20')).status).toBe(303)
    const tasks = await findTasks(desk.cases, (await desk.fileOf(reference)).id)
    expect(tasks).toContainEqual({ duty: 'decide whether to assess', dueOn: '2026-02-23', doneOn: null })
    const { body } = await desk.get(`/desk/${reference}`)
    expect(body).toContain('Excepted')
    expect(body).toContain('regulations 5(4)(d)')
  })

  it('is refused where they were away for less than four weeks', async () => {
    const reference = await desk.received('2026-01-12')
    const short = await record(reference, '2026-01-20', '2026-02-10')
    expect(short.status).toBe(422)
    expect(short.body).toContain('fewer than 4 weeks')
    expect(await actsOf(reference)).toHaveLength(2)
  })

  it('is the manager’s to decide', async () => {
    const reference = await desk.received('2026-01-12')
    const sent = await doing(reference, 'exception/away-from-the-area?duty=decide whether to assess', {
      ...away,
      ...onDay('from', '2026-01-20'),
      ...onDay('to', '2026-02-20'),
    })
    expect(sent.status).toBe(404)
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
    expect((await desk.get('/desk/ehc')).body).toContain('0 open cases')
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

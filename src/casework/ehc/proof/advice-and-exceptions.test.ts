import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs, findTasks } from '#cases'
import { anneliese, type EhcDesk, jerome, openEhcDesk } from './ehc-desk.ts'

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

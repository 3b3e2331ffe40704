import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs, findTasks, replay } from '#cases'
import { parseDay } from '#kit/day'
import type { MessagesTables } from '#messages'
import { isRefusedByOne } from '../advice/rules/gathering.ts'
import { assessment } from '../rules/process.ts'
import { wayInBy } from '../way-in/way-in.ts'
import { anneliese, type EhcDesk, jerome, openEhcDesk, secret } from './ehc-desk.ts'

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
  const dueDays = async (reference: string) => {
    const tasks = await findTasks(desk.cases, (await desk.fileOf(reference)).id)
    return tasks.filter(({ duty, doneOn }) => duty.startsWith('give advice') && doneOn === null)
  }
  const askAll = (reference: string, fields = {}) =>
    desk.send(`/desk/${reference}/advice/ask`, { ...fields }, `/desk/${reference}/advice/ask`)
  const lettersTo = async (reference: string) => {
    const { id } = await desk.fileOf(reference)
    const sent = await desk.test.database
      .withTables<MessagesTables>()
      .selectFrom('messages.message')
      .select(['address', 'body'])
      .where('case_id', '=', id)
      .execute()
    return new Map(sent.map(({ address, body }) => [address, body]))
  }

  it('asks everybody the law lists in one press, each with six weeks of their own', async () => {
    const reference = await assessing()
    expect((await askAll(reference)).status).toBe(303)
    const advice = await dueDays(reference)
    expect(advice.map(({ dueOn }) => dueOn)).toEqual(Array.from({ length: 5 }, () => '2026-04-13'))
    const { body } = await desk.get(`/desk/${reference}`)
    expect(body).toContain('Northmere psychology')
    // Said once, as all five have the same day.
    expect(body.match(/<p class="govuk-body">Due Monday 13 April 2026/g)).toHaveLength(1)
  })

  it('writes to each by e-mail, with a code and without the name of the child', async () => {
    const reference = await assessing('2026-01-12', { name: 'Perdita Quill' })
    await askAll(reference)
    const letters = await lettersTo(reference)
    const letter = letters.get('psychology@north.example')!
    expect(letter).toContain(reference)
    expect(letter).toContain('https://guide.example/answer')
    expect(letter).not.toMatch(/Perdita|Quill/)
    const code = /code: (\S+)/.exec(letter)![1]!
    const typed = { reference, code }
    const opened = await wayInBy(desk.test.database, secret, typed, parseDay('2026-03-02')!)
    expect(opened?.wayIn).toMatchObject({ kind: 'advice' })
  })

  it('asks for advice on adult life too, from year 9', async () => {
    const young = await assessing('2026-01-12', { born: '2011-10-01' })
    await askAll(young)
    expect(await dueDays(young)).toHaveLength(6)
    const small = await assessing('2026-01-12', { born: '2020-10-01' })
    await askAll(small)
    expect(await dueDays(small)).toHaveLength(5)
  })

  it('asks whom the family asks for, who then gets a code', async () => {
    const reference = await assessing()
    const other = { other: 'Una Crake, music therapist', email: 'una@music.example' }
    expect((await askAll(reference, other)).body).toContain('Choose why they are asked')
    expect((await askAll(reference, { ...other, why: 'asked for by the family' })).status).toBe(303)
    expect((await lettersTo(reference)).has('una@music.example')).toBe(true)
  })

  it('takes the day advice came, which may be past and never ahead', async () => {
    const reference = await assessing()
    await askAll(reference, onDay('gotOn', '2026-02-02'))
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

  it('is not needed again only when each of the three has said so', async () => {
    const reference = await assessing()
    const council = await desk.send(
      `/desk/${reference}/advice/enough`,
      { whose: 'medical:0', text: 'The report of the autumn, which is still right.' },
      `/desk/${reference}/advice/enough`,
    )
    expect(council.status).toBe(303)
    const { id } = (await actsOf(reference)).at(-1)!.facts as { id: string }
    const settled = async () =>
      replay(assessment, await actsOf(reference)).advice.some((one) => one.id === id && one.enoughAlready)
    expect(await settled()).toBe(false)
    const say = (by: string, agrees: string) =>
      doing(reference, `say-if-advice-is-enough?id=${id}`, { by, agrees })
    expect((await say('giver', 'yes')).status).toBe(303)
    expect(await settled()).toBe(false)
    expect((await say('giver', 'yes')).body).toContain('said already')
    expect((await say('family', 'yes')).status).toBe(303)
    expect(await settled()).toBe(true)
  })

  it('is to be sought where one of the three says no', async () => {
    const reference = await assessing()
    const page = `/desk/${reference}/advice/enough`
    await desk.send(page, { whose: 'psychological:0', text: 'Last year’s report.' }, page)
    const { id } = (await actsOf(reference)).at(-1)!.facts as { id: string }
    await doing(reference, `say-if-advice-is-enough?id=${id}`, { by: 'giver', agrees: 'yes' })
    await doing(reference, `say-if-advice-is-enough?id=${id}`, { by: 'family', agrees: 'no' })
    const state = replay(assessment, await actsOf(reference))
    expect(state.advice).toEqual([])
    expect(state.gathering.enough.map(isRefusedByOne)).toEqual([true])
    expect((await askAll(reference)).status).toBe(303)
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

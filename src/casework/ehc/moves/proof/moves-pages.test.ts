import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findActs, findTasks, replay } from '#cases'
import { doActs, drafted } from '../../final/proof/drafted.ts'
import { anneliese, type EhcDesk, type Fields, north, openEhcDesk, workerAs } from '../../proof/ehc-desk.ts'
import { assessment } from '../../rules/process.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(anneliese))

const on = (name: string, text: string): Fields => {
  const [year, month, day] = text.split('-').map(Number)
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}
const seen = async (reference: string) => (await desk.fileOf(reference)).last_act
const doing = async (reference: string, path: string, fields: Fields) =>
  desk.send(`/desk/${reference}/${path}?seen=${await seen(reference)}`, fields)
const stateOf = async (reference: string) =>
  replay(assessment, await findActs(desk.cases, (await desk.fileOf(reference)).id))
const owedIn = async (reference: string) =>
  (await findTasks(desk.cases, (await desk.fileOf(reference)).id))
    .filter(({ doneOn }) => doneOn === null)
    .map(({ duty, dueOn }) => `${duty} ${dueOn}`)
const lastLetter = async (reference: string) =>
  JSON.stringify((await findActs(desk.cases, (await desk.fileOf(reference)).id)).at(-1)?.facts['letter'])

describe('a family with a plan moves away', () => {
  const moving = async () => {
    const reference = await drafted(desk)
    await doActs(desk, reference, [['send final plan', '2026-02-20']])
    const moved = await doing(reference, 'moved-away', {
      council: 'Southmere Council',
      ...on('movedOn', '2026-03-02'),
      ...on('knownOn', '2026-02-25'),
      text: 'The mother rang.',
    })
    expect(moved.status).toBe(303)
    return reference
  }

  it('the plan is owed to the other council, and the letter tells the family who has it', async () => {
    const reference = await moving()
    expect(await owedIn(reference)).toEqual(['pass on the plan 2026-03-17'])
    expect((await desk.get(`/desk/${reference}`)).body).toContain('Southmere Council')
    const shown = await doing(reference, 'letter/plan-passed-on', {})
    expect(shown.body).toContain('It has it now')
    expect((await doing(reference, 'letter/plan-passed-on', { step: 'send' })).status).toBe(303)
    expect(await lastLetter(reference)).toContain('Monday 13 April 2026')
    const file = await desk.fileOf(reference)
    expect([file.stage, file.closed_on]).toEqual(['moved away', '2026-03-02'])
  })

  it('its page says that the help goes on', async () =>
    expect((await desk.get(`/your-child/${await moving()}`)).body).toContain('the help in it goes on'))
})

describe('a family moves away while it is being assessed', () => {
  it('a move to come is not written down yet: the days go on here', async () => {
    const reference = await desk.received('2026-02-16')
    const fields = { council: 'Southmere Council', ...on('knownOn', '2026-03-02'), text: 'They rang.' }
    const answer = await doing(reference, 'moved-away', { ...fields, ...on('movedOn', '2026-03-30') })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Until the day they move')
  })

  it('once moved, the papers are owed, the letter names the council, and the case closes', async () => {
    const reference = await desk.received('2026-02-16')
    await doing(reference, 'moved-away', {
      council: 'Southmere Council',
      ...on('movedOn', '2026-03-02'),
      ...on('knownOn', '2026-03-02'),
      text: 'They rang.',
    })
    expect(await owedIn(reference)).toEqual(['pass on what an assessment has found out 2026-03-02'])
    expect((await doing(reference, 'letter/papers-passed-on', { step: 'send' })).status).toBe(303)
    expect(await lastLetter(reference)).toContain('Southmere Council')
    expect((await stateOf(reference)).stage).toBe('moved away')
    expect(await owedIn(reference)).toEqual([])
  })
})

describe('a child moves here', () => {
  const at = '/desk/moved-in'
  const came: Fields = {
    what: 'plan',
    council: 'Southmere Council',
    childName: 'Wilf O’Dowd',
    ...on('oursOn', '2026-02-23'),
    ...on('madeOn', '2025-06-02'),
    child: 'later',
    step: 'record',
  }
  const recorded = async (fields: Fields = {}) => {
    const { body } = await desk.send(at, { ...came, ...fields })
    return /RQ-\w{4}-\w{4}/.exec(body)?.[0] ?? body
  }

  it('is written down by those who write requests down, and nobody else', async () => {
    desk.signInAs(workerAs('panel member', north, 7))
    expect((await desk.get(at)).status).toBe(404)
    desk.signInAs(workerAs('business support', north, 6))
    expect((await desk.get(at)).status).toBe(200)
  })

  it('with a plan: the case owes word to the family and the review, and no twenty weeks', async () => {
    const reference = await recorded()
    expect((await stateOf(reference)).stage).toBe('plan taken over')
    expect(await owedIn(reference)).toEqual([
      'tell the family after the plan is passed on 2026-04-06',
      'review a year after the last review, wherever that was 2026-06-01',
    ])
    expect((await desk.get(`/your-child/${reference}`)).body).toContain('Your plan is with us now')
  })

  it('with a plan: needs the day it was made, and one that makes sense', async () => {
    const none = await desk.send(at, { ...came, ...on('madeOn', '2026-02-30'), step: '' })
    expect(none.status).toBe(422)
    const after = await desk.send(at, { ...came, ...on('madeOn', '2026-02-27'), step: '' })
    expect(after.body).toContain('before it was passed on')
    expect(after.body).toContain('Wilf O’Dowd')
  })

  it('is told of a review, within what the law allows', async () => {
    const reference = await recorded()
    const says = (reviewBy: string) =>
      doing(reference, 'letter/what-follows', {
        follows: 'a review',
        ...on('reviewBy', reviewBy),
        step: 'send',
      })
    expect((await says('2026-06-02')).body).toContain('Monday 1 June 2026')
    expect((await says('2026-05-18')).status).toBe(303)
    expect(await lastLetter(reference)).toContain('Monday 18 May 2026')
    expect((await stateOf(reference)).stage).toBe('plan made')
  })

  it('is told of another assessment, which then has a case of its own with 14 weeks from that day', async () => {
    const reference = await recorded()
    await doing(reference, 'letter/what-follows', {
      follows: 'another assessment',
      ...on('reviewBy', '2026-06-01'),
      step: 'send',
    })
    const { assessedIn } = await stateOf(reference)
    expect(await owedIn(assessedIn!)).toEqual(['send the final plan after assessing again 2026-06-08'])
  })

  it('in the middle of an assessment: decided afresh within six weeks, and thanked as somebody who moved', async () => {
    const reference = await recorded({ what: 'assessment', email: 'parent@family.example' })
    expect((await stateOf(reference)).stage).toBe('requested')
    expect(await owedIn(reference)).toContain('decide whether to assess 2026-04-06')
    expect((await desk.get(`/desk/${reference}`)).body).toContain('Southmere Council')
    const letter = await doing(reference, 'letter/acknowledgement', {})
    expect(letter.body).toContain('We decide afresh')
  })

  it('may go to another school until the plan is changed', async () => {
    const reference = await recorded()
    const placed = await doing(reference, 'place-elsewhere', {
      setting: 'Larkfield Primary School',
      ...on('from', '2026-03-09'),
      text: 'It is 80 miles to the old school.',
    })
    expect(placed.status).toBe(303)
    expect((await desk.get(`/desk/${reference}`)).body).toContain('Larkfield Primary School')
  })
})

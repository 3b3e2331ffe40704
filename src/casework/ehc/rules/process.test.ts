import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Act, type Step, commandsIn, nextDue, replay } from '#cases'
import { type Day, parseDay } from '#kit/day'
import { duties as lawDuties } from '#law'
import { dutyNamed, dutiesOf } from './duties.ts'
import { ended, lifecycle } from './lifecycle.ts'
import { assessment } from './process.ts'
import { senseless } from './senseless.ts'
import type { EhcCase } from './state.ts'

const day = (text: string): Day => parseDay(text)!
const act = (name: string, on: string, facts: Act['facts'] = {}): Act => ({
  act: name,
  on: day(on),
  by: null,
  facts,
  reason: 'because',
})
const request = (receivedOn: string, writtenDownOn = receivedOn) =>
  act('request', writtenDownOn, { receivedOn, requestedBy: 'parent', channel: 'letter', teamId: null })
const asked = (id: string, gotOn: string) =>
  act('ask for advice', gotOn, { asked: [{ id, kind: 'psychological', who: 'Dr Voss', gotOn }] })
const standing = (...acts: Act[]): EhcCase => replay(assessment, acts)
const owed = (...acts: Act[]) =>
  Object.fromEntries(dutiesOf(standing(...acts)).map(({ duty, on }) => [duty, on.toString()]))

// Worked by hand from the SEND Regulations 2014: 5 January 2026 was a Monday.
describe('the clock of an assessment', () => {
  it('runs from the day the request was received, not the day somebody wrote it down', () =>
    expect(owed(request('2026-01-05', '2026-01-19'))).toMatchObject({
      'decide whether to assess': '2026-02-16',
    }))

  it('owes the family’s parties word at once, until they are told', () => {
    expect(owed(request('2026-01-05'))).toHaveProperty('tell people it is considering', '2026-01-05')
    expect(owed(request('2026-01-05'), act('tell parties', '2026-01-05'))).not.toHaveProperty(
      'tell people it is considering',
    )
  })

  it('once assessing, owes a no-plan letter by week 16 and the final plan by week 20', () =>
    expect(owed(request('2026-01-05'), act('agree to assess', '2026-02-16'))).toEqual({
      'say there will be no plan': '2026-04-27',
      'send the final plan': '2026-05-25',
    }))

  it('gives each adviser six weeks of their own, from the day they got the request', () => {
    const acts = [
      request('2026-01-05'),
      act('agree to assess', '2026-02-02'),
      asked('a', '2026-02-03'),
      asked('b', '2026-02-20'),
    ]
    expect(owed(...acts)).toMatchObject({ 'give advice: a': '2026-03-17', 'give advice: b': '2026-04-03' })
    expect(
      owed(...acts, act('advice came', '2026-03-10', { id: 'a', givenOn: '2026-03-09' })),
    ).not.toHaveProperty('give advice: a')
  })

  it('keeps the day advice came: it cannot come a second time, only be corrected', () => {
    const came = (on: string) => act('advice came', on, { id: 'a', givenOn: on })
    const acts = [request('2026-01-05'), act('agree to assess', '2026-02-02'), asked('a', '2026-02-03')]
    expect(senseless(standing(...acts), came('2026-03-09'))).toBeNull()
    expect(senseless(standing(...acts, came('2026-03-09')), came('2026-03-16'))).toMatch(/here already/)
  })

  it('says whose advice is still to come before a plan is decided on, and keeps why it was not waited for', () => {
    const state = standing(
      request('2026-01-05'),
      act('agree to assess', '2026-02-02'),
      asked('a', '2026-02-03'),
    )
    const needed = (facts: Act['facts'] = {}) => senseless(state, act('plan is needed', '2026-03-02', facts))
    expect(needed()).toMatch(/Dr Voss.*You may decide without it/)
    expect(needed({ despite: 'He starts school in a month.' })).toBeNull()
  })

  it('asks nobody twice for advice that all three agree is enough', () =>
    expect(
      owed(
        request('2026-01-05'),
        act('agree to assess', '2026-02-02'),
        act('advice is enough already', '2026-02-03', {
          id: 'a',
          kind: 'medical',
          who: 'Community paediatrics',
        }),
      ),
    ).not.toHaveProperty('give advice: a'))

  it('gives the family 15 days on the draft, the day it is served being the first, and afresh if it changes', () => {
    const acts = [
      request('2026-01-05'),
      act('agree to assess', '2026-02-02'),
      act('plan is needed', '2026-04-20'),
      act('send draft', '2026-04-27', { servedOn: '2026-04-27' }),
    ]
    expect(owed(...acts)).toMatchObject({ 'leave time to answer the draft': '2026-05-11' })
    expect(owed(...acts, act('send changed draft', '2026-05-06', { servedOn: '2026-05-06' }))).toMatchObject({
      'leave time to answer the draft': '2026-05-20',
    })
  })

  it('gives each setting 15 days to answer', () =>
    expect(
      owed(
        request('2026-01-05'),
        act('agree to assess', '2026-02-02'),
        act('plan is needed', '2026-04-20'),
        act('send draft', '2026-04-27', { servedOn: '2026-04-27' }),
        act('consult setting', '2026-05-05', {
          consulted: [{ id: 's', setting: 'Larkfield', on: '2026-05-05' }],
        }),
      ),
    ).toMatchObject({ 'answer a consultation: s': '2026-05-20' }))

  it('does not move for an exception: the limb is recorded beside the day', () => {
    const exception = {
      duty: 'decide whether to assess',
      adviceId: null,
      limb: 'away from the area',
      because: 'The family were abroad from 10 January to 14 February.',
      from: '2026-01-10',
      to: '2026-02-14',
      evidence: { 'how the council knows': 'Their travel papers' },
    }
    const state = standing(request('2026-01-05'), act('record exception', '2026-02-15', exception))
    expect(nextDue(assessment, state)?.on.toString()).toBe('2026-01-05')
    expect(state.exceptions).toHaveLength(1)
    expect(dutiesOf(state)).toHaveLength(2)
  })

  it('owes nothing once refused, and owes the plan by the same day if the council assesses after all', () => {
    const refused = [request('2026-01-05'), act('refuse to assess', '2026-02-10')]
    expect(owed(...refused)).toEqual({})
    expect(owed(...refused, act('assess after all', '2026-03-10'))).toMatchObject({
      'send the final plan': '2026-05-25',
    })
  })
})

describe('no rule of ours stands between a family and a decision', () => {
  it('the council can agree to assess at once: no form, cycle or report comes first', () =>
    expect(Object.keys(commandsIn(assessment, 'requested'))).toContain('agree to assess'))

  it('a late deed is never blocked by its lateness', () =>
    expect(standing(request('2026-01-05'), act('agree to assess', '2027-01-05')).stage).toBe('assessing'))

  it('every refusal and every ending needs a reason', () => {
    const final = ['refuse to assess', 'no plan is needed', 'withdraw', 'moved away']
    const without = Object.values(lifecycle)
      .flatMap((steps) => Object.entries<Step>(steps))
      .filter(([command, step]) => final.includes(command) && !step.needsReason)
    expect(without).toEqual([])
  })
})

describe('whatever is done, in whatever order', () => {
  const deeds = constantFrom(
    act('tell parties', '2026-01-06'),
    act('agree to assess', '2026-02-02'),
    act('refuse to assess', '2026-02-02'),
    act('assess after all', '2026-03-02'),
    asked('a', '2026-02-03'),
    asked('b', '2026-02-20'),
    act('advice came', '2026-03-09', { id: 'a', givenOn: '2026-03-09' }),
    act('plan is needed', '2026-04-20'),
    act('no plan is needed', '2026-04-20'),
    act('make a plan after all', '2026-05-20'),
    act('send draft', '2026-04-27', { servedOn: '2026-04-27' }),
    act('family answered', '2026-05-04', { answeredOn: '2026-05-04' }),
    act('consult setting', '2026-05-05', {
      consulted: [{ id: 's', setting: 'Larkfield', on: '2026-05-05' }],
    }),
    act('setting answered', '2026-05-12', { id: 's', answeredOn: '2026-05-12' }),
    act('send final plan', '2026-05-25'),
    act('withdraw', '2026-03-01'),
  )
  /** The acts that the table lets through, one after the other. */
  const lawful = (chosen: readonly Act[]) => {
    const acts: Act[] = [request('2026-01-05')]
    for (const one of chosen) if (commandsIn(assessment, standing(...acts).stage)[one.act]) acts.push(one)
    return acts
  }
  const histories = array(deeds, { maxLength: 14 })

  it('every duty is a row of the law', () => {
    const names = new Set<string>(lawDuties.map(({ duty }) => duty))
    assert(
      property(histories, (chosen) => {
        for (const { duty } of dutiesOf(standing(...lawful(chosen))))
          expect(names).toContain(dutyNamed(duty).duty)
      }),
    )
  })

  it('the day the final plan is due never moves while it is owed', () =>
    assert(
      property(histories, (chosen) => {
        const due = dutiesOf(standing(...lawful(chosen))).find(({ duty }) => duty === 'send the final plan')
        expect(due?.on.toString() ?? '2026-05-25').toBe('2026-05-25')
      }),
    ))

  it('an open case always owes something, and an ended one nothing', () =>
    assert(
      property(histories, (chosen) => {
        const state = standing(...lawful(chosen))
        expect(dutiesOf(state).length > 0).toBe(!ended.includes(state.stage))
      }),
    ))

  it('every stage can be reached and, unless it is an end, left', () => {
    const reached = new Set<string>(['requested', 'asked again', 'plan taken over'])
    for (let size = 0; size !== reached.size;) {
      size = reached.size
      for (const stage of reached)
        for (const { to } of Object.values(commandsIn(assessment, stage))) reached.add(to)
    }
    expect([...reached].toSorted()).toEqual(Object.keys(lifecycle).toSorted())
  })

  it('a request on any day, 29 February too, is due 42, 112 and 140 days later', () =>
    assert(
      property(integer({ min: 0, max: 11_000 }), (days) => {
        const received = day('2014-09-01').add({ days })
        const start = request(received.toString())
        const [early, later] = [owed(start), owed(start, act('agree to assess', received.toString()))]
        expect(early['decide whether to assess']).toBe(received.add({ days: 42 }).toString())
        expect(later['say there will be no plan']).toBe(received.add({ days: 112 }).toString())
        expect(later['send the final plan']).toBe(received.add({ days: 140 }).toString())
      }),
    ))
})

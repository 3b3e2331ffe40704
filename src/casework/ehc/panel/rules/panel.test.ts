import { describe, expect, it } from 'vitest'
import { type Act, commandsIn, replay } from '#cases'
import { type Day, parseDay } from '#kit/day'
import { assessment } from '../../rules/process.ts'
import { senseless } from '../../rules/senseless.ts'
import { type Answer, comesTo, limbsOf } from './legal-test.ts'
import { adviceFor, decisionDue, waitsTooLong } from './panel.ts'

const day = (text: string): Day => parseDay(text)!
const act = (name: string, on: string, facts: Act['facts'] = {}): Act => ({
  act: name,
  on: day(on),
  by: null,
  facts,
  reason: 'because',
})
const item = '00000000-0000-4000-8000-000000000001'
const request = act('request', '2026-01-05', {
  receivedOn: '2026-01-05',
  requestedBy: 'parent',
  channel: 'phone',
  teamId: null,
})
const listed = (meetsOn: string, question = 'whether to assess') =>
  act('put on panel', '2026-01-20', { itemId: item, meetingId: item, meetsOn, question, papersHash: 'x' })
const advised = act('panel advised', '2026-02-03', {
  itemId: item,
  said: {
    needs: { answer: 'yes', because: 'She does not speak in class' },
    plan: { answer: 'yes', because: 'Nothing tried has been enough' },
  },
  advice: 'Assess',
  present: ['Gwendolyn'],
  stoodAside: ['Hal'],
})
const standing = (...acts: Act[]) => replay(assessment, [request, ...acts])

describe('the test for assessing', () => {
  it('is two questions, each of its own limb of section 36(8)', () =>
    expect(limbsOf['whether to assess'].map(({ cite }) => cite)).toEqual([
      'section 36(8)(a)',
      'section 36(8)(b)',
    ]))

  it.each<[Answer, Answer, Answer]>([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'no'],
    ['no', 'yes', 'no'],
    ['no', 'not sure', 'no'],
    ['yes', 'not sure', 'not sure'],
    ['not sure', 'not sure', 'not sure'],
  ])('needs %s, plan %s: comes to %s', (needs, plan, wanted) => {
    const said = { needs: { answer: needs, because: 'x' }, plan: { answer: plan, because: 'x' } }
    expect(comesTo('whether to assess', said)).toBe(wanted)
  })

  it('comes to nothing sure while a question has no answer', () =>
    expect(comesTo('whether to assess', { needs: { answer: 'yes', because: 'x' } })).toBe('not sure'))

  it('for a plan is the one question of section 37(1)', () =>
    expect(comesTo('whether a plan is needed', { plan: { answer: 'yes', because: 'x' } })).toBe('yes'))
})

describe('a panel never makes a case late', () => {
  it('the meeting on the due day itself is soon enough; the day after is not', () => {
    expect(decisionDue('whether to assess', day('2026-01-05')).toString()).toBe('2026-02-16')
    expect(waitsTooLong('whether to assess', day('2026-01-05'), day('2026-02-16'))).toBe(false)
    expect(waitsTooLong('whether to assess', day('2026-01-05'), day('2026-02-17'))).toBe(true)
  })

  it('a decision about a plan is held to week 16', () =>
    expect(decisionDue('whether a plan is needed', day('2026-01-05')).toString()).toBe('2026-04-27'))

  it('a case may be decided with no panel, while it waits for one, and after one', () => {
    for (const acts of [[], [listed('2026-02-03')], [listed('2026-02-03'), advised]])
      expect(Object.keys(commandsIn(assessment, standing(...acts).stage))).toEqual(
        expect.arrayContaining(['agree to assess', 'refuse to assess']),
      )
  })

  it('and once decided it is on no list', () => {
    const decided = standing(listed('2026-02-03'), act('agree to assess', '2026-01-30'))
    expect(decided.panel.on).toBeNull()
  })

  it('a case on a list owes the same as before', () =>
    expect(assessment.duties(standing(listed('2026-02-03')))).toEqual(assessment.duties(standing())))
})

describe('a case before a panel', () => {
  it('is on one list at a time', () =>
    expect(senseless(standing(listed('2026-02-03')), listed('2026-02-10'))).toMatch(/list already/))

  it('may be put on another list once it is taken off', () => {
    const off = standing(listed('2026-02-03'), act('take off panel', '2026-01-25'))
    expect(senseless(off, listed('2026-02-10'))).toBeNull()
  })

  it('is asked only about the decision that comes next', () => {
    const about = 'whether a plan is needed'
    expect(senseless(standing(), listed('2026-02-03', about))).toMatch(/not the one/)
    expect(senseless(standing(act('agree to assess', '2026-01-30')), listed('2026-04-01', about))).toBeNull()
  })

  it('takes no advice once it is off the list', () =>
    expect(senseless(standing(), advised)).toMatch(/not on that panel/))

  it('has advice on that decision alone, with who stood aside', () => {
    const after = standing(listed('2026-02-03'), advised)
    expect(adviceFor(after)).toMatchObject({ advice: 'Assess', stoodAside: ['Hal'] })
    expect(
      adviceFor(standing(listed('2026-02-03'), advised, act('agree to assess', '2026-02-04'))),
    ).toBeNull()
  })
})

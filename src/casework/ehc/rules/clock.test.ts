import { describe, expect, it } from 'vitest'
import { type Act, replay } from '#cases'
import { parseDay } from '#kit/day'
import { clockOfCase, daysLate, howDone } from './clock.ts'
import { nextStep } from './next-step.ts'
import { assessment } from './process.ts'
import { senseless } from './senseless.ts'
import { timelinessOf } from './timeliness.ts'

const day = (text: string) => parseDay(text)!
const act = (name: string, on: string, facts: Act['facts'] = {}): Act => ({
  act: name,
  on: day(on),
  by: null,
  facts,
  reason: 'because',
})
const request = act('request', '2026-01-05', {
  receivedOn: '2026-01-05',
  requestedBy: 'parent',
  channel: 'letter',
  teamId: null,
})
const agreed = act('agree to assess', '2026-02-16')
const asked = act('ask for advice', '2026-02-17', {
  asked: [{ id: 'a', kind: 'medical', who: 'Paediatrics', gotOn: '2026-02-17' }],
})
const exception = (more: Act['facts'] = {}) =>
  act('record exception', '2026-03-02', {
    duty: 'decide whether to assess',
    adviceId: null,
    limb: 'away from the area',
    because: 'Away',
    from: '2026-01-10',
    to: '2026-02-14',
    evidence: { 'how the council knows': 'They rang' },
    ...more,
  })
const standing = (...acts: Act[]) => replay(assessment, [request, ...acts])
const shown = (today: string, ...acts: Act[]) => {
  const state = standing(...acts)
  return Object.fromEntries(
    clockOfCase(state, assessment.ended.includes(state.stage)).map((line) => [
      line.duty,
      [howDone(line, day(today)), daysLate(line, day(today))],
    ]),
  )
}

describe('the clock panel', () => {
  it.each([
    ['on the last day', '2026-02-16', ['due', 0]],
    ['the day after', '2026-02-17', ['late', 1]],
  ])('the decision, %s', (_, today, says) => expect(shown(today)['decide whether to assess']).toEqual(says))

  it('what was decided in time stays so, and what was decided late says by how much', () => {
    expect(shown('2026-06-01', agreed)['decide whether to assess']).toEqual(['done', 0])
    expect(shown('2026-06-01', act('agree to assess', '2026-02-20'))['decide whether to assess']).toEqual([
      'done late',
      4,
    ])
  })

  it('a late decision with a limb of the law beside it is excepted, and its days are still said', () =>
    expect(shown('2026-03-02', exception())['decide whether to assess']).toEqual(['excepted', 14]))

  it('telling people has no number of days, so it is never late', () =>
    expect(shown('2026-03-02')['tell people it is considering']).toEqual(['due', 0]))

  it('the no-plan letter is not needed once a plan is', () =>
    expect(
      shown('2026-06-01', agreed, act('plan is needed', '2026-04-01'))['say there will be no plan'],
    ).toEqual(['not needed', 0]))

  it('a first refusal stays the day of the decision when the council assesses after all', () =>
    expect(
      shown('2026-04-01', act('refuse to assess', '2026-02-10'), act('assess after all', '2026-03-20'))[
        'decide whether to assess'
      ],
    ).toEqual(['done', 0]))
})

describe('an exception is refused', () => {
  it.each([
    ['of a limb that is not this duty’s', { limb: 'advice: missed appointment' }],
    ['without what the limb needs', { evidence: {} }],
    ['for fewer than four weeks away', { to: '2026-02-05' }],
    ['that ends before it begins', { from: '2026-02-14', to: '2026-01-10' }],
    ['of a law that has ended', { limb: 'coronavirus', evidence: {} }],
    [
      'for a closure of three weeks',
      {
        limb: 'school closed',
        evidence: {
          'the first day the school was closed': '2026-01-10',
          'the day it re-opened': '2026-01-31',
          'the day the head was asked': '2026-01-12',
        },
      },
    ],
  ])('%s', (_, more) => expect(senseless(standing(), exception(more))).not.toBeNull())

  it('but taken for a long summer closure, where the head was asked in it', () =>
    expect(
      senseless(
        standing(),
        exception({
          limb: 'school closed',
          evidence: {
            'the first day the school was closed': '2026-07-22',
            'the day it re-opened': '2026-09-02',
            'the day the head was asked': '2026-08-03',
          },
        }),
      ),
    ).toBeNull())
})

describe('what to do next', () => {
  it.each([
    ['a request nobody has answered', [], 'acknowledge'],
    ['an acknowledged one', [act('acknowledge', '2026-01-06')], 'tell parties'],
    [
      'one all know of',
      [act('acknowledge', '2026-01-06'), act('tell parties', '2026-01-06')],
      'agree to assess',
    ],
    ['an assessment nobody advises', [agreed], 'ask for advice'],
    ['one that waits for advice', [agreed, asked], 'advice came'],
    [
      'one with all its advice',
      [agreed, asked, act('advice came', '2026-03-01', { id: 'a', givenOn: '2026-03-01' })],
      'plan is needed',
    ],
    ['a plan to be written', [agreed, act('plan is needed', '2026-04-01')], 'send draft'],
  ] as const)('%s', (_, acts, command) =>
    expect(nextStep(standing(...acts), day('2026-03-02'))?.command).toBe(command),
  )

  it('nothing, once it has ended', () =>
    expect(nextStep(standing(act('withdraw', '2026-02-01')), day('2026-03-02'))).toBeNull())
})

describe('how a case is counted', () => {
  it.each([
    ['2026-03-01', false, 'late'],
    ['2026-03-01', true, 'excepted'],
    ['2026-03-02', false, 'this week'],
    ['2026-03-09', false, 'this week'],
    ['2026-03-10', false, 'in time'],
    [null, false, 'in time'],
  ])('due %s, excepted %s: %s', (dueOn, excepted, counted) =>
    expect(timelinessOf({ dueOn, excepted }, '2026-03-02', '2026-03-09')).toBe(counted),
  )
})

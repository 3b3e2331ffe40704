import { describe, expect, it } from 'vitest'
import { type Act, replay } from '#cases'
import { parseDay } from '#kit/day'
import { dutiesOf } from '../../rules/duties.ts'
import { assessment } from '../../rules/process.ts'
import { senseless } from '../../rules/senseless.ts'
import { noReasonInLaw } from './answer.ts'
import { kindsOfSetting } from './kinds-of-setting.ts'
import { faultsIn, type Placement, promptsFor, requestBinds } from './naming.ts'

const day = (text: string) => parseDay(text)!
const act = (name: string, on: string, facts: Act['facts'] = {}): Act => ({
  act: name,
  on: day(on),
  by: null,
  facts,
  reason: 'because',
})
const drafted = [
  act('request', '2026-01-05', {
    receivedOn: '2026-01-05',
    requestedBy: 'parent',
    channel: 'letter',
    teamId: null,
  }),
  act('agree to assess', '2026-02-10'),
  act('plan is needed', '2026-04-10'),
  act('send draft', '2026-04-27', { servedOn: '2026-04-27' }),
]
const consulted = act('consult setting', '2026-05-05', {
  consulted: ['a', 'b', 'c'].map((id) => ({ id, setting: `School ${id}`, on: '2026-05-05' })),
})
const why = 'The lift does not reach the science rooms, and cannot be made to within the year.'
const decision = (more: Partial<Placement> = {}): Placement => ({
  name: 'School a',
  kind: 'mainstream school',
  wish: { name: 'School a', kind: 'mainstream school' },
  exceptions: [],
  notMainstream: null,
  stepsTried: null,
  reasons: 'It is what the family asked for, and it can meet the needs in section B.',
  ...more,
})

describe('consulting settings', () => {
  it('several at once, each with 15 days of its own', () =>
    expect(
      dutiesOf(replay(assessment, [...drafted, consulted]))
        .filter(({ duty }) => duty.startsWith('answer a consultation'))
        .map(({ on }) => on.toString()),
    ).toEqual(['2026-05-20', '2026-05-20', '2026-05-20']))

  it('an answer is kept with its reasons, and a setting that is silent stops nobody', () => {
    const answered = act('setting answered', '2026-05-12', {
      id: 'a',
      answeredOn: '2026-05-12',
      can: 'cannot meet need',
      reasons: [{ limb: 'use of resources', why }],
      how: 'by code',
    })
    const state = replay(assessment, [...drafted, consulted, answered])
    expect(state.consulted[0]?.answer).toMatchObject({ can: 'cannot meet need', how: 'by code' })
    const placed = act(
      'decide placement',
      '2026-05-21',
      decision({ name: 'School b', wish: { name: 'School b', kind: 'mainstream school' } }),
    )
    expect(senseless(state, placed)).toBeNull()
    expect(
      replay(assessment, [...drafted, consulted, answered, placed, act('send final plan', '2026-05-22')])
        .placement?.name,
    ).toBe('School b')
  })

  it('an old act, written before settings were of the record, is still read', () =>
    expect(replay(assessment, [...drafted, consulted]).consulted[0]).toMatchObject({
      organisationId: null,
      answer: null,
    }))

  it('a “no” without a limb of section 39(4) is no reason in law', () => {
    expect(noReasonInLaw({ can: 'cannot meet need', reasons: [] })).toBe(true)
    expect(noReasonInLaw({ can: 'cannot meet need', reasons: [{ limb: 'unsuitable', why }] })).toBe(false)
    expect(noReasonInLaw({ can: 'can meet need', reasons: [] })).toBe(false)
  })
})

// Children and Families Act 2014, sections 33 and 38 to 40.
describe('naming a setting', () => {
  it('what the family asks for binds where it is on the list of section 38(3), and nowhere else', () =>
    expect(
      kindsOfSetting.filter(({ kind }) => requestBinds({ name: 'It', kind })).map(({ kind }) => kind),
    ).toEqual([
      'mainstream school',
      'maintained nursery school',
      'special school',
      'alternative provision academy',
      'college',
      'non-maintained special school',
      'section 41',
    ]))

  it('what binds and is named needs no exception', () => expect(faultsIn(decision())).toEqual([]))

  it('what binds and is not named needs an exception of section 39(4), with reasons', () => {
    const other = { name: 'School b' }
    expect(faultsIn(decision(other)).map(({ why: fault }) => fault)).toEqual(['no exception'])
    expect(
      faultsIn(decision({ ...other, exceptions: [{ limb: 'unsuitable', why: 'No.' }] })).map(
        ({ why: fault }) => fault,
      ),
    ).toEqual(['exception without reasons'])
    expect(faultsIn(decision({ ...other, exceptions: [{ limb: 'unsuitable', why }] }))).toEqual([])
  })

  it('a wholly independent school is representations only: no exception is needed to name another', () => {
    const wish = { name: 'Tall Trees', kind: 'independent' as const }
    expect(faultsIn(decision({ name: 'School b', wish }))).toEqual([])
    expect(promptsFor(decision({ name: 'School b', wish }), [])).toContain('representations only')
  })

  it('mainstream comes first: a special school that the family did not ask for needs a ground of section 33(2)', () => {
    const wish = { name: null, kind: null }
    const special = decision({ name: 'Brambleside', kind: 'special school', wish })
    expect(faultsIn(special).map(({ field }) => field)).toEqual(['notMainstream'])
    expect(faultsIn({ ...special, notMainstream: 'the family wishes it' })).toEqual([])
  })

  it('“efficient education of others” counts only once reasonable steps were looked at (section 33(3))', () => {
    const special = decision({
      name: 'Brambleside',
      kind: 'special school',
      wish: { name: null, kind: null },
      notMainstream: 'education of others',
    })
    expect(faultsIn(special).map(({ field }) => field)).toEqual(['stepsTried'])
    expect(
      faultsIn({
        ...special,
        stepsTried: 'A smaller class, a second adult and a quiet room were looked at.',
      }),
    ).toEqual([])
  })

  it('a special school that the family asked for is theirs to have: nobody is pushed to mainstream', () => {
    const wish = { name: 'Brambleside', kind: 'special school' as const }
    expect(faultsIn(decision({ name: 'Brambleside', kind: 'special school', wish }))).toEqual([])
  })

  it('whoever decides is told that a setting has not answered, and decides all the same', () => {
    const silent = [{ setting: 'School a', answeredOn: null }]
    expect(promptsFor(decision(), silent)).toContain('the setting has not answered')
    expect(faultsIn(decision())).toEqual([])
  })

  it('a type of setting alone can be named', () =>
    expect(faultsIn(decision({ name: null, wish: { name: null, kind: null } }))).toEqual([]))

  it('a decision the law does not allow is not taken', () =>
    expect(
      senseless(
        replay(assessment, drafted),
        act('decide placement', '2026-05-21', decision({ name: 'School b' })),
      ),
    ).toMatch(/law/))
})

import { describe, expect, it } from 'vitest'
import { clockOfCase, howDone } from '../../rules/clock.ts'
import { dutiesOf } from '../../rules/duties.ts'
import { senseless } from '../../rules/senseless.ts'
import { day, act, refused, noPlan, made, told, appealed, standing, owed } from '../proof/disputed-cases.ts'
import { owedBy } from './settled.ts'

describe('at the Tribunal', () => {
  const directed = appealed('2026-03-20', { respondBy: '2026-05-05', hearingOn: '2026-07-14' })

  it('its own days are on the clock until each is done', () => {
    const state = standing(...refused, directed)
    expect(dutiesOf(state).map(({ duty, on }) => `${duty} ${on.toString()}`)).toEqual([
      'do as the Tribunal directed: direction-respondBy 2026-05-05',
      'do as the Tribunal directed: direction-hearingOn 2026-07-14',
    ])
    const done = act('done as settled', '2026-05-01', { id: 'direction-respondBy', doneOn: '2026-05-01' })
    expect(dutiesOf(standing(...refused, directed, done))).toHaveLength(1)
    expect(senseless(standing(...refused, directed, done), done)).toMatch(/done already/)
  })

  it('a direction is late the day after the Tribunal’s day, though the law sets none', () => {
    const [line] = clockOfCase(standing(...refused, directed), false).filter(
      ({ id }) => id === 'direction-respondBy',
    )
    expect([howDone(line!, day('2026-05-05')), howDone(line!, day('2026-05-06'))]).toEqual(['due', 'late'])
  })

  // SEND Regulations 2014, regulation 44; worked by hand from 20 July 2026.
  it.each([
    ['assess', refused, ['2026-08-03', '2026-09-28', '2026-10-26']],
    ['make a plan', noPlan, ['2026-08-24', '2026-10-05']],
    ['think again', noPlan, ['2026-08-03']],
    ['change the plan', made, ['2026-08-24']],
    ['name the school', made, ['2026-08-03']],
  ] as const)('an order to %s is kept within its own weeks', (matter, before, days) => {
    const order = act('order made', '2026-07-20', { madeOn: '2026-07-20', orders: [matter] })
    const state = standing(...before, appealed('2026-06-20', { about: [matter] }), order)
    const ordered = dutiesOf(state).filter(({ duty }) => duty.startsWith('order'))
    expect(ordered.map(({ on }) => on.toString())).toEqual(days)
  })

  it('a day the Tribunal sets itself counts in place of the law’s', () => {
    const order = act('order made', '2026-07-20', {
      madeOn: '2026-07-20',
      orders: ['change the plan'],
      by: '2026-08-01',
    })
    expect(owed(...made, appealed('2026-06-20'), order)).toMatchObject({
      'order: change the plan': '2026-08-01',
    })
  })

  it('where needs and school are both ordered, one changed plan keeps both', () => {
    expect(
      owedBy('order', ['change the plan', 'name the school'], day('2026-07-20'), null).map(
        ({ duty }) => duty,
      ),
    ).toEqual(['order: change the plan'])
  })

  // Regulation 45 as replaced in 2015: from the day the Tribunal was told.
  it.each([
    ['assess', refused, ['2026-07-15', '2026-09-09', '2026-10-07']],
    ['make a plan', noPlan, ['2026-08-05', '2026-09-16']],
    ['change the plan', made, ['2026-08-05']],
    ['name the school', made, ['2026-07-15']],
  ] as const)('an appeal to %s that is not opposed', (matter, before, days) => {
    const conceded = act('appeal conceded', '2026-07-01', { toldTribunalOn: '2026-07-01', about: [matter] })
    const state = standing(
      ...before,
      appealed('2026-06-20', { about: [matter], respondBy: '2026-08-01' }),
      conceded,
    )
    const follow = dutiesOf(state).filter(({ duty }) => duty.startsWith('unopposed'))
    expect(follow.map(({ on }) => on.toString())).toEqual(days)
    expect(dutiesOf(state).some(({ duty }) => duty.startsWith('do as the Tribunal'))).toBe(false)
  })

  it('what was ordered goes with the case into the assessment, and its days take the place of the twenty weeks', () => {
    const order = act('order made', '2026-07-20', { madeOn: '2026-07-20', orders: ['assess'] })
    const duties = owed(...refused, appealed('2026-03-20'), order, act('assess after all', '2026-07-27'))
    expect(duties).toEqual({
      'order: say there will be no plan': '2026-09-28',
      'order: send the final plan after assessing': '2026-10-26',
    })
  })

  it('council that assesses without order or appeal keeps to the first request’s days', () =>
    expect(owed(...refused, act('assess after all', '2026-03-10'))).toMatchObject({
      'send the final plan': '2026-05-25',
    }))

  it('a plan in dispute still owes its review', () =>
    expect(
      Object.keys(
        owed(
          ...made,
          told('to mediate', {}, '2026-06-01'),
          appealed('2026-06-20', { hearingOn: '2026-10-01' }),
        ),
      ),
    ).toEqual(['finish the first review', 'arrange mediation', 'do as the Tribunal directed']))

  it('the changed plan meets the order, and may be disagreed with anew', () => {
    const order = act('order made', '2026-07-20', { madeOn: '2026-07-20', orders: ['change the plan'] })
    const state = standing(...made, appealed('2026-06-20'), order, act('send changed plan', '2026-08-10'))
    expect(dutiesOf(state).map(({ duty }) => duty)).toEqual(['finish the first review'])
    expect(state.disagreement.appeal).toBeNull()
  })

  it('there is nothing to concede and no order without an appeal', () => {
    const order = act('order made', '2026-07-20', { madeOn: '2026-07-20', orders: [] })
    expect(senseless(standing(...made), order)).toMatch(/no appeal/)
    expect(senseless(standing(...made, appealed('2026-06-20')), order)).toBeNull()
    expect(senseless(standing(...made, appealed('2026-06-20')), appealed('2026-06-21'))).toMatch(/already/)
  })
})

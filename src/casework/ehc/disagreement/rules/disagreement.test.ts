/* oxlint-disable max-lines -- one table of the law, mediation and the Tribunal together, read from top to bottom */
import { describe, expect, it } from 'vitest'
import { type Act, commandsIn, replay } from '#cases'
import { parseDay } from '#kit/day'
import { duties as lawDuties } from '#law'
import { clockOfCase, howDone } from '../../rules/clock.ts'
import { dutiesOf, dutyNamed } from '../../rules/duties.ts'
import { assessment } from '../../rules/process.ts'
import { senseless } from '../../rules/senseless.ts'
import { matters } from './disagreement.ts'
import { owedBy } from './settled.ts'

const day = (text: string) => parseDay(text)!
const act = (name: string, on: string, facts: Act['facts'] = {}): Act => ({
  act: name,
  on: day(on),
  by: null,
  facts,
  reason: 'because',
})
// 5 January 2026 was a Monday.
const request = act('request', '2026-01-05', {
  receivedOn: '2026-01-05',
  requestedBy: 'parent',
  channel: 'letter',
  teamId: null,
})
const refused = [request, act('refuse to assess', '2026-02-10')]
const noPlan = [request, act('agree to assess', '2026-02-10'), act('no plan is needed', '2026-04-20')]
const made = [
  request,
  act('agree to assess', '2026-02-10'),
  act('plan is needed', '2026-04-10'),
  act('send draft', '2026-04-27', { servedOn: '2026-04-27' }),
  act('send final plan', '2026-05-22'),
]
const told = (wishes: string, more: Act['facts'] = {}, on = '2026-02-20') =>
  act('mediation adviser told', on, { toldOn: on, wishes, about: null, ...more })
const appealed = (on: string, more: Act['facts'] = {}) =>
  act('appeal registered', on, { registeredOn: on, reference: 'EH801/26/00001', about: ['assess'], ...more })
const standing = (...acts: Act[]) => replay(assessment, acts)
const owed = (...acts: Act[]) =>
  Object.fromEntries(dutiesOf(standing(...acts)).map(({ duty, on }) => [dutyNamed(duty).duty, on.toString()]))

describe('mediation', () => {
  it('once the family wishes to mediate, is to be arranged within 30 days of their saying so', () =>
    expect(owed(...refused, told('to mediate'))).toMatchObject({ 'arrange mediation': '2026-03-22' }))

  it('about health, is told to the health body within 3 working days', () =>
    expect(owed(...refused, told('to mediate', { health: true }))).toMatchObject({
      'tell the health body what to mediate about': '2026-02-25',
    }))

  it('that nobody wishes for leaves the adviser 3 working days for the certificate, and nothing to arrange', () => {
    const duties = owed(...refused, told('a certificate only'))
    expect(duties['give a certificate to a family that will not mediate']).toBe('2026-02-25')
    expect(duties).not.toHaveProperty('arrange mediation')
  })

  it('that cannot be arranged leads to a certificate, and is arranged no more', () => {
    const not = act('mediation not arranged', '2026-03-20', { toldOn: '2026-03-20' })
    const duties = owed(...refused, told('to mediate'), not)
    expect(duties).toMatchObject({ 'give a certificate when mediation could not be arranged': '2026-03-25' })
    expect(duties).not.toHaveProperty('arrange mediation')
  })

  const arranged = act('mediation arranged', '2026-03-02', {
    arrangedOn: '2026-03-02',
    meetsOn: '2026-03-16',
  })
  const held = (more: Act['facts']) => act('mediation held', '2026-03-16', { heldOn: '2026-03-16', ...more })

  it('that ends in agreement to assess is kept as if the Tribunal had ordered it', () =>
    expect(owed(...refused, told('to mediate'), arranged, held({ agreed: ['assess'] }))).toMatchObject({
      'order: say it will assess': '2026-03-30',
      'order: say there will be no plan': '2026-05-25',
      'order: send the final plan after assessing': '2026-06-22',
    }))

  it('that agrees on what could not be appealed gives two weeks, or the day both agreed in writing', () => {
    const other = 'A sensory room is opened'
    expect(
      owed(
        ...made,
        told('to mediate', {}, '2026-06-01'),
        { ...arranged, on: day('2026-06-10'), facts: { arrangedOn: '2026-06-10', meetsOn: '2026-06-20' } },
        act('mediation held', '2026-06-20', { heldOn: '2026-06-20', other }),
      ),
    ).toMatchObject({
      'do what was agreed and cannot be appealed': '2026-07-04',
    })
    expect(owed(...refused, told('to mediate'), arranged, held({ other, by: '2026-09-01' }))).toMatchObject({
      'do what was agreed and cannot be appealed': '2026-09-01',
    })
  })

  it('needs a wish before it is arranged, and an arrangement before it is held', () => {
    expect(senseless(standing(...refused, told('a certificate only')), arranged)).toMatch(/not said/)
    expect(senseless(standing(...refused, told('to mediate')), held({}))).toMatch(/first/)
    expect(senseless(standing(...refused, told('to mediate')), arranged)).toBeNull()
  })
})

describe('the time to appeal', () => {
  it('is what a disputed refusal waits for, with the Tribunal’s roll-over', () => {
    const june = [request, act('refuse to assess', '2026-06-10')]
    expect(owed(...june, told('a certificate only', {}, '2026-06-20'))).toMatchObject({
      'appeal after the decision': '2026-09-01',
    })
  })

  it('runs a month from the certificate where that is later', () =>
    expect(
      owed(...refused, told('to mediate'), act('certificate given', '2026-04-08', { givenOn: '2026-04-08' })),
    ).toMatchObject({ 'appeal after the certificate': '2026-05-08' }))

  it('is no duty of a plan that is made: the plan owes its review', () => {
    expect(owed(...made)).toEqual({ 'finish the first review': '2027-05-21' })
    expect(standing(...made).stage).toBe('plan made')
  })
})

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

describe('the table', () => {
  it('every duty that something settled leads to is a row of the law', () => {
    const names = new Set<string>(lawDuties.map(({ duty }) => duty))
    for (const how of ['agreement', 'concession', 'order'] as const)
      for (const { duty } of owedBy(how, matters, day('2026-07-20'), null)) expect(names).toContain(duty)
  })

  it('the first word of a dispute opens a refusal again, and its end closes it', () => {
    expect(standing(...refused, told('to mediate')).stage).toBe('refusal disputed')
    expect(standing(...noPlan, appealed('2026-06-01')).stage).toBe('no plan disputed')
    expect(standing(...refused, told('to mediate'), act('disagreement over', '2026-05-01')).stage).toBe(
      'not assessed',
    )
  })

  it('whatever the stage, a child’s death ends it quietly', () => {
    const over = ['replaced', 'withdrawn', 'moved away', 'joined', 'ended']
    const without = Object.keys(assessment.lifecycle).filter(
      (stage) => !over.includes(stage) && !('end quietly' in commandsIn(assessment, stage)),
    )
    expect(without).toEqual([])
  })
})

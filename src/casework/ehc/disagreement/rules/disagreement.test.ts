import { describe, expect, it } from 'vitest'
import { type Act, commandsIn } from '#cases'
import { duties as lawDuties } from '#law'
import { assessment } from '../../rules/process.ts'
import { senseless } from '../../rules/senseless.ts'
import {
  day,
  act,
  request,
  refused,
  noPlan,
  made,
  told,
  appealed,
  standing,
  owed,
} from '../proof/disputed-cases.ts'
import { matters } from './disagreement.ts'
import { owedBy } from './settled.ts'

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

import { describe, expect, it } from 'vitest'
import { type Act, nextDue, replay } from '#cases'
import { parseDay } from '#kit/day'
import { compose } from '../../rules/letters/compose.ts'
import { lacking } from '../../rules/letters/letter.ts'
import { clockOfCase } from '../../rules/clock.ts'
import { dutiesOf } from '../../rules/duties.ts'
import { assessment } from '../../rules/process.ts'
import { senseless } from '../../rules/senseless.ts'
import { assessedLately } from './recent.ts'
import { asksAgain, type AsksAgain } from './who-asks.ts'

const day = (text: string) => parseDay(text)!
const act = (name: string, on: string, facts: Act['facts'] = {}): Act => ({
  act: name,
  on: day(on),
  by: null,
  facts,
  reason: 'because',
})
const again = { of: 'RQ-AAAA-AAAA', lastAssessedOn: '2025-10-06' }
// 1 June 2026 was a Monday.
const asked = (by: AsksAgain['by'], lastAssessedOn: string | null = again.lastAssessedOn) =>
  act('request', '2026-06-01', {
    receivedOn: '2026-06-01',
    requestedBy: by,
    channel: 'letter',
    teamId: null,
    again: { ...again, lastAssessedOn },
  })
const standing = (...acts: Act[]) => replay(assessment, acts)
const owed = (...acts: Act[]) =>
  Object.fromEntries(dutiesOf(standing(...acts)).map(({ duty, on }) => [duty, on.toString()]))

describe('the clock of another assessment', () => {
  it('gives the council 15 days to decide, from the day it got the request, and asks nothing else meanwhile', () =>
    expect(owed(asked('parent'))).toEqual({ 'decide whether to assess again': '2026-06-16' }))

  it('gives it 14 weeks from the day it tells the family, and knows no week 16', () =>
    expect(owed(asked('parent'), act('agree to assess again', '2026-06-10'))).toEqual({
      'send the final plan after assessing again': '2026-09-16',
    }))

  it('runs from the council’s own decision where nobody asked', () =>
    expect(owed(asked('the council'))).toEqual({ 'send the final plan after assessing again': '2026-09-07' }))

  it('a decision on the fifteenth day is in time, and one the day after is late', () => {
    const [decided] = clockOfCase(
      standing(asked('parent'), act('refuse to assess again', '2026-06-16')),
      true,
    )
    expect(decided?.due.toString()).toBe('2026-06-16')
    expect(nextDue(assessment, standing(asked('parent')))?.on.toString()).toBe('2026-06-16')
  })

  it('is never a way to end a plan: that has rules of its own', () => {
    const state = standing(asked('parent'), act('agree to assess again', '2026-06-10'))
    expect(senseless(state, act('no plan is needed', '2026-08-01'))).toMatch(/regulation 31/)
  })
})

describe('a no', () => {
  const no = (ground: string) => act('refuse to assess again', '2026-06-10', { ground })

  it.each(asksAgain.filter(({ isAsked }) => isAsked))('may be said to $by: $mayBeRefused ($cite)', (row) =>
    expect(senseless(standing(asked(row.by)), no('not necessary')) === null).toBe(row.mayBeRefused),
  )

  it('because the child was assessed lately needs an assessment in the six months before', () => {
    expect(senseless(standing(asked('parent', '2025-12-02')), no('assessed lately'))).toBeNull()
    expect(senseless(standing(asked('parent', '2025-12-01')), no('assessed lately'))).toMatch(/regulation 24/)
    expect(senseless(standing(asked('parent', null)), no('assessed lately'))).toMatch(/regulation 24/)
  })

  it('can be disputed, and leaves the plan of the first case as it was', () => {
    const state = standing(asked('parent'), no('not necessary'))
    expect(state.stage).toBe('not assessed')
    expect(Object.keys(assessment.lifecycle[state.stage]!)).toContain('appeal registered')
  })
})

it.each([
  // Both the first and the last of the six months count.
  ['2025-12-02', true],
  ['2025-12-01', false],
  ['2026-06-01', true],
])('an assessment of %s is lately before a request of 1 June 2026: %s', (last, expected) =>
  expect(assessedLately(day(last), day('2026-06-01'))).toBe(expected),
)

describe('the case of the plan', () => {
  const made = [
    act('request', '2025-05-01', {
      receivedOn: '2025-05-01',
      requestedBy: 'parent',
      channel: 'letter',
      teamId: null,
    }),
    act('agree to assess', '2025-06-02'),
    act('plan is needed', '2025-08-04'),
    act('send draft', '2025-08-25', { servedOn: '2025-08-25' }),
    act('send final plan', '2025-09-15'),
  ]
  const which = { reference: 'RQ-BBBB-BBBB' }
  const ask = act('asked to assess again', '2026-06-01', { ...which, askedOn: '2026-06-01' })

  it('goes on meanwhile, and still owes its review', () =>
    expect(owed(...made, ask)).toEqual({ 'finish the first review': '2026-09-14' }))

  it('has one assessment under way at a time, and may have another once that is over', () => {
    expect(senseless(standing(...made, ask), ask)).toMatch(/already/)
    expect(senseless(standing(...made, ask, act('not assessed again', '2026-06-10', which)), ask)).toBeNull()
  })

  it('is closed by the new plan, and by no other case’s', () => {
    expect(standing(...made, ask, act('assessed again', '2026-09-01', which)).stage).toBe('replaced')
    const other = act('assessed again', '2026-09-01', { reference: 'RQ-CCCC-CCCC' })
    expect(senseless(standing(...made, ask), other)).not.toBeNull()
  })
})

it('thanks name the fifteen days, and not the six weeks of a first request', () => {
  const contacts = {
    council: 'Northmere Council',
    team: 'The team',
    advice: 'SENDIASS',
    mediation: null,
    disagreement: null,
    schools: '',
  }
  const written = { reasons: null, asked: [] }
  const letter = compose('acknowledgement', standing(asked('parent')), written, contacts, day('2026-06-02'))
  const text = JSON.stringify(letter.blocks)
  expect(lacking(letter)).toEqual([])
  expect(text).toContain('Tuesday 16 June 2026')
  expect(text).not.toContain('July')
})

import { describe, expect, it } from 'vitest'
import { type Act, replay } from '#cases'
import { parseDay } from '#kit/day'
import { dutiesOf } from '../../rules/duties.ts'
import { assessment } from '../../rules/process.ts'
import { senseless } from '../../rules/senseless.ts'

const day = (text: string) => parseDay(text)!
const act = (name: string, on: string, facts: Act['facts'] = {}): Act => ({
  act: name,
  on: day(on),
  by: null,
  facts,
  reason: 'because',
})
const standing = (...acts: Act[]) => replay(assessment, acts)
const owed = (...acts: Act[]) =>
  Object.fromEntries(dutiesOf(standing(...acts)).map(({ duty, on }) => [duty, on.toString()]))
const request = act('request', '2026-01-05', {
  receivedOn: '2026-01-05',
  requestedBy: 'parent',
  channel: 'letter',
  teamId: null,
})
const made = [
  request,
  act('agree to assess', '2026-02-10'),
  act('plan is needed', '2026-04-10'),
  act('send draft', '2026-04-27', { servedOn: '2026-04-27' }),
  act('send final plan', '2026-05-22'),
]
const moves = (knownOn: string, movedOn: string, on = knownOn) =>
  act('moved away', on, { council: 'Southmere Council', knownOn, movedOn })

// Regulation 15(2), worked by hand. 1 June 2026 was a Monday; its week has no bank holiday.
describe('a family with a plan moves away', () => {
  it('told at least 15 working days before: the plan is passed on on the day of the move', () =>
    expect(owed(...made, moves('2026-06-01', '2026-06-22'))).toEqual({ 'pass on the plan': '2026-06-22' }))

  it('told later than that: within 15 working days, the day we learned of it being the first', () =>
    expect(owed(...made, moves('2026-06-01', '2026-06-12'))).toEqual({ 'pass on the plan': '2026-06-19' }))

  it('its review is no longer ours to owe, and the case waits for the plan to be passed on', () => {
    expect(standing(...made, moves('2026-06-01', '2026-06-22')).stage).toBe('passing on')
    expect(owed(...made, moves('2026-06-01', '2026-06-22'))).not.toHaveProperty('finish the first review')
  })

  it('the plan is not passed on before they move', () => {
    const state = standing(...made, moves('2026-06-01', '2026-06-22'))
    expect(senseless(state, act('plan passed on', '2026-06-19'))).toMatch(/22 June 2026/)
    expect(senseless(state, act('plan passed on', '2026-06-22'))).toBeNull()
    expect(
      standing(...made, moves('2026-06-01', '2026-06-22'), act('plan passed on', '2026-06-22')).stage,
    ).toBe('moved away')
  })
})

describe('a family moves away in the middle of an assessment', () => {
  const agreed = [request, act('agree to assess', '2026-02-10')]

  it('until the day they move, the assessment is ours and its days go on', () =>
    expect(senseless(standing(...agreed), moves('2026-03-02', '2026-03-16'))).toMatch(
      /Until the day they move/,
    ))

  it('from that day nothing is owed here but the papers', () => {
    const moved = [...agreed, moves('2026-03-02', '2026-03-16', '2026-03-16')]
    expect(standing(...moved).stage).toBe('handing over')
    expect(owed(...moved)).toEqual({ 'pass on what an assessment has found out': '2026-03-16' })
    expect(standing(...moved, act('papers passed on', '2026-03-17')).stage).toBe('moved away')
  })
})

describe('a family moves here with a plan', () => {
  const came = (more: Act['facts'] = {}) =>
    act('plan came', '2026-06-01', {
      council: 'Southmere Council',
      passedOnOn: '2026-06-01',
      madeOn: '2024-09-16',
      lastReviewedOn: '2025-09-09',
      channel: 'another council',
      teamId: null,
      ...more,
    })
  const tells = (follows: string, reviewBy: string) =>
    act('say what follows', '2026-06-08', { follows, reviewBy })

  it('is told within six weeks what follows, and its yearly review stays due when it was', () =>
    expect(owed(came())).toEqual({
      'tell the family after the plan is passed on': '2026-07-13',
      'review a year after the last review, wherever that was': '2026-09-08',
    }))

  it('has its review within three months where the year ends sooner', () =>
    expect(owed(came({ lastReviewedOn: '2025-06-10' }))).toMatchObject({
      'review three months after the plan is passed on': '2026-08-31',
    }))

  it('counts from the day the plan was made where it was never reviewed', () =>
    expect(owed(came({ madeOn: '2025-10-01', lastReviewedOn: null }))).toMatchObject({
      'review a year after the last review, wherever that was': '2026-09-30',
    }))

  it('is not told of a review later than the law allows', () => {
    expect(senseless(standing(came()), tells('a review', '2026-09-09'))).toMatch(/8 September 2026/)
    expect(senseless(standing(came()), tells('a review', '2026-09-08'))).toBeNull()
  })

  it('once told, has a plan as if it had been made here, and still owes the review', () => {
    const state = standing(came(), tells('a review', '2026-09-01'))
    expect(state.stage).toBe('plan made')
    expect(Object.keys(owed(came(), tells('a review', '2026-09-01')))).toEqual([
      'review a year after the last review, wherever that was',
    ])
  })

  it('may go to another school meanwhile, which only a plan from elsewhere allows', () => {
    const place = act('place elsewhere', '2026-06-08', {
      setting: 'Larkfield Primary School',
      from: '2026-06-15',
    })
    expect(senseless(standing(came()), place)).toBeNull()
    expect(standing(came(), place).takenOver?.placedAt?.setting).toBe('Larkfield Primary School')
    expect(senseless(standing(...made), place)).toMatch(/another/)
  })

  it('may move on, and the plan goes with it', () =>
    expect(owed(came(), tells('a review', '2026-09-01'), moves('2026-07-01', '2026-07-02'))).toEqual({
      'pass on the plan': '2026-07-21',
    }))
})

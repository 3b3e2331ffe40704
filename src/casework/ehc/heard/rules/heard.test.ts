import { describe, expect, it } from 'vitest'
import { type Act, replay } from '#cases'
import { parseDay } from '#kit/day'
import { dutiesOf } from '../../rules/duties.ts'
import { assessment } from '../../rules/process.ts'
import { senseless } from '../../rules/senseless.ts'

const act = (name: string, on: string, facts: Act['facts'] = {}): Act => ({
  act: name,
  on: parseDay(on)!,
  by: null,
  facts,
  reason: 'because',
})
const request = act('request', '2026-01-12', {
  receivedOn: '2026-01-12',
  requestedBy: 'parent',
  channel: 'online',
  teamId: null,
})
const another = (receivedOn: string, reference = 'RQ-2222-2222') =>
  act('another request came', '2026-01-20', {
    reference,
    receivedOn,
    requestedBy: 'setting',
    channel: 'e-mail',
  })
const standing = (...acts: Act[]) => replay(assessment, [request, ...acts])
const decideBy = (...acts: Act[]) =>
  dutiesOf(standing(...acts))
    .find(({ duty }) => duty === 'decide whether to assess')
    ?.on.toString()

describe('two requests for one child', () => {
  it('are one case: the earlier day stands and both are kept', () => {
    const state = standing(another('2026-01-05'))
    expect(state.receivedOn.toString()).toBe('2026-01-05')
    expect(state.heard.alsoAsked).toMatchObject([{ reference: 'RQ-2222-2222', requestedBy: 'setting' }])
    expect(decideBy(another('2026-01-05'))).toBe('2026-02-16')
  })

  it('a later one moves no day', () => expect(decideBy(another('2026-01-19'))).toBe('2026-02-23'))

  it('cannot be joined twice', () =>
    expect(senseless(standing(another('2026-01-05')), another('2026-01-05'))).toMatch(/joined/))

  it('the one that is joined owes nothing of its own', () => {
    const joined = standing(act('join to first', '2026-01-20', { into: 'RQ-1111-1111' }))
    expect(joined.stage).toBe('joined')
    expect(assessment.ended).toContain(joined.stage)
    expect(joined.heard.joinedTo).toBe('RQ-1111-1111')
  })
})

describe('a request that belongs to another council', () => {
  it('is passed on with a reason, and says to whom', () => {
    const passed = standing(
      act('pass to another council', '2026-01-14', { council: 'Southmere Council', how: 'By phone' }),
    )
    expect(passed.stage).toBe('moved away')
    expect(passed.heard.passedTo).toBe('Southmere Council')
  })
})

describe('a refusal', () => {
  const refused = act('refuse to assess', '2026-02-20')
  const held = (heldOn: string) =>
    act('support meeting held', '2026-03-10', { heldOn, came: ['The mother'], agreed: 'A plan of support' })

  it('leads on to a meeting about support, whose day comes after it', () => {
    const state = standing(refused, act('offer support meeting', '2026-02-21'), held('2026-03-09'))
    expect(state.stage).toBe('not assessed')
    expect(state.heard.supportMeeting?.heldOn.toString()).toBe('2026-03-09')
    expect(senseless(standing(refused), held('2026-02-19'))).toMatch(/on or after/)
    expect(senseless(standing(refused), held('2026-02-20'))).toBeNull()
  })
})

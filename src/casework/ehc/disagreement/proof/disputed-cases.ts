import { type Act, replay } from '#cases'
import { parseDay } from '#kit/day'
import { dutiesOf, dutyNamed } from '../../rules/duties.ts'
import { assessment } from '../../rules/process.ts'

export const day = (text: string) => parseDay(text)!
export const act = (name: string, on: string, facts: Act['facts'] = {}): Act => ({
  act: name,
  on: day(on),
  by: null,
  facts,
  reason: 'because',
})
// 5 January 2026 was a Monday.
export const request = act('request', '2026-01-05', {
  receivedOn: '2026-01-05',
  requestedBy: 'parent',
  channel: 'letter',
  teamId: null,
})
export const refused = [request, act('refuse to assess', '2026-02-10')]
export const noPlan = [request, act('agree to assess', '2026-02-10'), act('no plan is needed', '2026-04-20')]
export const made = [
  request,
  act('agree to assess', '2026-02-10'),
  act('plan is needed', '2026-04-10'),
  act('send draft', '2026-04-27', { servedOn: '2026-04-27' }),
  act('send final plan', '2026-05-22'),
]
export const told = (wishes: string, more: Act['facts'] = {}, on = '2026-02-20') =>
  act('mediation adviser told', on, { toldOn: on, wishes, about: null, ...more })
export const appealed = (on: string, more: Act['facts'] = {}) =>
  act('appeal registered', on, { registeredOn: on, reference: 'EH801/26/00001', about: ['assess'], ...more })
export const standing = (...acts: Act[]) => replay(assessment, acts)
export const owed = (...acts: Act[]) =>
  Object.fromEntries(dutiesOf(standing(...acts)).map(({ duty, on }) => [dutyNamed(duty).duty, on.toString()]))

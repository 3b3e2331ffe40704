import { expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { noDisagreement } from './disagreement.ts'
import { firstToAct, timeLeft } from './time-left.ts'

const day = (iso: string) => parseDay(iso)!
const sent = day('2026-03-02')
const left = (today: string, said = {}) => {
  const found = timeLeft({ ...noDisagreement, ...said }, sent, day(today))
  return found && [found.appealBy.toString(), found.mediateBy?.toString() ?? null]
}

it.each([
  [
    'two months end on a Saturday: only the Tribunal’s day moves on',
    '2026-03-03',
    {},
    ['2026-05-05', '2026-05-02'],
  ],
  ['the last day to speak to the adviser still counts', '2026-05-02', {}, ['2026-05-05', '2026-05-02']],
  ['after it, an appeal about the school alone needs no certificate', '2026-05-03', {}, ['2026-05-05', null]],
  ['the last day to appeal still counts', '2026-05-05', {}, ['2026-05-05', null]],
  ['the day after, the time is over', '2026-05-06', {}, null],
  [
    'whoever told the adviser is not sent there again',
    '2026-03-10',
    { adviserToldOn: day('2026-03-09') },
    ['2026-05-05', null],
  ],
  [
    'a late certificate gives a month from its own day',
    '2026-05-20',
    { adviserToldOn: day('2026-04-30'), certificateOn: day('2026-05-01') },
    ['2026-06-01', null],
  ],
  ['an appeal that was made needs no last day', '2026-03-20', { appeal: { on: day('2026-03-19') } }, null],
])('%s', (_, today, said, days) => expect(left(today, said)).toEqual(days))

it('before a decision there is nothing to appeal', () =>
  expect(timeLeft(noDisagreement, null, sent)).toBeNull())

it('the first day to act is the adviser’s while it is to come, and the Tribunal’s after it', () => {
  const first = (today: string) => firstToAct(timeLeft(noDisagreement, sent, day(today))!)
  expect(first('2026-03-03')).toEqual({ on: day('2026-05-02'), for: 'mediation' })
  expect(first('2026-05-03')).toEqual({ on: day('2026-05-05'), for: 'appeal' })
})

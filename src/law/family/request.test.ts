import { expect, test } from 'vitest'
import { Temporal } from '#kit/day'
import { exceptionsInPlainWords, mainClock } from './index.ts'

const asked = Temporal.PlainDate.from('2026-01-05')

test('a family that asks on 5 January 2026 has six dates, in order', () => {
  expect(mainClock(asked).map(({ what, dueOn }) => `${dueOn.toString()} ${what}`)).toEqual([
    '2026-02-16 The council tells you whether it will assess',
    '2026-03-30 The last reports come in',
    '2026-04-27 If there will be no plan, the council tells you',
    '2026-05-10 The latest day for a draft plan',
    '2026-05-24 The end of your 15 days, if the draft came that late',
    '2026-05-25 The council sends the final plan',
  ])
})

test('each date says why, in a sentence, and names its law', () => {
  for (const date of mainClock(asked)) {
    expect(date.why).toMatch(/^[A-Z].*\.$/)
    expect(date.cite).toMatch(/SEND Regulations 2014, regulation \d/)
  }
  expect(mainClock(asked)[0]?.why).toContain('Monday 5 January 2026')
})

test('only the three limits the law sets are said to be set by law', () => {
  const byLaw = mainClock(asked).filter((date) => date.fixedBy === 'the law')
  expect(byLaw.map((date) => date.duty)).toEqual([
    'decide whether to assess',
    'say there will be no plan',
    'send the final plan',
  ])
})

test('a limit on a bank holiday does not move, and the family is told which working day comes before it', () => {
  const final = mainClock(asked).at(-1)
  expect(final?.dueOn.toString()).toBe('2026-05-25')
  expect(final?.why).toContain('Friday 22 May 2026')
  expect(mainClock(asked.add({ days: 1 })).at(-1)?.why).not.toContain('not a working day')
})

test('a family is told the four lawful reasons for lateness, and what is no reason', () => {
  const today = exceptionsInPlainWords(asked)
  expect(today.limbs.map((limb) => limb.exception)).toEqual([
    'school closed',
    'early years provider closed',
    'exceptional personal circumstances',
    'away from the area',
  ])
  expect(today.notExceptions).toContain('a waiting list')
})

test('in June 2020 coronavirus was a reason too', () => {
  const then = exceptionsInPlainWords(Temporal.PlainDate.from('2020-06-01')).limbs
  expect(then.map((limb) => limb.exception)).toContain('coronavirus')
})

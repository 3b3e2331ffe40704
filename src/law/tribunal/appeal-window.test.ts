import { describe, expect, test } from 'vitest'
import { type EpochDay, epochDayOf, isoOfEpochDay, isWorkingDay, parseDay, toEpochDay } from '#kit/day'
import { walkedCalendar as calendar } from '../proof/walked-calendar.ts'
import { appealWindow, rollOver } from './appeal-window.ts'

const on = (iso: string): EpochDay => toEpochDay(parseDay(iso)!)
const window = (decision: string, certificate: string | null = null) => {
  const { rawLimit, inTimeIfReceivedBy } = appealWindow(
    on(decision),
    certificate === null ? null : on(certificate),
  )
  return [isoOfEpochDay(rawLimit), isoOfEpochDay(inTimeIfReceivedBy)]
}

describe('the time to appeal', () => {
  test.each([
    ['runs two months from the decision', '2026-04-15', null, '2026-06-15', '2026-06-15'],
    [
      'runs one month from the certificate, if that is later',
      '2026-01-10',
      '2026-02-20',
      '2026-03-20',
      '2026-03-20',
    ],
    ['is never shortened by an early certificate', '2026-01-10', '2026-01-12', '2026-03-10', '2026-03-10'],
    ['ending on Good Friday is met on the Tuesday', '2026-02-03', null, '2026-04-03', '2026-04-07'],
    ['ending on any day in August is met in September', '2026-06-01', null, '2026-08-01', '2026-09-01'],
    ['ending on 31 August is met in September', '2025-06-30', null, '2025-08-30', '2025-09-01'],
    ['ending on Saturday 31 July is met on Monday 2 August', '2027-05-31', null, '2027-07-31', '2027-08-02'],
    ['ending on Christmas Day is met after New Year', '2026-10-25', null, '2026-12-25', '2027-01-04'],
    ['ending on New Year’s Day is met the next working day', '2025-11-01', null, '2026-01-01', '2026-01-02'],
    [
      'ending on 24 December, a working day, is not carried on',
      '2026-10-24',
      null,
      '2026-12-24',
      '2026-12-24',
    ],
    ['ending on 29 December is met after New Year', '2026-10-29', null, '2026-12-29', '2027-01-04'],
  ])('%s', (_, decision, certificate, raw, inTime) =>
    expect(window(decision, certificate)).toEqual([raw, inTime]),
  )

  test('from every limit of 2014 to 2045 rolls to a working day, never back, and out of August and Christmas', () => {
    for (const date of calendar.dates.filter((each) => each >= '2014' && each < '2046')) {
      const rolled = isoOfEpochDay(rollOver(on(date)))
      const year = Number(date.slice(0, 4))
      const inAugust = date.slice(5, 7) === '08'
      const atChristmas = date.slice(5) >= '12-25' || date.slice(5) === '01-01'
      const from = inAugust ? `${year}-09-01` : date.slice(5) >= '12-25' ? `${year + 1}-01-02` : date
      // Elsewhere the other calendar's missing proclamations of 2020 and 2022 would mislead it.
      const expected = /^20(20-05|22-0[569])/.test(date) ? rolled : calendar.firstWorkingFrom(from)
      if (rolled !== expected) expect.fail(`${date} rolls to ${rolled}, not ${expected}`)
      if (!isWorkingDay(on(rolled)) || rolled < date) expect.fail(`${date} rolls to ${rolled}`)
      if (!inAugust && !atChristmas && isWorkingDay(on(date)) && rolled !== date)
        expect.fail(`${date} was a good day and moved to ${rolled}`)
    }
    expect(rollOver(epochDayOf(2026, 8, 20))).toBe(epochDayOf(2026, 9, 1))
  })
})

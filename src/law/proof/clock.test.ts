import { expect, test } from 'vitest'
import { isoOfEpochDay, parseDay, toEpochDay } from '#kit/day'
import { clockOf } from '../clock.ts'
import { walkedCalendar as calendar } from './walked-calendar.ts'

const startDays = calendar.dates.filter((date) => date >= '2014' && date < '2046')

test('the whole clock of a request on any day of 2014 to 2045 is what turning the pages gives', () => {
  for (const date of startDays) {
    const clock = clockOf(toEpochDay(parseDay(date)!))
    const got = [
      clock.decideWhetherToAssessBy,
      clock.adviceDueByAtLatest,
      clock.notifyNoPlanBy,
      clock.latestDraftServed,
      clock.latestAnswerToDraft,
      clock.finalPlanSentBy,
    ].map(isoOfEpochDay)
    // 6, 12, 16 and 20 weeks of seven days; a draft 15 days before, whose 15th day is the day before the last.
    const walked = [42, 84, 112, 125, 139, 140].map((days) => calendar.later(date, days))
    if (got.join() !== walked.join()) expect.fail(`request on ${date}: ${got.join()} is not ${walked.join()}`)
  }
  expect(startDays).toHaveLength(11_688)
})

test('the day advised for sending the final plan is a working day, and never after the limit', () => {
  for (const date of startDays) {
    const { finalPlanLastWorkingDay, finalPlanSentBy } = clockOf(toEpochDay(parseDay(date)!))
    if (finalPlanLastWorkingDay > finalPlanSentBy) expect.fail(`request on ${date}: advised too late`)
    if (finalPlanSentBy - finalPlanLastWorkingDay > 4) expect.fail(`request on ${date}: advised too early`)
  }
  expect(isoOfEpochDay(clockOf(toEpochDay(parseDay('2026-01-05')!)).finalPlanLastWorkingDay)).toBe(
    '2026-05-22',
  )
})

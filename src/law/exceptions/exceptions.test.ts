import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EpochDay, epochDayOf, parseDay, plusDays, toEpochDay } from '#kit/day'
import { absentFourWeeksDuring, limbs, notExceptions, schoolClosure } from './index.ts'

const on = (iso: string): EpochDay => toEpochDay(parseDay(iso)!)
const summer = (asked: string) =>
  schoolClosure(on('2026-07-22'), on('2026-09-02'), on(asked)).exceptionAvailable

describe('the school-closure limb', () => {
  test.each([
    ['2026-07-14', false],
    ['2026-07-15', true],
    ['2026-08-03', true],
    ['2026-08-26', true],
    ['2026-08-27', false],
  ])('asking the head on %s, for a school closed 22 July to 2 September: %s', (asked, available) =>
    expect(summer(asked)).toBe(available),
  )

  test('needs 28 days: a closure of 27 brings nothing in, whenever the head is asked', () => {
    for (let asked = on('2026-07-01'); asked < on('2026-09-30'); asked = plusDays(asked, 1))
      expect(schoolClosure(on('2026-07-27'), on('2026-08-23'), asked).exceptionAvailable).toBe(false)
    expect(schoolClosure(on('2026-07-27'), on('2026-08-24'), on('2026-07-28')).exceptionAvailable).toBe(true)
  })

  test('never applies to a Christmas or Easter holiday', () => {
    expect(schoolClosure(on('2026-12-18'), on('2027-01-04'), on('2026-12-21')).window).toBeNull()
    expect(schoolClosure(on('2026-03-27'), on('2026-04-13'), on('2026-03-30')).window).toBeNull()
  })

  test('applies on exactly as many days as the school is closed, and one more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 28, max: 90 }), fc.integer({ min: 0, max: 12_000 }), (length, start) => {
        const closed = plusDays(epochDayOf(2014, 9, 1), start)
        const reopens = plusDays(closed, length)
        let days = 0
        for (let asked = plusDays(closed, -60); asked < plusDays(reopens, 60); asked = plusDays(asked, 1))
          if (schoolClosure(closed, reopens, asked).exceptionAvailable) days++
        expect(days).toBe(length + 1)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the absence limb', () => {
  const sixWeeks = { from: on('2026-04-01'), to: on('2026-05-13') }
  const absent = (from: string, to: string) => absentFourWeeksDuring({ from: on(from), to: on(to) }, sixWeeks)

  test('needs 28 days in a row inside the six weeks', () => {
    expect(absent('2026-04-10', '2026-05-07')).toBe(true)
    expect(absent('2026-04-10', '2026-05-06')).toBe(false)
  })

  test('does not count days away before the six weeks began or after they ended', () => {
    expect(absent('2026-03-01', '2026-04-27')).toBe(false)
    expect(absent('2026-03-01', '2026-04-28')).toBe(true)
    expect(absent('2026-04-17', '2026-06-30')).toBe(false)
  })
})

describe('the table of exceptions', () => {
  test('asks of every limb who decided to use it and when it ended', () => {
    for (const limb of limbs) {
      expect(limb.evidence.join()).toContain('who decided')
      expect(limb.evidence.join()).toContain('the day it ended')
    }
  })

  test('closed the coronavirus limb in September 2020', () => {
    expect(limbs.find((limb) => limb.exception === 'coronavirus')?.inForce.to).toBe('2020-09-25')
  })

  test('says that too few psychologists, waiting lists and panels excuse nothing', () => {
    expect(notExceptions).toEqual(
      expect.arrayContaining(['too few educational psychologists', 'a waiting list', 'the date of a panel']),
    )
  })
})

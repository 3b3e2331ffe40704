import { describe, expect, test } from 'vitest'
import { type EpochDay, epochDayOf, isoOfEpochDay, parseDay, Temporal } from '#kit/day'
import { limbs } from './exceptions/index.ts'
import {
  cautionOf,
  cautiousBy,
  daysLeft,
  dueBy,
  dueOn,
  duties,
  dutyInWords,
  dutyOn,
  limit,
} from './limits.ts'
import type { DutyName } from './rows/index.ts'

describe('every duty', () => {
  test('names its law and says where to read it', () => {
    expect(duties.length).toBeGreaterThan(70)
    for (const duty of duties) {
      expect(duty.cite, duty.duty).toMatch(/\d/)
      expect(URL.canParse(duty.url), duty.url).toBe(true)
    }
  })

  test('that nobody has read at source says so, and has no day on which it was read', () => {
    for (const duty of duties) {
      const unread = duty.provenance === 'not read at source'
      expect(duty.checkedOn === null, duty.duty).toBe(unread)
      expect(cautionOf(duty) !== null, duty.duty).toBe(unread)
    }
    expect(duties.some((duty) => cautionOf(duty) !== null)).toBe(true)
  })

  test('has a number and a way of counting, or neither', () => {
    for (const duty of duties) {
      const uncounted = duty.countedHow === 'no set time' || duty.countedHow === 'before'
      expect(duty.within === null, duty.duty).toBe(uncounted)
    }
  })

  test('reads as a sentence with its citation', () => {
    for (const duty of duties) expect(dutyInWords(duty)).toMatch(/^[A-Z].* must .*\(.*\)\.$/)
    expect(dutyInWords(dutyOn('decide whether to assess', epochDayOf(2026, 1, 5)))).toBe(
      'Within 6 weeks of the day the council gets the request, the council must decide whether to assess, and tell the family (SEND Regulations 2014, regulation 5(1)).',
    )
  })

  test('has no two versions in force on one day, and no gap between them', () => {
    for (const [name, versions = []] of Object.entries(Object.groupBy(duties, (duty) => duty.duty))) {
      const inOrder = versions.toSorted((one, other) => one.inForce.from.localeCompare(other.inForce.from))
      for (const [place, version] of inOrder.entries()) {
        const next = inOrder[place + 1]
        if (!next) expect(version.inForce.to, name).toBeUndefined()
        else
          expect(
            parseDay(version.inForce.to ?? '')
              ?.add({ days: 1 })
              .toString(),
            name,
          ).toBe(next.inForce.from)
      }
    }
  })

  test('that can be excepted points only at limbs we hold', () => {
    const held = new Set(limbs.map((limb) => limb.exception))
    for (const duty of duties) for (const exception of duty.exceptions) expect(held).toContain(exception)
  })

  test('about a review has no exception at all', () => {
    const reviews = duties.filter((duty) => /regulation (18|20|21|22|28)\b|section 44\(1\)/.test(duty.cite))
    expect(reviews.length).toBeGreaterThan(10)
    for (const duty of reviews) expect(duty.exceptions, duty.duty).toEqual([])
  })

  test('every regulation with a time limit, from 4 to 45, has a row', () => {
    for (const number of [
      4, 5, 8, 10, 13, 15, 16, 18, 20, 22, 24, 25, 27, 28, 31, 33, 34, 35, 36, 39, 42, 44, 45,
    ])
      expect(
        duties.some((duty) => new RegExp(`SEND Regulations 2014, regulation ${number}\\b`).test(duty.cite)),
        `regulation ${number}`,
      ).toBe(true)
  })
})

describe('an old case is judged by the law of its day', () => {
  const unopposed = (day: EpochDay) => isoOfEpochDay(dueBy('unopposed: say it will assess', day))

  test('an appeal not opposed in 2014 gave four weeks, and since March 2015 gives two', () => {
    expect(unopposed(epochDayOf(2014, 12, 1))).toBe('2014-12-29')
    expect(unopposed(epochDayOf(2015, 3, 22))).toBe('2015-04-19')
    expect(unopposed(epochDayOf(2015, 3, 23))).toBe('2015-04-06')
  })

  test('a limit made ready gives the same day as one looked up, whatever the year', () => {
    const names = [...new Set(duties.map((duty) => duty.duty))] as DutyName[]
    for (const name of names)
      for (const day of [epochDayOf(2014, 1, 1), epochDayOf(2015, 1, 1), epochDayOf(2024, 2, 29)])
        expect(limit(name)(day), name).toBe(dueBy(name, day))
  })
})

test('where counting is disputed we plan one day sooner, and measure at the statutory day', () => {
  const received = epochDayOf(2026, 6, 1)
  expect(isoOfEpochDay(dueBy('decide whether to assess', received))).toBe('2026-07-13')
  expect(isoOfEpochDay(cautiousBy('decide whether to assess', received))).toBe('2026-07-12')
  expect(cautiousBy('finish the first review', received)).toBe(dueBy('finish the first review', received))
})

test('days left are nought on the last day and fall below nought after it', () => {
  const due = dueOn('send the final plan', Temporal.PlainDate.from('2026-01-05'))
  expect(due.toString()).toBe('2026-05-25')
  expect(daysLeft(due, Temporal.PlainDate.from('2026-05-20'))).toBe(5)
  expect(daysLeft(due, due)).toBe(0)
  expect(daysLeft(due, Temporal.PlainDate.from('2026-05-26'))).toBe(-1)
})

test('direct payments are looked at within three months of the first, on the same date of the month', () => {
  expect(isoOfEpochDay(dueBy('look at how direct payments are used', epochDayOf(2026, 11, 30)))).toBe(
    '2027-02-28',
  )
})

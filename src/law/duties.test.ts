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

const regulations = (
  '4(1) 4(2) 5(1) 5(2) 6(1) 6(3) 6(4) 7 8(1) 9 10(1) 10(2) 12(1) 12(2) 12(3) 12(4) 13(1)(a) 13(1)(b) 13(2) 14(2) ' +
  '15(2) 15(3) 15(4) 15(5)(a) 15(5)(b) 16 17 18(1)(a) 18(1)(b) 18(2) 20(1) 20(3) 20(4) 20(6) 20(7) 20(9) 20(10) ' +
  '22(2) 22(2)(c) 22(3) 22(4) 23 24 25(1) 26 27(2) 28 29 30 31 33 34(1) 35 36 38(1) 39 42(3) 42(4) ' +
  '44(2)(a) 44(2)(b) 44(2)(b)(i) 44(2)(b)(ii) 44(2)(c)(i) 44(2)(c)(ii) 44(2)(d) 44(2)(e) 44(2)(f) ' +
  '45(3) 45(3A)(a) 45(3A)(b) 45(4) 45(5) 63'
).split(' ')

const sections = (
  '21(5) 23 24(1) 33 36(1) 36(3) 36(7) 36(8) 36(10) 37(1) 38(3) 38(5) 39(2) 39(4) 42(2) 43 44(1) 44(2) ' +
  '45(1) 45(3) 45(4) 46 49 55 83(2)'
).split(' ')

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

  test.each([
    ['SEND Regulations 2014, regulation', regulations],
    ['Children and Families Act 2014, section', sections],
    ['Education Act 1996, section', ['8(2)', '8(3)', '9']],
    ['SEND Code of Practice 2015, paragraph', ['9.69', '9.83', '9.125', '9.161', '9.178']],
    ['SEN (Personal Budgets) Regulations 2014, regulation', ['7', '9', '11']],
    [
      'First-tier Tribunal (Health, Education and Social Care Chamber) Rules 2008, rule',
      ['12(1)', '12(3)', '20(1)'],
    ],
  ] as const)('is held for each paragraph of the %s that asks something of somebody', (law, paragraphs) => {
    const cited = duties.map(({ cite }) => cite)
    const missing = paragraphs.filter(
      (paragraph) =>
        !cited.some((cite) => cite === `${law} ${paragraph}` || cite.startsWith(`${law} ${paragraph}-`)),
    )
    expect(missing).toEqual([])
  })

  test('of the yearly return has a row too', () => {
    expect(duties.some(({ cite }) => cite.includes('special educational needs survey'))).toBe(true)
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

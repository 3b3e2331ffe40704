import { describe, expect, test } from 'vitest'
import { Temporal } from '#kit/day'
import { afterCertificate, datesThatFollow, type FamilyEvent } from './index.ts'

const told = (event: FamilyEvent, on: string): string[] =>
  datesThatFollow[event](Temporal.PlainDate.from(on)).map(({ what, dueOn }) => `${dueOn.toString()} ${what}`)

const events = Object.keys(datesThatFollow) as FamilyEvent[]

test.each(events)('every date after a %s has its reason in whole sentences, and its law', (event) => {
  const dates = datesThatFollow[event](Temporal.PlainDate.from('2028-02-29'))
  expect(dates.length).toBeGreaterThan(1)
  for (const date of dates) {
    expect(date.why).toMatch(/^[A-Z].*\.$/)
    expect(date.cite).toMatch(/(Act|Regulations|Rules|Code|EWHC).*\d/)
    expect(URL.canParse(date.url)).toBe(true)
  }
})

describe('what a family is told', () => {
  test('after a letter that says no: ring the adviser, then appeal', () => {
    expect(told('decision letter', '2026-01-10')).toEqual([
      '2026-03-10 Ring the mediation adviser by this day',
      '2026-03-10 Your appeal reaches the Tribunal by 5pm on this day',
    ])
  })

  test('a certificate can make the appeal later, and never sooner', () => {
    const letter = Temporal.PlainDate.from('2026-01-10')
    const appeal = (certificate: string) =>
      afterCertificate(letter, Temporal.PlainDate.from(certificate))[0]?.dueOn.toString()
    expect(appeal('2026-02-20')).toBe('2026-03-20')
    expect(appeal('2026-01-12')).toBe('2026-03-10')
  })

  test('an appeal whose time ends in August may come in September, and the family is told so', () => {
    const [, appeal] = datesThatFollow['decision letter'](Temporal.PlainDate.from('2026-06-20'))
    expect(appeal?.dueOn.toString()).toBe('2026-09-01')
    expect(appeal?.why).toContain('a day the Tribunal does not count')
  })

  test('after a draft: fifteen days, the first being the day it came', () => {
    expect(told('draft plan', '2026-04-27')).toEqual([
      '2026-05-11 The last of your 15 days to answer',
      '2026-05-12 The first day the final plan may be sent without your answer',
    ])
  })

  test('after a plan: the appeal, and a review finished in the year that began that day', () => {
    expect(told('final plan', '2025-09-01').at(-1)).toBe('2026-08-31 The council finishes the first review')
  })

  test('after a review meeting: two, four and twelve weeks, whatever the school holidays', () => {
    expect(told('review meeting', '2026-06-22').map((line) => line.slice(0, 10))).toEqual([
      '2026-07-06',
      '2026-07-20',
      '2026-09-14',
    ])
  })

  test('after proposed changes: fifteen days and eight weeks', () => {
    expect(told('proposed changes', '2026-07-01').map((line) => line.slice(0, 10))).toEqual([
      '2026-07-15',
      '2026-08-26',
    ])
  })

  test('after a move the old council heard of that day: fifteen working days, six weeks, three months', () => {
    expect(told('move', '2026-12-18').map((line) => line.slice(0, 10))).toEqual([
      '2027-01-12',
      '2027-02-23',
      '2027-04-11',
    ])
  })

  test('from a date of birth: school age, year 9, leaving, the young person’s own rights, 25', () => {
    expect(told('date of birth', '2010-01-10').map((line) => line.slice(0, 10))).toEqual([
      '2015-03-31',
      '2023-09-01',
      '2026-06-26',
      '2026-06-27',
      '2035-01-10',
      '2035-07-31',
    ])
  })
})

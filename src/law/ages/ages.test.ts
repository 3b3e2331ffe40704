import { describe, expect, test } from 'vitest'
import { type EpochDay, isoOfEpochDay, parseDay, toEpochDay } from '#kit/day'
import { walkedCalendar as calendar } from '../proof/walked-calendar.ts'
import {
  ageOn,
  birthday,
  compulsorySchoolAgeBegins,
  compulsorySchoolAgeEnds,
  inOrBeyondYear9,
  mayMaintainUntil,
  nominalYearGroup,
  rightsHolder,
  turns25,
} from './index.ts'

const on = (iso: string): EpochDay => toEpochDay(parseDay(iso)!)

describe('compulsory school age', () => {
  test.each([
    ['turning 16 in January', '2010-01-10', '2026-06-26'],
    ['turning 16 on the leaving day itself', '2010-06-26', '2026-06-26'],
    ['turning 16 between the leaving day and the new school year', '2010-08-31', '2026-06-26'],
    ['turning 16 on the first day of the new school year', '2010-09-01', '2027-06-25'],
    ['born on 29 February', '2008-02-29', '2024-06-28'],
  ])('ends on the last Friday of June, for somebody %s', (_, born, ends) =>
    expect(isoOfEpochDay(compulsorySchoolAgeEnds(on(born)))).toBe(ends),
  )

  test('ends for everybody born from 1996 to 2029 on a Friday in June with no other Friday after it', () => {
    for (const born of calendar.dates.filter((date) => date < '2029-01-01')) {
      const ends = isoOfEpochDay(compulsorySchoolAgeEnds(on(born)))
      const sixteen = Number(born.slice(0, 4)) + 16
      const schoolYearEnds = born.slice(5) >= '09-01' ? sixteen + 1 : sixteen
      if (!ends.startsWith(`${schoolYearEnds}-06`) || !calendar.isFriday(ends) || ends.slice(8) < '24')
        expect.fail(`born ${born}: ${ends}`)
    }
    expect(calendar.dates.length).toBeGreaterThan(18_000)
  })

  test.each([
    ['2022-03-31', '2027-03-31'],
    ['2022-04-01', '2027-08-31'],
    ['2022-09-01', '2027-12-31'],
    ['2022-12-31', '2027-12-31'],
  ])('begins on the first set day on or after the fifth birthday: born %s, from %s', (born, begins) =>
    expect(isoOfEpochDay(compulsorySchoolAgeBegins(on(born)))).toBe(begins),
  )
})

describe('rights', () => {
  test('are the parent’s to the end of the leaving day, and the young person’s from the next', () => {
    const born = on('2010-01-10')
    expect(rightsHolder(born, on('2026-06-26'))).toBe('the parent')
    expect(rightsHolder(born, on('2026-06-27'))).toBe('the young person')
  })

  test('end on the 25th birthday, though a council may keep a plan to the end of that academic year', () => {
    const born = on('2002-03-02')
    expect(rightsHolder(born, on('2027-03-01'))).toBe('the young person')
    expect(rightsHolder(born, on('2027-03-02'))).toBe('nobody')
    expect(isoOfEpochDay(mayMaintainUntil(born))).toBe('2027-07-31')
  })

  test.each([
    ['2001-10-15', '2027-07-31'],
    ['2001-07-31', '2026-07-31'],
    ['2001-08-01', '2027-07-31'],
  ])('a plan of somebody born %s may be kept until %s', (born, until) =>
    expect(isoOfEpochDay(mayMaintainUntil(on(born)))).toBe(until),
  )
})

describe('ages', () => {
  test('somebody born on 29 February is a year older on 1 March when there is no 29th', () => {
    expect(isoOfEpochDay(birthday(on('2004-02-29'), 18))).toBe('2022-03-01')
    expect(ageOn(on('2004-02-29'), on('2022-02-28'))).toBe(17)
    expect(ageOn(on('2004-02-29'), on('2022-03-01'))).toBe(18)
    expect(isoOfEpochDay(turns25(on('2004-02-29')))).toBe('2029-03-01')
  })

  test.each([
    ['2013-03-03', '2026-10-01', 9],
    ['2013-03-03', '2026-08-31', 8],
    ['2012-09-01', '2026-09-01', 9],
    ['2012-08-31', '2026-09-01', 10],
    ['2021-08-31', '2025-09-01', 0],
  ])('a child born %s is by age in year group %s → %i', (born, asOf, year) => {
    expect(nominalYearGroup(on(born), on(asOf))).toBe(year)
    expect(inOrBeyondYear9(on(born), on(asOf))).toBe(year >= 9)
  })
})

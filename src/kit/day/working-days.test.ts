import { expect, test } from 'vitest'
import {
  epochDayOf,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from './index.ts'

test('Good Friday, Easter Monday, Saturday and Sunday are not working days', () => {
  const easter2026 = [3, 4, 5, 6].map((day) => isWorkingDay(epochDayOf(2026, 4, day)))
  expect(easter2026).toEqual([false, false, false, false])
  expect(workingDayOnOrAfter(epochDayOf(2026, 4, 3))).toBe(epochDayOf(2026, 4, 7))
  expect(workingDayOnOrBefore(epochDayOf(2026, 4, 6))).toBe(epochDayOf(2026, 4, 2))
})

test('working days between two days count the first and not the last', () => {
  expect(workingDaysBetween(epochDayOf(2026, 3, 30), epochDayOf(2026, 4, 7))).toBe(4)
  expect(workingDaysBetween(epochDayOf(2026, 12, 18), epochDayOf(2026, 12, 17))).toBe(0)
})

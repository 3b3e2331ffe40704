import { expect, test } from 'vitest'
import { epochDayOf, isoOfEpochDay } from '#kit/day'
import { exampleSchedule } from './example-listing.ts'
import { occurrences } from './occurrences.ts'

test('a day named twice is one day, and days come in order however they are named', () => {
  const schedule = exampleSchedule({ freq: 'MONTHLY', byday: '-1FR,1MO,5FR,1FR' })
  const days = [...occurrences(schedule, epochDayOf(2027, 4, 1), epochDayOf(2027, 4, 30))]
  expect(days.map(isoOfEpochDay)).toEqual(['2027-04-02', '2027-04-05', '2027-04-30'])
})

import { expect, test } from 'vitest'
import type { Schedule } from '../rules/listing.ts'
import { examplePlace, exampleListing, exampleSchedule, listingAt } from './example-listing.ts'
import { timesMask } from './index.ts'

const parts = ['morning', 'afternoon', 'evening']
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const inWords = (mask: number | null): string[] | null =>
  mask === null
    ? null
    : weekdays.flatMap((name, weekday) =>
        parts.flatMap((part, index) => ((mask >> (weekday * 3 + index)) & 1 ? [`${name} ${part}`] : [])),
      )

const table: readonly (readonly [string, Omit<Schedule, 'id'>, string[] | null])[] = [
  ['a morning', { byday: 'MO', opens_at: '09:00', closes_at: '12:00' }, ['Mon morning']],
  [
    'a minute past noon is afternoon too',
    { byday: 'MO', opens_at: '09:00', closes_at: '12:01' },
    ['Mon morning', 'Mon afternoon'],
  ],
  ['noon is afternoon', { byday: 'TU', opens_at: '12:00', closes_at: '17:00' }, ['Tue afternoon']],
  ['five is evening', { byday: 'SU', opens_at: '17:00', closes_at: '19:00' }, ['Sun evening']],
  ['a day without times is all day', { byday: 'SA' }, ['Sat morning', 'Sat afternoon', 'Sat evening']],
  ['without an end, the part it begins in', { byday: 'SA', opens_at: '10:00' }, ['Sat morning']],
  [
    'without a beginning, all that comes before the end',
    { byday: 'SA', closes_at: '15:00' },
    ['Sat morning', 'Sat afternoon'],
  ],
  [
    'past midnight is the evening it begins',
    { byday: 'FR', opens_at: '18:00', closes_at: '09:00' },
    ['Fri evening'],
  ],
  [
    'a one-day event is on its weekday',
    { dtstart: '2027-03-06', opens_at: '11:00', closes_at: '11:30' },
    ['Sat morning'],
  ],
  ['the first Saturday is a Saturday', { freq: 'MONTHLY', byday: '1SA', opens_at: '11:00' }, ['Sat morning']],
  [
    'the 5th of the month says nothing of the week',
    { freq: 'MONTHLY', dtstart: '2027-03-05', opens_at: '11:00' },
    null,
  ],
  ['no days known', { opens_at: '11:00' }, null],
]

test.each(table)('%s', (_, schedule, when) => {
  expect(inWords(timesMask(exampleListing({ schedules: [exampleSchedule(schedule)] })))).toEqual(when)
})

test('the times of every place count, and Monday morning is the lowest of 21 bits', () => {
  const listing = listingAt(examplePlace(), [exampleSchedule({ byday: 'MO', opens_at: '09:00' })], {
    schedules: [exampleSchedule({ byday: 'SU', opens_at: '20:00' })],
  })
  expect(timesMask(listing)).toBe(1 | (1 << 20))
})

test('a listing without times has none', () => {
  expect(timesMask(exampleListing())).toBeNull()
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '#kit/day'
import type { Schedule } from '../rules/listing.ts'
import { anyDay, anySchedule, anyTerms, daysFrom } from './any-schedule.ts'
import { exampleListing, examplePlace, exampleSchedule } from './example-listing.ts'
import { nextSession, nextSessions } from './index.ts'
import { isOn } from './session-oracle.ts'

const day = (iso: string): Day => parseDay(iso)!

const terms = [
  { from: '2027-01-04', to: '2027-02-12' },
  { from: '2027-02-22', to: '2027-03-25' },
]

const table: readonly (readonly [string, Omit<Schedule, 'id'>, string, string | null])[] = [
  ['a session today is the next one', { freq: 'WEEKLY', byday: 'MO' }, '2027-03-01', '2027-03-01'],
  ['the day after, it is a week on', { freq: 'WEEKLY', byday: 'MO' }, '2027-03-02', '2027-03-08'],
  [
    'every other Tuesday is counted from its first day',
    { freq: 'WEEKLY', interval: 2, byday: 'TU', dtstart: '2027-03-02' },
    '2027-03-03',
    '2027-03-16',
  ],
  [
    '"every other" counts weeks from Monday, so a Monday and the Sunday after share one',
    { freq: 'WEEKLY', interval: 2, byday: 'MO,SU', dtstart: '2027-03-03' },
    '2027-03-08',
    '2027-03-15',
  ],
  [
    '"every other" from nobody knows when cannot be told',
    { freq: 'WEEKLY', interval: 2, byday: 'TU' },
    '2027-03-03',
    null,
  ],
  ['the first Saturday of the month', { freq: 'MONTHLY', byday: '1SA' }, '2027-03-07', '2027-04-03'],
  ['the last Friday of the month', { freq: 'MONTHLY', byday: '-1FR' }, '2027-02-27', '2027-03-26'],
  [
    'a month without a fifth Monday is passed over',
    { freq: 'MONTHLY', byday: '5MO' },
    '2027-04-01',
    '2027-05-31',
  ],
  [
    'the 31st passes over the short months',
    { freq: 'MONTHLY', dtstart: '2027-01-31' },
    '2027-02-01',
    '2027-03-31',
  ],
  ['an event to come', { dtstart: '2027-03-06' }, '2027-03-01', '2027-03-06'],
  ['an event that is over', { dtstart: '2027-03-06' }, '2027-03-07', null],
  ['nothing before it starts', { byday: 'MO', valid_from: '2027-04-06' }, '2027-03-01', '2027-04-12'],
  ['the last day counts', { byday: 'MO', valid_to: '2027-03-08' }, '2027-03-08', '2027-03-08'],
  ['nothing after the last day', { byday: 'MO', valid_to: '2027-03-08' }, '2027-03-09', null],
  ['half-term is passed over in term time', { byday: 'WE', term: 'term time' }, '2027-02-11', '2027-02-24'],
  [
    'half-term is what a holiday club waits for',
    { byday: 'WE', term: 'school holidays' },
    '2027-01-05',
    '2027-02-17',
  ],
  ['after the last term we know, nobody knows', { byday: 'WE', term: 'term time' }, '2027-03-26', null],
  [
    'the holidays after the last term we know have no end we know',
    { byday: 'WE', term: 'school holidays' },
    '2027-03-26',
    null,
  ],
  [
    'no more than 400 days are looked at: the 400th is',
    { dtstart: '2028-04-04' },
    '2027-03-01',
    '2028-04-04',
  ],
  ['no more than 400 days are looked at: the 401st is not', { dtstart: '2028-04-05' }, '2027-03-01', null],
]

test.each(table)('%s', (_, schedule, today, next) => {
  expect(nextSession(exampleSchedule(schedule), day(today), terms)?.toString() ?? null).toBe(next)
})

test('term time without any term dates cannot be told', () => {
  for (const term of ['term time', 'school holidays'] as const)
    expect(nextSession(exampleSchedule({ byday: 'MO', term }), day('2027-03-01'), [])).toBeNull()
})

test('the next session is the first day that is on, asked one day at a time', () => {
  let found = 0
  fc.assert(
    fc.property(anySchedule, anyDay, anyTerms, (schedule, today, schoolYear) => {
      const expected = daysFrom(today).find((each) => isOn(schedule, each, schoolYear))
      if (expected) found++
      expect(nextSession(schedule, today, schoolYear)?.toString()).toBe(expected?.toString())
    }),
    { numRuns: 300 },
  )
  expect(found).toBeGreaterThan(60)
})

describe('a listing with more than one place', () => {
  const library = examplePlace({ name: 'Library' })
  const listing = exampleListing({
    schedules: [exampleSchedule({ byday: 'TU', opens_at: '15:00' })],
    service_at_locations: [
      {
        id: '00000000-0000-4000-8000-000000000007',
        location: library,
        schedules: [
          exampleSchedule({ byday: 'FR' }),
          exampleSchedule({ byday: 'TU', opens_at: '09:00' }),
          exampleSchedule({ description: 'By arrangement' }),
        ],
      },
    ],
  })

  test('tells the soonest first, earlier hours before later ones, and where each is', () => {
    const sessions = nextSessions(listing, day('2027-03-01'), [])
    expect(sessions.map((each) => [each.day.toString(), each.place?.name, each.schedule.opens_at])).toEqual([
      ['2027-03-02', 'Library', '09:00'],
      ['2027-03-02', undefined, '15:00'],
      ['2027-03-05', 'Library', undefined],
    ])
  })

  test.each(['inactive', 'defunct', 'temporarily closed'] as const)(
    'has no next session while it is %s',
    (status) => {
      expect(nextSessions({ ...listing, status }, day('2027-03-01'), [])).toEqual([])
    },
  )
})

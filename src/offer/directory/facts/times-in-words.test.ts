import { expect, test } from 'vitest'
import { parseDay } from '#kit/day'
import type { Schedule } from '../rules/listing.ts'
import { exampleSchedule } from './example-listing.ts'
import { timesInWords } from './index.ts'

const table: readonly (readonly [string, Omit<Schedule, 'id'>, string])[] = [
  ['one weekday', { freq: 'WEEKLY', byday: 'TU' }, 'Every Tuesday'],
  [
    'two weekdays, with hours',
    { freq: 'WEEKLY', byday: 'MO,WE', opens_at: '10:00', closes_at: '12:00' },
    'Every Monday and Wednesday, 10am to 12 noon',
  ],
  [
    'weekdays in any order are put in order',
    { freq: 'WEEKLY', byday: 'FR,MO,WE' },
    'Every Monday, Wednesday and Friday',
  ],
  ['days in a row without hours', { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR' }, 'Mondays to Fridays'],
  ['two days in a row are named', { freq: 'WEEKLY', byday: 'SA,SU' }, 'Every Saturday and Sunday'],
  [
    'the whole week',
    { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '00:00' },
    'Every day, all day and all night',
  ],
  ['every other week', { freq: 'WEEKLY', interval: 2, byday: 'TU' }, 'Every other Tuesday'],
  [
    'two days every other week',
    { freq: 'WEEKLY', interval: 2, byday: 'TU,TH' },
    'Every other week on Tuesday and Thursday',
  ],
  ['every third week', { freq: 'WEEKLY', interval: 3, byday: 'TU' }, 'Every third Tuesday'],
  ['every six weeks', { freq: 'WEEKLY', interval: 6, byday: 'TU' }, 'Every 6 weeks on Tuesday'],
  [
    'a week counted from a day falls on that weekday',
    { freq: 'WEEKLY', dtstart: '2027-03-06' },
    'Every Saturday, from 6 March 2027',
  ],
  [
    'the first of the month, in term',
    { freq: 'MONTHLY', byday: '1SA', opens_at: '14:00', closes_at: '16:00', term: 'term time' },
    'First Saturday of the month, 2pm to 4pm, term time only',
  ],
  [
    'the last of the month, in the holidays',
    { freq: 'MONTHLY', byday: '-1FR', term: 'school holidays' },
    'Last Friday of the month, school holidays only',
  ],
  [
    'the same weekday twice a month',
    { freq: 'MONTHLY', byday: '1MO,3MO' },
    'First and third Monday of the month',
  ],
  [
    'two weekdays of the month',
    { freq: 'MONTHLY', byday: '1MO,2TU' },
    'First Monday and second Tuesday of the month',
  ],
  [
    'not every month has a fifth',
    { freq: 'MONTHLY', byday: '5WE' },
    'Fifth Wednesday of the month (when there is one)',
  ],
  ['every other month', { freq: 'MONTHLY', interval: 2, byday: '1MO' }, 'First Monday of every other month'],
  [
    'every quarter',
    { freq: 'MONTHLY', interval: 3, byday: '-2MO' },
    'Second to last Monday of every 3 months',
  ],
  [
    'a day of the month',
    { freq: 'MONTHLY', dtstart: '2027-01-22' },
    'The 22nd of the month, from 22 January 2027',
  ],
  [
    'the teens are all -th',
    { freq: 'MONTHLY', dtstart: '2027-01-12' },
    'The 12th of the month, from 12 January 2027',
  ],
  ['a weekday every month is every week', { freq: 'MONTHLY', byday: 'MO' }, 'Every Monday'],
  [
    '"the first Monday" is monthly, whatever a feed calls it',
    { freq: 'WEEKLY', byday: '1MO' },
    'First Monday of the month',
  ],
  [
    'one day',
    { dtstart: '2027-03-06', opens_at: '11:00', closes_at: '15:00' },
    'Saturday 6 March 2027, 11am to 3pm',
  ],
  ['weekdays without a frequency are weekly', { byday: 'SA' }, 'Every Saturday'],
  ['half past', { byday: 'SA', opens_at: '09:30', closes_at: '13:05' }, 'Every Saturday, 9:30am to 1:05pm'],
  ['only a beginning', { byday: 'SA', opens_at: '12:00' }, 'Every Saturday, from 12 noon'],
  ['only an end', { byday: 'SA', closes_at: '00:00' }, 'Every Saturday, until midnight'],
  ['overnight', { byday: 'SA', opens_at: '18:00', closes_at: '09:00' }, 'Every Saturday, 6pm to 9am'],
  ['a time no clock shows is left out', { byday: 'SA', opens_at: '29:00' }, 'Every Saturday'],
  [
    'the same time twice is only a beginning',
    { byday: 'SA', opens_at: '10:00', closes_at: '10:00' },
    'Every Saturday, from 10am',
  ],
  ['until a day', { byday: 'SA', valid_to: '2027-07-17' }, 'Every Saturday, until 17 July 2027'],
  [
    'from one day to another',
    { byday: 'SA', valid_from: '2027-04-17', valid_to: '2027-07-17' },
    'Every Saturday, from 17 April 2027 to 17 July 2027',
  ],
  [
    'days that cannot be told are left to the organisation’s words',
    { description: 'By arrangement', opens_at: '10:00' },
    'By arrangement',
  ],
  [
    'hours without days',
    { opens_at: '10:00', closes_at: '16:00', term: 'term time' },
    '10am to 4pm, term time only',
  ],
  ['nothing', {}, ''],
]

test.each(table)('%s', (_, schedule, words) => {
  expect(timesInWords(exampleSchedule(schedule))).toBe(words)
})

test('a beginning that is past is not worth saying; one to come is', () => {
  const schedule = exampleSchedule({ byday: 'SA', valid_from: '2027-04-17', valid_to: '2027-07-17' })
  expect(timesInWords(schedule, parseDay('2027-04-17')!)).toBe('Every Saturday, until 17 July 2027')
  expect(timesInWords(schedule, parseDay('2027-04-16')!)).toContain('from 17 April 2027')
})

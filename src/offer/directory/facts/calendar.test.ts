import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, parseDay, Temporal } from '#kit/day'
import type { Listing, Schedule } from '../rules/listing.ts'
import { anyDay, anySchedule, anyTerms, daysFrom } from './any-schedule.ts'
import { eventsIn, propertiesIn, type Property, textOf, valueOf } from './calendar-reader.ts'
import { exampleListing, examplePlace, exampleSchedule, listingAt } from './example-listing.ts'
import { calendar } from './index.ts'
import { isOn } from './session-oracle.ts'

const today = parseDay('2027-03-01')!
const address = 'https://localoffer.example/listings/stay-and-play'
const mondays = exampleSchedule({ freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', closes_at: '12:00' })

const fileOf = (schedule: Omit<Schedule, 'id'>, facts: Partial<Listing> = {}): string =>
  calendar(exampleListing({ schedules: [exampleSchedule(schedule)], ...facts }), address, today) ?? ''

const lineOf = (file: string, name: string): string | undefined =>
  file.split('\r\n').find((line) => line.startsWith(name))

test('a one-day event begins and ends by London’s clock', () => {
  const file = fileOf({ dtstart: '2027-07-03', opens_at: '11:00', closes_at: '15:00' })
  expect(lineOf(file, 'DTSTART;')).toBe('DTSTART;TZID=Europe/London:20270703T110000')
  expect(lineOf(file, 'DTEND;')).toBe('DTEND;TZID=Europe/London:20270703T150000')
  expect(eventsIn(file).map((event) => valueOf(event, 'RRULE'))).toEqual([undefined])
})

test('a stay over midnight ends the day after', () => {
  const file = fileOf({ dtstart: '2027-12-31', opens_at: '18:00', closes_at: '09:00' })
  expect(lineOf(file, 'DTEND;')).toBe('DTEND;TZID=Europe/London:20280101T090000')
})

test('a day without times is marked for the day and leaves the family free', () => {
  const file = fileOf({ dtstart: '2027-07-03' })
  expect(lineOf(file, 'DTSTART;')).toBe('DTSTART;VALUE=DATE:20270703')
  expect(lineOf(file, 'TRANSP')).toBe('TRANSP:TRANSPARENT')
})

test('the last session in summer time is counted in universal time, an hour before', () => {
  const file = fileOf({ ...mondays, valid_to: '2027-07-19' })
  expect(lineOf(file, 'RRULE:FREQ=WEEKLY')).toBe('RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270719T090000Z')
})

test('what nobody has given an end is in the diary for about a year, not for ever', () => {
  const until = /UNTIL=(\d{8})/.exec(fileOf(mondays))?.[1] ?? ''
  expect(until > '20280301' && until <= '20280404').toBe(true)
})

test('half-term is left out of what is on in term time', () => {
  const schedule = exampleSchedule({ byday: 'MO', opens_at: '10:00', term: 'term time' })
  const listing = exampleListing({ schedules: [schedule] })
  const terms = [
    { from: '2027-03-01', to: '2027-03-12' },
    { from: '2027-03-22', to: '2027-03-31' },
  ]
  const file = calendar(listing, address, today, terms) ?? ''
  expect(lineOf(file, 'EXDATE')).toBe('EXDATE;TZID=Europe/London:20270315T100000')
  expect(lineOf(file, 'RRULE:FREQ=WEEKLY')).toContain('UNTIL=20270329T090000Z')
  expect(calendar(listing, address, today)).toBeNull()
})

test('there is no file for a listing without times, one that is over or one that is closed', () => {
  expect(calendar(exampleListing(), address, today)).toBeNull()
  expect(
    calendar(exampleListing({ schedules: [exampleSchedule({ description: 'Ask us' })] }), address, today),
  ).toBeNull()
  expect(fileOf({ dtstart: '2027-02-28' })).toBe('')
  expect(fileOf(mondays, { status: 'temporarily closed' })).toBe('')
})

test('a family is told to check first, and a withheld address is not in the file', () => {
  const refuge = examplePlace({
    address_withheld: true,
    name: 'Rose House',
    address: { address_1: '1 Hidden Lane', city: 'Northmere', postal_code: 'NM1 1AA' },
  })
  const file = (calendar(listingAt(refuge, [mondays]), address, today) ?? '').replaceAll('\r\n ', '')
  expect(file).toContain('LOCATION:Northmere. We keep the full address private')
  expect(file).toContain('Please check with the organisation before you go.')
  for (const secret of ['Hidden Lane', 'NM1', 'Rose House']) expect(file).not.toContain(secret)
})

test('the file names itself, its time zone and when it was made', () => {
  const names = propertiesIn(fileOf(mondays)).map(({ name, value }) => `${name}:${value}`)
  expect(names.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
  expect(names.at(-1)).toBe('END:VCALENDAR')
  for (const line of [
    'TZID:Europe/London',
    'DTSTAMP:20270301T000000Z',
    `UID:${mondays.id}`,
    `URL:${address}`,
  ])
    expect(names).toContain(line)
})

test('any words come back as they were, in lines of 75 octets at most, none cutting a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const file = fileOf(mondays, { name })
      expect(file.endsWith('\r\n')).toBe(true)
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
      }
      const [event = []] = eventsIn(file)
      expect(textOf(event, 'SUMMARY')).toBe(name.replace(/\p{Cc}/gu, ' '))
    }),
    { numRuns: 200, examples: [['Soup, bread; \\ and "more" — 音楽療法 '.repeat(9)], ['END:VEVENT\\nX:1']] },
  )
})

test('new lines in a name cannot begin a line of their own', () => {
  const [event = []] = eventsIn(fileOf(mondays, { name: 'Play\r\nEND:VEVENT\rX:1' }))
  expect(textOf(event, 'SUMMARY')).toBe('Play\nEND:VEVENT\nX:1')
})

test('the days in the diary are the days it is on, and no others, for 400 days', () => {
  let repeating = 0
  fc.assert(
    fc.property(anySchedule, anyDay, anyTerms, (schedule, day, terms) => {
      const file = calendar(exampleListing({ schedules: [schedule] }), address, day, terms)
      const [event] = file === null ? [] : eventsIn(file)
      if (event && valueOf(event, 'RRULE')) repeating++
      const ahead = daysFrom(day)
      const expected = ahead.filter((each) => isOn(schedule, each, terms)).map(String)
      expect(event ? diaryDays(event, ahead) : []).toEqual(expected)
    }),
    { numRuns: 100 },
  )
  expect(repeating).toBeGreaterThan(15)
})

/** What a calendar shows: the start, or the rule's days up to UNTIL less the exceptions. */
const diaryDays = (event: readonly Property[], days: readonly Day[]): string[] => {
  const start = isoOf(valueOf(event, 'DTSTART') ?? '')
  const rule = valueOf(event, 'RRULE')
  if (rule === undefined) return [start]
  const part = (name: string): string | undefined => new RegExp(`${name}=([^;]+)`).exec(rule)?.[1]
  const byday = part('BYDAY')
  const byMonthDay = part('BYMONTHDAY')
  expect(byMonthDay ?? String(Number(start.slice(8)))).toBe(String(Number(start.slice(8))))
  const schedule: Schedule = {
    id: '',
    freq: part('FREQ') as 'WEEKLY' | 'MONTHLY',
    interval: Number(part('INTERVAL') ?? 1),
    dtstart: start,
    valid_to: londonDay(part('UNTIL') ?? ''),
    ...(byday === undefined ? {} : { byday }),
  }
  const except = event.filter(({ name }) => name === 'EXDATE').map(({ value }) => isoOf(value))
  return days
    .filter((day) => isOn(schedule, day, []))
    .map(String)
    .filter((day) => !except.includes(day))
}

const isoOf = (text: string): string => text.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3')

const londonDay = (until: string): string => {
  const [, date = '', hour, minute] = /^(\d{8})(?:T(\d\d)(\d\d)00Z)?$/.exec(until) ?? []
  if (hour === undefined) return isoOf(date)
  const instant = Temporal.Instant.from(`${isoOf(date)}T${hour}:${minute}:00Z`)
  return instant.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
}

import * as fc from 'fast-check'
import { Temporal } from '#kit/day'
import type { Schedule } from '../rules/listing.ts'
import type { Term } from './sessions.ts'

/** For tests: days of about three years, schedules of every shape RFC 5545 allows here, and school years. */
const calendarDays = Array.from({ length: 1601 }, (_, count) =>
  Temporal.PlainDate.from('2026-01-01').add({ days: count }),
)

export const anyDay: fc.Arbitrary<Temporal.PlainDate> = fc.constantFrom(...calendarDays.slice(0, 1101))

/** Mostly begun and not over on most of those days, so that most schedules have something to find. */
const beginning = fc.constantFrom(...calendarDays.slice(0, 600)).map(String)
const ending = fc.constantFrom(...calendarDays.slice(500)).map(String)

const codes = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
const numbered = fc
  .tuple(fc.constantFrom('', '1', '2', '3', '4', '5', '-1', '-2', '-5'), codes)
  .map(([nth, code]) => nth + code)

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined })

const anyByday = (freq: 'WEEKLY' | 'MONTHLY' | undefined): fc.Arbitrary<string | undefined> =>
  freq === undefined
    ? fc.constant(undefined)
    : maybe(
        fc
          .array(freq === 'WEEKLY' ? codes : numbered, { minLength: 1, maxLength: 3 })
          .map((list) => list.join(',')),
      )

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '05', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)

export const anySchedule: fc.Arbitrary<Schedule> = fc
  .constantFrom('WEEKLY' as const, 'MONTHLY' as const, undefined)
  .chain((freq) =>
    fc.record({
      id: fc.uuid(),
      freq: fc.constant(freq),
      interval: maybe(fc.integer({ min: 1, max: 4 })),
      byday: anyByday(freq),
      dtstart: freq === undefined ? anyDay.map(String) : maybe(beginning),
      valid_from: maybe(beginning),
      valid_to: maybe(ending),
      opens_at: maybe(anyTime),
      closes_at: maybe(anyTime),
      term: fc.constantFrom('always' as const, 'term time' as const, 'school holidays' as const, undefined),
    }),
  )

/** Terms need not be in order, nor apart. */
export const anyTerms: fc.Arbitrary<Term[]> = fc.array(
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 90 }))
    .map(([from, length]) => ({ from: from.toString(), to: from.add({ days: length }).toString() })),
  { minLength: 2, maxLength: 12 },
)

/** The 401 days from one of those, itself the first. */
export const daysFrom = (first: Temporal.PlainDate): Temporal.PlainDate[] => {
  const index = calendarDays.findIndex((day) => day.equals(first))
  return calendarDays.slice(index, index + 401)
}

import { type Day, toEpochDay } from '#kit/day'
import type { Listing } from '../rules/listing.ts'
import { calendarRule } from './calendar-rule.ts'
import { contentLines, dateText, escapeText, localText, londonTimeZone } from './calendar-text.ts'
import { hoursOf } from './clock.ts'
import { placeInWords } from './place.ts'
import { nextSessions, type Session, type Term } from './sessions.ts'
import { calendarWords as words } from './words.ts'

/**
 * The listing's times as an RFC 5545 file, from today and no further than 400 days, so that an old fact does
 * not stay in a family's diary for ever. `address` is the listing's page, `https://` and all. Null where
 * nothing is coming up; times that follow the school year need `terms`.
 */
export const calendar = (
  listing: Listing,
  address: string,
  today: Day,
  terms: readonly Term[] = [],
): string | null => {
  const sessions = nextSessions(listing, today, terms)
  if (sessions.length === 0) return null
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Local Offer//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...londonTimeZone,
    ...sessions.flatMap((session) => [
      'BEGIN:VEVENT',
      `UID:${session.schedule.id}`,
      `DTSTAMP:${dateText(toEpochDay(today))}T000000Z`,
      ...startAndEnd(session),
      ...calendarRule(session, today, terms),
      ...about(listing, session, new URL(address).href),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ])
}

/** A day without a beginning is marked for the whole day, but does not make the family look busy. */
const startAndEnd = ({ day, schedule }: Session): string[] => {
  const { opens, closes } = hoursOf(schedule)
  const date = toEpochDay(day)
  if (opens === null) return [`DTSTART;VALUE=DATE:${dateText(date)}`, 'TRANSP:TRANSPARENT']
  const start = `DTSTART;TZID=Europe/London:${localText(date, opens)}`
  return closes === null ? [start] : [start, `DTEND;TZID=Europe/London:${localText(date, closes)}`]
}

const about = (listing: Listing, { schedule, place }: Session, address: string): string[] => {
  const where = place && placeInWords(place)
  const description = [listing.summary, schedule.description, words.checkFirst, address]
  return [
    `SUMMARY:${escapeText(listing.name)}`,
    `DESCRIPTION:${escapeText(description.filter((part) => part !== undefined).join('\n\n'))}`,
    ...(where ? [`LOCATION:${escapeText(where)}`] : []),
    `URL:${address}`,
  ]
}

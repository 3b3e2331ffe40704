import { type Day, plusDays, toEpochDay } from '#kit/day'
import { contentLines, dateText, escapeText } from '#directory'
import type { DateThatFollows } from '#law'
import type { StartingPoint } from '../../rules/starting-points.ts'
import { words } from './words.ts'

type CalendarFile = {
  point: StartingPoint
  day: Day
  dates: readonly DateThatFollows[]
  today: Day
  baseUrl: string
}

/** The dates as an RFC 5545 file: whole days, no alarms, nobody's name. The same dates give the same entries. */
export const calendarFile = ({ point, day, dates, today, baseUrl }: CalendarFile): string => {
  const host = new URL(baseUrl).host
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${words.calendarName}`,
    ...dates.flatMap(({ what, why, cite, dueOn }, at) => [
      'BEGIN:VEVENT',
      `UID:${point}-${day.toString()}-${at + 1}@${host}`,
      `DTSTAMP:${dateText(toEpochDay(today))}T000000Z`,
      `DTSTART;VALUE=DATE:${dateText(toEpochDay(dueOn))}`,
      `DTEND;VALUE=DATE:${dateText(plusDays(toEpochDay(dueOn), 1))}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escapeText(what)}`,
      `DESCRIPTION:${escapeText(`${why}\n\n${words.calendarNote(cite)}`)}`,
      `URL:${new URL(answerAddress(point, day), baseUrl).href}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ])
}

export const calendarAddress = (point: StartingPoint, day: Day): string =>
  `/work-out-your-dates/calendar.ics?${point}=${day.toString()}`

const answerAddress = (point: StartingPoint, day: Day): string =>
  `/work-out-your-dates/${point}?day=${day.day}&month=${day.month}&year=${day.year}`

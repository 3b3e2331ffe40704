import { type Day, isoOfEpochDay, plusDays, toEpochDay } from '#kit/day'
import type { DateThatFollows } from '#law'

/** The dates as an RFC 5545 file: whole days, no alarms, nobody's name and no reference. */
export const calendarFile = (
  from: Day,
  dates: readonly DateThatFollows[],
  today: Day,
  baseUrl: string,
): string => {
  const host = new URL(baseUrl).host
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...dates.flatMap(({ what, why, cite, dueOn }, at) => [
      'BEGIN:VEVENT',
      `UID:request-${from.toString()}-${at + 1}@${host}`,
      `DTSTAMP:${compact(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(dueOn)}`,
      `DTEND;VALUE=DATE:${isoOfEpochDay(plusDays(toEpochDay(dueOn), 1)).replaceAll('-', '')}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escaped(what)}`,
      `DESCRIPTION:${escaped(`${why}\n\n${cite}`)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.flatMap(folded).join('\r\n') + '\r\n'
}

const compact = (day: Day): string => day.toString().replaceAll('-', '')

const escaped = (text: string): string => text.replace(/([\\;,])/g, '\\$1').replaceAll('\n', '\\n')

/** No line is longer than 75 octets; what is left begins the next with a space. */
const folded = (line: string): readonly string[] => {
  const pieces: string[] = ['']
  for (const letter of line) {
    const longer = pieces.at(-1)! + letter
    if (Buffer.byteLength(longer) > 75) pieces.push(` ${letter}`)
    else pieces[pieces.length - 1] = longer
  }
  return pieces
}

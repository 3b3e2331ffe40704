import { type EpochDay, fromEpochDay, isoOfEpochDay, plusDays } from '#kit/day'

/** How RFC 5545 writes things: text, lines, days and moments, and how London keeps time. */

/** 3.3.11: backslash, semicolon and comma are escaped, and a new line is written \n. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, ' ')

/** 3.1: no line is longer than 75 octets, and every one ends with CRLF. A character is never cut in two. */
export const contentLines = (lines: readonly string[]): string => lines.map(fold).join('')

/** 20270306 */
export const dateText = (day: EpochDay): string => isoOfEpochDay(day).replaceAll('-', '')

/** 20270306T110000 by London's clock; minutes count from that day's midnight and may run past the next. */
export const localText = (day: EpochDay, minute: number): string => {
  const date = dateText(plusDays(day, Math.floor(minute / 1440)))
  return `${date}T${twoDigits(Math.floor((minute % 1440) / 60))}${twoDigits(minute % 60)}00`
}

/** The same moment in universal time: 20270706T100000Z. */
export const universalText = (day: EpochDay, minute: number): string => {
  const local = fromEpochDay(day).toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
  return `${local
    .toZonedDateTime('Europe/London')
    .toInstant()
    .toString()
    .replace(/[-:Z]|\.\d+/g, '')}Z`
}

/** Summer time as it has been kept since 1996: forward on the last Sunday of March, back on that of October. */
export const londonTimeZone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const twoDigits = (count: number): string => String(count).padStart(2, '0')

const fold = (line: string): string => {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

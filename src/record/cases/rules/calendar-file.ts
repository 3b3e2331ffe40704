/** One day in somebody's calendar. */
export type DayDue = {
  /** The same for the same thing, so that a calendar moves it and does not add it twice. */
  readonly id: string
  /** YYYY-MM-DD. */
  readonly on: string
  readonly what: string
  readonly href: string
}

/** Days that are due, as an RFC 5545 file: whole days, what and which case, and nobody's name. */
export const calendarFile = (name: string, days: readonly DayDue[], today: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Work//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...days.flatMap(({ id, on, what, href }) => [
      'BEGIN:VEVENT',
      `UID:${id}`,
      `DTSTAMP:${today.replaceAll('-', '')}T000000Z`,
      `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escaped(what)}`,
      `URL:${href}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map(folded)
    .map((line) => `${line}\r\n`)
    .join('')

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** A line is 75 bytes at most; what is longer goes on after a space. */
const folded = (line: string): string => {
  const parts = ['']
  for (const sign of Array.from(line)) {
    const room = parts.length === 1 ? 75 : 74
    if (Buffer.byteLength(parts.at(-1)! + sign) > room) parts.push('')
    parts[parts.length - 1] += sign
  }
  return parts.join('\r\n ')
}

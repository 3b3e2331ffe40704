import { type Day, plusDays, toEpochDay } from '#kit/day'
import { dateText, localText, universalText } from './calendar-text.ts'
import { hoursOf } from './clock.ts'
import { occurrences } from './occurrences.ts'
import { type Recurrence, recurrenceOf } from './recurrence.ts'
import { daysAhead, isOpen, type Session, type Term } from './sessions.ts'

/**
 * The RRULE of a session that comes round again, up to the last day known to be on, and an EXDATE for each
 * day on the way that is not: a rule cannot say "term time", and every calendar reads EXDATE.
 */
export const calendarRule = (
  { day, schedule }: Session,
  today: Day,
  terms: readonly Term[],
): readonly string[] => {
  const recurrence = recurrenceOf(schedule)
  if (recurrence === null || recurrence.every === 'once') return []
  const days = [...occurrences(schedule, toEpochDay(day), plusDays(toEpochDay(today), daysAhead))]
  const last = days.findLast((each) => isOpen(schedule.term, each, terms))
  if (last === undefined || last === days[0]) return []
  const { opens } = hoursOf(schedule)
  // 3.3.10: where the start has a time zone, the end of the rule is in universal time.
  const until = opens === null ? dateText(last) : universalText(last, opens)
  const off = days.filter((each) => each < last && !isOpen(schedule.term, each, terms))
  return [
    `RRULE:${ruleOf(recurrence)};UNTIL=${until}`,
    ...off.map((each) =>
      opens === null
        ? `EXDATE;VALUE=DATE:${dateText(each)}`
        : `EXDATE;TZID=Europe/London:${localText(each, opens)}`,
    ),
  ]
}

const ruleOf = (recurrence: Exclude<Recurrence, { every: 'once' }>): string => {
  const frequency = recurrence.every === 'week' ? 'FREQ=WEEKLY' : 'FREQ=MONTHLY'
  const interval = recurrence.interval > 1 ? `;INTERVAL=${recurrence.interval}` : ''
  if ('dayOfMonth' in recurrence) return `${frequency}${interval};BYMONTHDAY=${recurrence.dayOfMonth}`
  const days =
    recurrence.every === 'week'
      ? recurrence.weekdays.map(codeOf)
      : recurrence.weekdays.map(({ weekday, nth }) => `${nth ?? ''}${codeOf(weekday)}`)
  return `${frequency}${interval};BYDAY=${days.join(',')}`
}

const codeOf = (weekday: number): string => ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][weekday - 1] ?? ''

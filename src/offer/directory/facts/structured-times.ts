import { type EpochDay, fromEpochDay, isoOfEpochDay, plusDays } from '#kit/day'
import type { Listing, Schedule } from '../rules/listing.ts'
import { hoursOf } from './clock.ts'
import { boundsOf, recurrenceOf } from './recurrence.ts'
import { weekdayNames } from './schedule-words.ts'
import { schedulesOf } from './sessions.ts'

/** `openingHours` holds only plain weeks: schema.org has no way to say "term time" or "every other" there. */
export const schedulesInSchema = (listing: Listing): { openingHours: object[]; repeating: object[] } => {
  const schedules = schedulesOf(listing).map(({ schedule }) => schedule)
  return {
    openingHours: schedules.flatMap((schedule) => openingHours(schedule) ?? []),
    repeating: schedules.flatMap((schedule) => repeating(schedule) ?? []),
  }
}

/** The first of the days that do not come round again. */
export const startAndEndInSchema = (listing: Listing): { startDate?: string; endDate?: string } => {
  const [first] = schedulesOf(listing)
    .map(({ schedule }) => ({ schedule, recurrence: recurrenceOf(schedule) }))
    .flatMap(({ schedule, recurrence }) =>
      recurrence?.every === 'once' ? [{ schedule, day: recurrence.day }] : [],
    )
    .sort((a, b) => a.day - b.day)
  if (first === undefined) return {}
  const { opens, closes } = hoursOf(first.schedule)
  if (opens === null) return { startDate: isoOfEpochDay(first.day) }
  const startDate = moment(first.day, opens)
  return closes === null ? { startDate } : { startDate, endDate: moment(first.day, closes) }
}

const openingHours = (schedule: Schedule): object | null => {
  const recurrence = recurrenceOf(schedule)
  if (recurrence?.every !== 'week' || recurrence.interval > 1 || (schedule.term ?? 'always') !== 'always')
    return null
  const { opens, closes } = hoursOf(schedule)
  if (opens === null || closes === null) return null
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: recurrence.weekdays.map(schemaDay),
    opens: schedule.opens_at,
    closes: schedule.closes_at,
    ...validity(schedule, 'validFrom', 'validThrough'),
  }
}

/** An event's week or month, as schema.org's Schedule says it. */
const repeating = (schedule: Schedule): object | null => {
  const recurrence = recurrenceOf(schedule)
  if (recurrence === null || recurrence.every === 'once' || (schedule.term ?? 'always') !== 'always')
    return null
  // It has no word for "the first Monday".
  if (recurrence.every === 'month' && !('dayOfMonth' in recurrence)) return null
  const { opens, closes } = hoursOf(schedule)
  return {
    '@type': 'Schedule',
    repeatFrequency: `P${recurrence.interval}${recurrence.every === 'week' ? 'W' : 'M'}`,
    ...('dayOfMonth' in recurrence
      ? { byMonthDay: recurrence.dayOfMonth }
      : { byDay: recurrence.weekdays.map(schemaDay) }),
    ...(opens === null ? {} : { startTime: schedule.opens_at }),
    ...(closes === null ? {} : { endTime: schedule.closes_at }),
    ...validity(schedule, 'startDate', 'endDate'),
    scheduleTimezone: 'Europe/London',
  }
}

const validity = (schedule: Schedule, from: string, to: string): object => {
  const { first, last } = boundsOf(schedule)
  return {
    ...(first === null ? {} : { [from]: isoOfEpochDay(first) }),
    ...(last === null ? {} : { [to]: isoOfEpochDay(last) }),
  }
}

const schemaDay = (weekday: number): string => `https://schema.org/${weekdayNames[weekday - 1]}`

/** With London's offset on that day: `2027-03-06T11:00:00+00:00`. */
const moment = (day: EpochDay, minute: number): string =>
  fromEpochDay(plusDays(day, Math.floor(minute / 1440)))
    .toPlainDateTime({ hour: Math.floor(minute / 60) % 24, minute: minute % 60 })
    .toZonedDateTime('Europe/London')
    .toString({ timeZoneName: 'never' })

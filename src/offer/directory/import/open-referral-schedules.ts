import type { partsOf } from '../rules/identity.ts'
import { groupsOf, numberOf, textOf, type Told, withoutTags } from './told.ts'

/** Times of a service or of one of its places, as the standard tells them. Those that say nothing are left out. */
export const readSchedules = (owner: Told, part: ReturnType<typeof partsOf>, name: string): Told[] => {
  const told = [...groupsOf(owner['schedules']), ...groupsOf(owner['regular_schedules'])]
  return told
    .map((schedule, index) => ({ ...readSchedule(schedule), id: part('schedule', name, index) }))
    .filter((schedule) =>
      Object.entries(schedule).some(([field, value]) => field !== 'id' && value !== undefined),
    )
}

const readSchedule = (schedule: Told): Told => {
  const freq = textOf(schedule['freq'])?.toUpperCase()
  const byday = textOf(schedule['byday'])
    ?.toUpperCase()
    .replace(/[;,\s]+/g, ',')
  return {
    valid_from: day(schedule['valid_from']),
    valid_to: day(schedule['valid_to']),
    dtstart: day(schedule['dtstart']),
    freq: freq === 'DAILY' ? 'WEEKLY' : freq,
    interval: numberOf(schedule['interval'] ?? undefined),
    byday: byday ?? (freq === 'DAILY' ? 'MO,TU,WE,TH,FR,SA,SU' : undefined),
    opens_at: clock(schedule['opens_at']),
    closes_at: clock(schedule['closes_at']),
    description: describe(schedule),
    term: textOf(schedule['term']),
  }
}

// Days of the month by number have no field of ours: they are told in words.
const describe = (schedule: Told): string | undefined => {
  const numbered = textOf(schedule['bymonthday'])
  const told = [
    withoutTags(schedule['description']),
    withoutTags(schedule['notes']),
    numbered && !textOf(schedule['byday']) ? `On these days of the month: ${numbered}` : undefined,
  ].flatMap((text) => textOf(text) ?? [])
  return told.length > 0 ? [...new Set(told)].join('. ') : undefined
}

/** `2026-09-01T00:00:00Z` is a day here. */
const day = (value: unknown): string | undefined => textOf(value)?.replace(/T[\d:.Z+-]*$/, '')

/** `9:00`, `09:00:00` and `09:00Z` are all nine o’clock. */
const clock = (value: unknown): string | undefined =>
  textOf(value)
    ?.replace(/^(\d):/, '0$1:')
    .replace(/^(\d\d:\d\d)(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/, '$1')

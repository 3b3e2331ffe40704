import type { Temporal } from '#kit/day'
import type { Schedule } from '../rules/listing.ts'
import type { Term } from './sessions.ts'

/**
 * For tests: is a schedule on, on this one day? Asked of one day at a time, from the text of the schedule, and
 * sharing nothing with the rule it checks.
 */
export const isOn = (schedule: Schedule, day: Temporal.PlainDate, terms: readonly Term[]): boolean => {
  const iso = day.toString()
  if (schedule.valid_from && iso < schedule.valid_from) return false
  if (schedule.dtstart && iso < schedule.dtstart) return false
  if (schedule.valid_to && iso > schedule.valid_to) return false
  return comesRound(schedule, day) && fitsTheSchoolYear(schedule.term, iso, terms)
}

const comesRound = (schedule: Schedule, day: Temporal.PlainDate): boolean => {
  if (!schedule.freq) return schedule.dtstart === day.toString()
  return isNamed(schedule, day) && isItsTurn(schedule, day)
}

const isNamed = ({ byday, dtstart, freq }: Schedule, day: Temporal.PlainDate): boolean => {
  if (!byday) {
    if (!dtstart) return false
    const start = day.with(parts(dtstart))
    return freq === 'WEEKLY' ? start.dayOfWeek === day.dayOfWeek : start.day === day.day
  }
  return byday.split(',').some((code) => {
    const weekday = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 }[code.slice(-2)]
    if (weekday !== day.dayOfWeek) return false
    const nth = Number(code.slice(0, -2))
    if (nth === 0) return true
    return nth > 0 ? Math.ceil(day.day / 7) === nth : Math.ceil((day.daysInMonth - day.day + 1) / 7) === -nth
  })
}

const isItsTurn = ({ interval = 1, ...schedule }: Schedule, day: Temporal.PlainDate): boolean => {
  if (interval === 1) return true
  const anchor = schedule.dtstart ?? schedule.valid_from
  if (!anchor) return false
  const start = day.with(parts(anchor))
  const apart = schedule.freq === 'WEEKLY' ? weeksApart(start, day) : monthsApart(start, day)
  return apart % interval === 0
}

const fitsTheSchoolYear = (term: Schedule['term'], iso: string, terms: readonly Term[]): boolean => {
  const within = terms.filter(({ from, to }) => iso >= from && iso <= to).length > 0
  if (term === 'term time') return within
  if (term !== 'school holidays') return true
  const known = terms.flatMap(({ from, to }) => [from, to]).sort()
  return !within && known.length > 0 && iso > (known[0] ?? '') && iso < (known.at(-1) ?? '')
}

const parts = (iso: string): { year: number; month: number; day: number } => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
})

const weeksApart = (a: Temporal.PlainDate, b: Temporal.PlainDate): number =>
  mondayOf(a).until(mondayOf(b), { largestUnit: 'days' }).days / 7

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 })

const monthsApart = (a: Temporal.PlainDate, b: Temporal.PlainDate): number =>
  a.toPlainYearMonth().until(b.toPlainYearMonth(), { largestUnit: 'months' }).months

import { type Day, type EpochDay, fromEpochDay, isoOfEpochDay, plusDays, toEpochDay } from '#kit/day'
import type { Listing, Schedule } from '../rules/listing.ts'
import { occurrences } from './occurrences.ts'

/** A school term or half of one, first and last day, as the authority pack gives it. */
export type Term = { readonly from: string; readonly to: string }

export type Place = NonNullable<Listing['service_at_locations']>[number]['location']

export type Session = {
  readonly day: Day
  readonly schedule: Schedule
  /** Null for a time that belongs to the whole listing. */
  readonly place: Place | null
}

/** How far ahead anybody looks: a year and a month, so that a yearly event is found. */
export const daysAhead = 400

/**
 * The first day from today on, today too. Null where it is over, more than 400 days away, or cannot be told:
 * term dates that are not known make nothing certain.
 */
export const nextSession = (schedule: Schedule, today: Day, terms: readonly Term[]): Day | null => {
  const from = toEpochDay(today)
  for (const day of occurrences(schedule, from, plusDays(from, daysAhead)))
    if (isOpen(schedule.term, day, terms)) return fromEpochDay(day)
  return null
}

/** The next day of each schedule, everywhere, soonest first; none from a listing that is not running now. */
export const nextSessions = (listing: Listing, today: Day, terms: readonly Term[]): Session[] => {
  if (listing.status !== 'active') return []
  return schedulesOf(listing)
    .flatMap(({ schedule, place }) => {
      const day = nextSession(schedule, today, terms)
      return day ? [{ day, schedule, place }] : []
    })
    .sort((a, b) => toEpochDay(a.day) - toEpochDay(b.day) || opening(a) - opening(b))
}

export const schedulesOf = (
  listing: Pick<Listing, 'schedules' | 'service_at_locations'>,
): { schedule: Schedule; place: Place | null }[] => [
  ...(listing.schedules ?? []).map((schedule) => ({ schedule, place: null })),
  ...(listing.service_at_locations ?? []).flatMap(({ location, schedules = [] }) =>
    schedules.map((schedule) => ({ schedule, place: location })),
  ),
]

/** Holidays are known only between terms that are: after the last one, nobody knows when school begins again. */
export const isOpen = (term: Schedule['term'], day: EpochDay, terms: readonly Term[]): boolean => {
  if (term === undefined || term === 'always') return true
  const iso = isoOfEpochDay(day)
  const inTerm = terms.some(({ from, to }) => from <= iso && iso <= to)
  if (term === 'term time') return inTerm
  return !inTerm && terms.some(({ to }) => to < iso) && terms.some(({ from }) => iso < from)
}

const opening = ({ schedule }: Session): number => Number(schedule.opens_at?.replace(':', '') ?? 0)

import { type Day, type EpochDay, epochDayOfIso, fromEpochDay, plusDays, toEpochDay } from '#kit/day'
import type { Duty } from './duty.ts'
import { counting } from './phrases/index.ts'
import { type DutyName, rows } from './rows/index.ts'

/** Every duty, with every dated version of it. */
export const duties: readonly Duty[] = rows

/**
 * The duty as it stood on a day, so that an old case is judged by the law of its time. A day before the first
 * version gets the first version: there was no earlier law to judge by.
 */
export const dutyOn = (name: DutyName, day: EpochDay): Duty => {
  const versions = byName.get(name)!
  return (versions.findLast((version) => day >= version.from) ?? versions[0]!).duty
}

/** The last day a duty may be done in time, counted from the day its time runs from. */
export const dueBy = (name: DutyName, from: EpochDay): EpochDay => {
  const duty = dutyOn(name, from)
  return counting[duty.countedHow].gives(duty.within ?? 0, from)
}

/** As `dueBy`, for pages and cases that hold calendar days. */
export const dueOn = (name: DutyName, from: Day): Day => fromEpochDay(dueBy(name, toEpochDay(from)))

/**
 * The day to work to where the counting is disputed: some read the first day as day 1, or "at least" as leaving
 * both days out. Compliance is measured at `dueBy`; this is one day sooner, never later.
 */
export const cautiousBy = (name: DutyName, from: EpochDay): EpochDay => {
  const due = dueBy(name, from)
  return disputed.has(dutyOn(name, from).countedHow) ? plusDays(due, -1) : due
}

/** The limit, made ready: for working through a whole caseload without looking the duty up each time. */
export const limit = (name: DutyName): ((from: EpochDay) => EpochDay) => {
  const versions = byName.get(name)!
  if (versions.length > 1) return (from) => dueBy(name, from)
  const { duty } = versions[0]!
  const { gives } = counting[duty.countedHow]
  const count = duty.within ?? 0
  return (from) => gives(count, from)
}

/** "Within 6 weeks of the day the council gets the request, the council must decide whether to assess (…)." */
export const dutyInWords = (duty: Duty): string =>
  `${sentenceCase(counting[duty.countedHow].phrase(duty.within ?? 0))} ${duty.after}, ${duty.who} must ${duty.does} (${duty.cite}).`

/** What a reader must be told about how sure we are, or nothing. */
export const cautionOf = (duty: Duty): string | null =>
  duty.provenance === 'not read at source'
    ? 'We have not read this wording at its source yet: check it.'
    : null

/** How the time was counted, in a sentence. */
export const countedInWords = (duty: Duty): string => counting[duty.countedHow].means

/** Days still to go; nought on the day itself, below nought when it has passed. */
export const daysLeft = (due: Day, today: Day): number => toEpochDay(due) - toEpochDay(today)

const disputed: ReadonlySet<string> = new Set(['weeks of', 'days of', 'weeks before'])

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

type Version = { readonly from: EpochDay; readonly duty: Duty }

const byName: ReadonlyMap<string, readonly Version[]> = new Map(
  Object.entries(Object.groupBy(duties, (duty) => duty.duty)).map(([name, versions = []]) => [
    name,
    versions
      .map((duty) => ({ from: epochDayOfIso(duty.inForce.from)!, duty }))
      .toSorted((one, other) => one.from - other.from),
  ]),
)

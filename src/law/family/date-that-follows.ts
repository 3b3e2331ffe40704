import { type Day, dayInWords, type EpochDay, fromEpochDay } from '#kit/day'
import type { Provenance } from '../duty.ts'
import { dueBy, dutyOn } from '../limits.ts'
import type { DutyName } from '../rows/index.ts'

/** One date that follows from something that happened, told to a family. */
export type DateThatFollows = {
  /** The row of law behind it; null for a birthday and the like, where nobody has a duty on that day. */
  readonly duty: DutyName | null
  /** What happens, as a heading. */
  readonly what: string
  readonly dueOn: Day
  /** `the law` fixes the day; `worked out` days follow from the others. */
  readonly fixedBy: 'the law' | 'worked out'
  /** "Why this date?", in plain words. */
  readonly why: string
  readonly cite: string
  readonly url: string
  readonly provenance: Provenance
  /** Whether the law has reasons that can take this limit away: see `exceptionsInPlainWords`. */
  readonly mayBeExcepted: boolean
}

type Told = Pick<DateThatFollows, 'what' | 'why'>

/** The last day of a duty, as the law sets it. */
export const setByLaw = (duty: DutyName, from: EpochDay, told: Told): DateThatFollows => ({
  ...behind(duty, from),
  ...told,
  dueOn: fromEpochDay(dueBy(duty, from)),
  fixedBy: 'the law',
})

/** A day that follows from a duty without being its own limit. */
export const workedOut = (duty: DutyName, day: EpochDay, told: Told): DateThatFollows => ({
  ...behind(duty, day),
  ...told,
  dueOn: fromEpochDay(day),
  fixedBy: 'worked out',
})

/** "Monday 2 March 2026" */
export const inWords = (day: EpochDay): string => dayInWords(fromEpochDay(day))

const behind = (duty: DutyName, on: EpochDay) => {
  const { cite, url, provenance, exceptions } = dutyOn(duty, on)
  return { duty, cite, url, provenance, mayBeExcepted: exceptions.length > 0 }
}

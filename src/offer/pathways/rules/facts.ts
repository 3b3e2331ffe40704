import type { Day } from '#kit/day'
import type { AreaOfNeed } from './areas.ts'
import type { Asker } from './asker.ts'
import type { Place } from './rule.ts'

/**
 * What a family, a referrer or a record may have told us. Whatever is left out is not known, which is never the
 * same as no.
 */
export type Facts = {
  /** Who is asking; a parent if nobody says. */
  readonly asker?: Asker
  /** The date of birth; or, where a family would rather not give it, the age in whole months. */
  readonly age?: { readonly born: Day } | { readonly months: number }
  /** Weeks before 40 that the child was born; 0 for a child born at term. */
  readonly weeksEarly?: number
  readonly place?: Place
  /** The year group a child is taught in, if not the one their age would give: reception 0, year 1 is 1. */
  readonly yearGroup?: number
  /** Yes or no to a fact of the pack's list, by its id: `{ 'looked-after': true }`. */
  readonly told?: Readonly<Record<string, boolean | undefined>>
  readonly readings?: readonly Reading[]
}

/** Both ends belong to it. One number is a range that starts and ends with it. */
export type Range = { readonly low: number; readonly high: number }

/** What somebody measured or estimated on a day, with the tool's own areas. Delay is always a range. */
export type Reading = {
  /** The id of an instrument of the pack's list; `four-areas` where none was used. */
  readonly instrument: string
  readonly on: Day
  /** Which age a child born early was compared with. */
  readonly comparedWith: 'actual age' | 'corrected age'
  readonly results: readonly AreaResult[]
}

export type AreaResult = {
  /** The instrument's own name for the area; one of the four for `four-areas`. */
  readonly area: AreaOfNeed | (string & {})
  /** The age, in months, at which most children do what this child does. */
  readonly developmentalMonths?: Range
  /** Months behind, as somebody told it. */
  readonly monthsBehind?: Range
  readonly percentile?: Range
  /** Bands or steps of the instrument below the one for their age. */
  readonly bandsBelow?: Range
}

import type { Day } from '#kit/day'
import type { Facts } from '../../rules/facts.ts'

/** Whole months on a day; undefined where nobody said. */
export const ageMonthsOf = ({ age }: Facts, on: Day): number | undefined => {
  if (age === undefined) return undefined
  return 'months' in age ? age.months : age.born.until(on, { largestUnit: 'month' }).months
}

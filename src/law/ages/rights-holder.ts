import type { EpochDay } from '#kit/day'
import { compulsorySchoolAgeEnds } from './compulsory-school-age.ts'
import { turns25 } from './twenty-five.ts'

export type RightsHolder = 'the parent' | 'the young person' | 'nobody'

/**
 * Who holds the rights to ask, answer and appeal on a day: the parent to the end of compulsory school age, then
 * the young person, until 25. One who lacks capacity for a decision is represented: regulations 63 to 65.
 */
export const rightsHolder = (born: EpochDay, on: EpochDay): RightsHolder => {
  if (on < born || on >= turns25(born)) return 'nobody'
  return on <= compulsorySchoolAgeEnds(born) ? 'the parent' : 'the young person'
}

import type { Exception } from '../exceptions/limbs.ts'

/** The limbs of regulations 5(4), 10(4), 13(3), 27(3) and 44(3). */
export const assessmentExceptions: readonly Exception[] = [
  'school closed',
  'early years provider closed',
  'exceptional personal circumstances',
  'away from the area',
  'coronavirus',
]

/** The limbs of regulation 8(2), for those asked for advice. */
export const adviceExceptions: readonly Exception[] = [
  'advice: exceptional circumstances',
  'advice: away from the area',
  'advice: missed appointment',
  'coronavirus',
]

import type { Day } from '#kit/day'
import { type Limb, limbs, notExceptions } from '../exceptions/index.ts'

/**
 * When the council may lawfully be late, and what is no excuse: the limbs in force on a day. They can take a
 * limit away, never give a number of extra days.
 */
export const exceptionsInPlainWords = (
  on: Day,
): { readonly limbs: readonly Limb[]; readonly notExceptions: readonly string[] } => {
  const iso = on.toString()
  return {
    limbs: limbs.filter(
      ({ exception, inForce }) =>
        !exception.startsWith('advice') &&
        inForce.from <= iso &&
        (inForce.to === undefined || iso <= inForce.to),
    ),
    notExceptions,
  }
}

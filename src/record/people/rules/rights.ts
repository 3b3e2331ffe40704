import { toEpochDay, type Day } from '#kit/day'
import { rightsHolder } from '#law'

export type Relative = {
  readonly personId: string
  readonly parentalResponsibility: 'yes' | 'no' | 'not known'
  readonly restriction: 'kept from some of it' | 'not to be contacted' | 'not to be told' | null
  readonly from: Day
  readonly to: Day | null
}

export type Capacity = {
  readonly decision: string
  readonly capacity: 'has capacity' | 'lacks capacity' | 'with support'
  readonly representativeId: string | null
  readonly from: Day
  readonly to: Day | null
}

export type Speaker =
  | { readonly who: 'parents'; readonly personIds: readonly string[] }
  | { readonly who: 'young person' }
  | { readonly who: 'representative'; readonly personId: string }
  | { readonly who: 'nobody'; readonly why: 'too old' | 'no parent known' | 'no representative known' }

/**
 * Who asks, answers and appeals for this child on a day, for one decision. Parents until the end of compulsory
 * school age, then the young person; for a decision they lack capacity to make, their representative, or the parents
 * where there is none (SI 2014/1530 regs 63, 64).
 */
export const whoSpeaks = (
  child: { readonly bornOn: Day },
  relatives: readonly Relative[],
  capacities: readonly Capacity[],
  decision: string,
  on: Day,
): Speaker => {
  const holder = rightsHolder(toEpochDay(child.bornOn), toEpochDay(on))
  if (holder === 'nobody') return { who: 'nobody', why: 'too old' }
  if (holder === 'the parent') return parentsOf(relatives, on, 'no parent known')
  const judged = capacities.findLast((row) => row.decision === decision && isLive(row, on))
  if (judged?.capacity !== 'lacks capacity') return { who: 'young person' }
  if (judged.representativeId !== null) return { who: 'representative', personId: judged.representativeId }
  return parentsOf(relatives, on, 'no representative known')
}

/** Relatives we may write to about this child on a day. One kept from some of it is told, and sees the rest. */
export const mayBeTold = (relatives: readonly Relative[], on: Day): readonly Relative[] =>
  relatives.filter(
    (relative) =>
      isLive(relative, on) &&
      relative.restriction !== 'not to be told' &&
      relative.restriction !== 'not to be contacted',
  )

/** The first and the last day both count. */
const isLive = ({ from, to }: { readonly from: Day; readonly to: Day | null }, on: Day): boolean =>
  toEpochDay(from) <= toEpochDay(on) && (to === null || toEpochDay(on) <= toEpochDay(to))

const parentsOf = (
  relatives: readonly Relative[],
  on: Day,
  otherwise: 'no parent known' | 'no representative known',
): Speaker => {
  const personIds = mayBeTold(relatives, on)
    .filter(({ parentalResponsibility }) => parentalResponsibility === 'yes')
    .map(({ personId }) => personId)
  return personIds.length > 0 ? { who: 'parents', personIds } : { who: 'nobody', why: otherwise }
}

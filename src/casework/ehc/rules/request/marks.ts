import { type Day, parseDay, toEpochDay } from '#kit/day'
import { rightsHolder } from '#law'
import type { Asked } from './asked.ts'

/** What an officer should know at once. None of them is a reason to refuse, and none holds up the clock. */
export type Mark =
  | 'the young person holds the rights'
  | '25 or over'
  | 'perhaps lives elsewhere'
  | 'cannot be reached'
  | 'somebody must not be told'
  | 'needs help to communicate'
  | 'family may not know'
  | 'did not say who they are'
  | 'perhaps the same child'
  | 'perhaps from a program'

export type Around = {
  readonly today: Day
  /** The first halves of the council's own postcodes. */
  readonly districts: readonly string[]
  /** References of open requests that may be for the same child. */
  readonly alike: readonly string[]
  readonly suspectedSpam: boolean
}

export const marksOf = (asked: Asked, around: Around): readonly Mark[] => [
  ...rightsMarks(asked, around.today),
  ...(livesElsewhere(asked.postcode, around.districts) ? (['perhaps lives elsewhere'] as const) : []),
  ...(cannotBeReached(asked) ? (['cannot be reached'] as const) : []),
  ...(asked.notContact ? (['somebody must not be told'] as const) : []),
  ...(asked.needs.length > 0 || asked.language || asked.needsMore
    ? (['needs help to communicate'] as const)
    : []),
  ...(asked.familyKnows === 'not yet' || asked.familyKnows === 'not sure'
    ? (['family may not know'] as const)
    : []),
  ...(asked.asker === undefined ? (['did not say who they are'] as const) : []),
  ...(around.alike.length > 0 ? (['perhaps the same child'] as const) : []),
  ...(around.suspectedSpam ? (['perhaps from a program'] as const) : []),
]

const rightsMarks = ({ born, asker }: Asked, today: Day): readonly Mark[] => {
  const holder = whoHoldsTheRights(born, today)
  if (holder === 'nobody') return ['25 or over']
  return holder === 'the young person' && asker !== 'young person'
    ? ['the young person holds the rights']
    : []
}

/** Null where the birthday is not known. */
export const whoHoldsTheRights = (born: string | undefined, today: Day) => {
  const day = born === undefined ? null : parseDay(born)
  return day && rightsHolder(toEpochDay(day), toEpochDay(today))
}

/** By the first half of the postcode. Some halves are shared with a neighbour, so it is only ever "perhaps". */
export const livesElsewhere = (postcode: string | undefined, districts: readonly string[]): boolean =>
  postcode !== undefined && !districts.includes(postcode.split(' ')[0] ?? '')

/** Nothing was given by which anybody could be told of the decision. */
export const cannotBeReached = ({ email, phone, postal, address, parentReach }: Asked): boolean =>
  [email, phone, postal, address, parentReach].every((way) => way === undefined)

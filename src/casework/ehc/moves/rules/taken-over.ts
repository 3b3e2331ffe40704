import type { Day } from '#kit/day'
import { toEpochDay } from '#kit/day'
import { type DutyName, dueBy } from '#law'

/** A plan that another council made, and that is ours from the day it was passed on (regulation 15). */
export type TakenOver = {
  readonly council: string
  readonly passedOnOn: Day
  readonly madeOn: Day
  readonly lastReviewedOn: Day | null
  /** The day the family was told what follows, and which it is. */
  readonly told: { readonly on: Day; readonly follows: Follows; readonly reviewBy: Day } | null
  /** Where the child goes until the plan is changed, if the school it names is too far. */
  readonly placedAt: { readonly setting: string; readonly from: Day } | null
}

/** What the new council may do with a plan passed on to it: look at it again, or assess again (regulation 15(4)). */
export const follows = ['a review', 'another assessment'] as const
export type Follows = (typeof follows)[number]

type Reviewing = { readonly duty: DutyName; readonly from: Day }

/** By when it must be reviewed: a year from when it was made or last reviewed, or three months, whichever is later. */
export const reviewOf = ({
  passedOnOn,
  madeOn,
  lastReviewedOn,
}: Pick<TakenOver, 'passedOnOn' | 'madeOn' | 'lastReviewedOn'>): Reviewing => {
  const year = {
    duty: 'review a year after the last review, wherever that was',
    from: lastReviewedOn ?? madeOn,
  } as const
  const quarter = { duty: 'review three months after the plan is passed on', from: passedOnOn } as const
  return dueIn(year) >= dueIn(quarter) ? year : quarter
}

const dueIn = ({ duty, from }: Reviewing): number => dueBy(duty, toEpochDay(from))

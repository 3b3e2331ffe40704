import type { Field } from '#cases'
import { type Day, dayInWords, parseDay, toEpochDay } from '#kit/day'
import { done, refused } from '#kit/result'
import { dueOn } from '#law'
import { aRequest } from '../../../pages/record/a-request.ts'
import type { TakingIn } from '../../../pages/record/taking-in.ts'
import type { Asked } from '../../../rules/request/asked.ts'
import { whoHoldsTheRights } from '../../../rules/request/marks.ts'
import { reviewOf } from '../../rules/taken-over.ts'
import { words } from './words.ts'

const came: readonly Field[] = [
  {
    name: 'what',
    as: 'choice',
    label: words.what,
    missing: words.whatMissing,
    options: Object.entries(words.kinds).map(([value, text]) => ({ value, text })),
  },
  { name: 'council', as: 'line', label: words.council, missing: words.councilMissing },
  {
    name: 'oursOn',
    as: 'day',
    label: words.oursOn,
    hint: words.oursOnHint,
    missing: words.oursOnMissing,
    starts: ['today'],
  },
  { name: 'madeOn', as: 'day', label: words.madeOn, hint: words.madeOnHint },
  { name: 'reviewedOn', as: 'day', label: words.reviewedOn, hint: words.reviewedOnHint },
]

/** A child who moves here with a plan, or in the middle of an assessment. */
export const aMove: TakingIn = {
  at: '/desk/moved-in',
  came,
  asksWho: false,
  words,
  read: (values, asked, today) => {
    const theirs = askedByFamily(asked, today)
    const oursOn = parseDay(values['oursOn'] as string)!
    const council = values['council'] as string
    if (values['what'] === 'assessment') {
      const carried = { receivedOn: oursOn.toString(), channel: 'letter' }
      const begun = aRequest.read(carried, theirs, today)
      return begun.ok
        ? done({ ...begun.value, channel: 'another council', facts: { fromCouncil: council } })
        : begun
    }
    const [madeOn, reviewedOn] = [dayIn(values['madeOn']), dayIn(values['reviewedOn'])]
    if (madeOn === null) return refused([{ field: 'madeOn', message: words.madeOnMissing }])
    if (isAfter(madeOn, oursOn)) return refused([{ field: 'madeOn', message: words.madeAfter }])
    if (reviewedOn !== null && (isAfter(madeOn, reviewedOn) || isAfter(reviewedOn, oursOn)))
      return refused([{ field: 'reviewedOn', message: words.reviewedBefore }])
    const review = reviewOf({ passedOnOn: oursOn, madeOn, lastReviewedOn: reviewedOn })
    const tellBy = dueOn('tell the family after the plan is passed on', oursOn)
    return done({
      receivedOn: oursOn,
      channel: 'another council',
      act: 'plan came',
      facts: {
        council,
        passedOnOn: oursOn.toString(),
        madeOn: madeOn.toString(),
        lastReviewedOn: reviewedOn?.toString() ?? null,
      },
      dates: [
        words.started(dayInWords(oursOn)),
        words.tellBy(dayInWords(tellBy)),
        words.reviewBy(dayInWords(dueOn(review.duty, review.from))),
      ],
      firstDue: tellBy,
      asked: theirs,
      next: { path: 'letter/what-follows', text: words.tell },
    })
  },
}

const dayIn = (value: unknown): Day | null => (typeof value === 'string' ? parseDay(value) : null)
const isAfter = (one: Day, other: Day): boolean => toEpochDay(one) > toEpochDay(other)

/** Whoever holds the rights stands where a request has whoever asked. */
const askedByFamily = (asked: Asked, today: Day): Asked => ({
  ...asked,
  asker: whoHoldsTheRights(asked.born, today) === 'the young person' ? 'young person' : 'parent',
})

import type { Field } from '#cases'
import { follows } from '../rules/taken-over.ts'
import { letterFieldWords as words } from './words.ts'

/** What a council does with a plan that was passed on to it, and by when (regulation 15(4) and (5)). */
export const asksWhatFollows: readonly Field[] = [
  {
    name: 'follows',
    as: 'choice',
    label: words.follows,
    hint: words.followsHint,
    missing: words.followsMissing,
    options: follows.map((value) => ({ value, text: words.choices[value] })),
  },
  {
    name: 'reviewBy',
    as: 'day',
    label: words.reviewBy,
    hint: words.reviewByHint,
    missing: words.reviewByMissing,
    mayLieAhead: true,
  },
]

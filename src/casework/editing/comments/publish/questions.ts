import { z } from 'zod'
import type { CommentRefusal, Outcome, Publication } from '#feedback'
import { type Day } from '#kit/day'
import {
  type Answers,
  answersTo,
  answerTo,
  choices,
  needed,
  optional,
  optionalChoice,
  readTypedDate,
} from '#kit/form'
import { words } from './words.ts'

export const outcomes = ['planned', 'done', 'cannot do', 'nothing needed'] as const

export const questions = z.object({
  answer: needed(words.answer, 5_000, words.answerMissing),
  outcome: optionalChoice(outcomes).refine((chosen) => chosen !== undefined, words.outcomeMissing),
  action: optional(words.action, 2_000),
  team: optional(words.team, 200),
  'day-day': optional(words.day, 10),
  'day-month': optional(words.day, 20),
  'day-year': optional(words.day, 10),
  shows: choices(['page', 'who']),
  /** What was found can be anything, and there may be nothing: read apart. */
  confirmed: z.unknown().optional(),
  seen: needed('seen', 9, ''),
})

/** What was filled in, as the feedback room publishes it; null where a day is needed and is not one. */
export const publicationFrom = (
  { answer, outcome, action = '', team = '', shows }: z.output<typeof questions>,
  answers: Answers,
  today: Day,
): Publication | null => {
  const day = dayIn(answers, today)
  const what = outcomeFrom(outcome ?? 'nothing needed', { action, team }, day)
  if (what === null) return null
  const confirmed = answersTo(answers, 'confirmed')
  return { answer, what, confirmed, showsPage: shows.includes('page'), showsWho: shows.includes('who') }
}

const outcomeFrom = (
  outcome: Outcome['outcome'],
  by: { readonly action: string; readonly team: string },
  day: Day | null,
): Outcome | null => {
  if (outcome === 'nothing needed') return { outcome }
  if (outcome === 'cannot do') return { outcome, ...by }
  if (day === null) return null
  return outcome === 'planned' ? { outcome, ...by, due: day } : { outcome, ...by, on: day }
}

const dayIn = (answers: Answers, today: Day): Day | null => {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => answerTo(answers, `day-${part}`))
  const typed = { day: day ?? '', month: month ?? '', year: year ?? '' }
  const read = readTypedDate(typed, { from: today.subtract({ years: 5 }), to: today.add({ years: 5 }) })
  return read.ok ? read.value : null
}

/** At which box a refusal is shown. */
export const fieldOf = (why: CommentRefusal['why']): string =>
  (
    {
      'no action': 'action',
      'not a team': 'team',
      'due day has passed': 'day',
      'done day is to come': 'day',
      'not confirmed': 'confirmed',
    } as Partial<Record<CommentRefusal['why'], string>>
  )[why] ?? 'answer'

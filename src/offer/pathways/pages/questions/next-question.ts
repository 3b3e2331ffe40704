import type { Day } from '#kit/day'
import type { PathwaysPack } from '../../pathways-pack.ts'
import type { ServiceDefinition } from '../../rules/definition.ts'
import { couldHelp } from '../../rules/eligibility.ts'
import type { Ask } from '../../rules/find-out.ts'
import { answerIn, isTold, type Told } from '../told.ts'
import { ageTold, factsTold } from './facts-told.ts'
import { factQuestion } from './known.ts'
import { measureQuestion, measures } from './measured.tsx'

/**
 * The questions whose answer can still change something, the most useful first. Four are asked of everybody; after
 * that the rules say what they are missing.
 */
export const questionsLeft = (told: Told, pack: PathwaysPack, today: Day): readonly string[] => {
  const first = everybody.filter((name) => !isTold(told, name) && !(name === 'age' && isTold(told, 'born')))
  if (first.length > 0) return first
  const { findOut } = couldHelp(
    { ...pack, services: pack.services.filter(isAskedAbout) },
    factsTold(told, pack, today),
    today,
  )
  const asked = findOut.flatMap(({ ask }) => questionsFor(ask, told, today))
  return [...new Set(asked)].filter((name) => !isTold(told, name))
}

const everybody = ['asker', 'age', 'place', 'worries']

/** Nobody is asked anything about the right to a statutory assessment: it is there whatever the answers. */
const isAskedAbout = ({ kind }: ServiceDefinition): boolean => kind !== 'statutory-assessment'

/** The first question that answers what the rules ask. */
export const questionFor = (ask: Ask): string =>
  ask.kind === 'fact' ? factQuestion(ask.fact) : ask.kind === 'date-of-birth' ? 'born' : ask.kind

const questionsFor = (ask: Ask, told: Told, today: Day): readonly string[] =>
  ask.kind === 'delay' ? delayQuestions(told, today) : [questionFor(ask)]

/** Told by whom, with what, how much: asked one after another, and no further than there is something to tell. */
const delayQuestions = (told: Told, today: Day): readonly string[] => {
  if (!isTold(told, 'delay')) return ['delay']
  const measure = measures.find((one) => one === answerIn(told, 'delay')?.[0])
  if (!measure) return []
  const early = Number(answerIn(told, 'weeks-early')?.[0] ?? 0)
  const young = isYoungEnoughToCorrect(told, today)
  return [
    'tool',
    // Before the months, so that what they settle leaves nothing open to ask.
    ...(young ? ['weeks-early'] : []),
    ...(early > 0 ? ['compared'] : []),
    'seen',
    measureQuestion(measure),
  ]
}

/** Being born early is allowed for until the second birthday, by custom; then the real birthday is used. */
const isYoungEnoughToCorrect = (told: Told, today: Day): boolean => {
  const age = ageTold(told, today)
  if (!age) return false
  const months = 'born' in age ? age.born.until(today, { largestUnit: 'months' }).months : age.months
  return months < 24
}

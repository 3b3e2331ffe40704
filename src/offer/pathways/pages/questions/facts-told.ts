import type { Day } from '#kit/day'
import type { PathwaysPack } from '../../pathways-pack.ts'
import { askers } from '../../rules/asker.ts'
import type { AreaResult, Facts, Range, Reading } from '../../rules/facts.ts'
import { type Place, places } from '../../rules/rule.ts'
import { answerIn, type Told } from '../told.ts'
import { monthsIn } from './age.tsx'
import { dayIn } from './day-asked.tsx'
import { factQuestion, questionNamed, yearGroupIn } from './known.ts'
import { measureQuestion, measures, rangeIn } from './measured.tsx'

/** What was told, as the rules read it. Whatever nobody was sure of is left out: not known is never no. */
export const factsTold = (told: Told, pack: PathwaysPack, today: Day): Facts => {
  const one = (question: string) => answerIn(told, question)?.[0]
  const asker = askers.find((kind) => kind === one('asker'))
  const age = ageTold(told, today)
  const weeks = one('weeks-early')
  const place = placeTold(one('place'))
  const yearGroup = yearGroupIn(one('year-group'))
  const reading = readingTold(told, pack, today)
  return {
    ...(asker && { asker }),
    ...(age && { age }),
    ...(weeks === undefined ? {} : { weeksEarly: Number(weeks) }),
    ...(place && { place }),
    ...(yearGroup === undefined ? {} : { yearGroup }),
    ...(reading && { readings: [reading] }),
    told: Object.fromEntries(
      pack.facts.flatMap(({ id }) => {
        const answer = one(factQuestion(id))
        return answer === undefined ? [] : [[id, answer === 'yes']]
      }),
    ),
  }
}

/** The age as it was told: a birthday where there is one. */
export const ageTold = (told: Told, today: Day): Facts['age'] => {
  const born = answerIn(told, 'born')
  const day = born && dayIn(born, today)
  if (day) return { born: day }
  const age = answerIn(told, 'age')
  return age && age.length > 0 ? { months: monthsIn(age) } : undefined
}

const placeTold = (value: string | undefined): Place | undefined =>
  value === 'childminder' || value === 'nursery' ? 'childcare' : places.find((place) => place === value)

const readingTold = (told: Told, pack: PathwaysPack, today: Day): Reading | undefined => {
  const measure = measures.find((one) => one === answerIn(told, 'delay')?.[0])
  if (!measure) return undefined
  const instrument = answerIn(told, 'tool')?.[0] ?? 'four-areas'
  const question = measureQuestion(measure)
  const fields = questionNamed(question, { pack, told, today })?.fields ?? []
  const boxes = answerIn(told, question) ?? []
  const compared = answerIn(told, 'compared')?.[0]
  const early = Number(answerIn(told, 'weeks-early')?.[0] ?? 0)
  const results = fields.flatMap((area, at): AreaResult[] => {
    const range = rangeIn(boxes[at])
    if (!range) return []
    if (measure === 'percentile') return [{ area, percentile: range }]
    if (measure === 'bands') return [{ area, bandsBelow: range }]
    return [{ area, monthsBehind: compared === undefined ? widened(range, early) : range }]
  })
  if (results.length === 0) return undefined
  const seen = answerIn(told, 'seen')
  const on = (seen && dayIn(seen, today)) ?? today
  return { instrument, on, comparedWith: compared === 'yes' ? 'corrected age' : 'actual age', results }
}

/** Where nobody knows if being born early was allowed for, the delay may be that much less. */
const widened = ({ low, high }: Range, weeksEarly: number): Range => ({
  low: Math.max(0, low - Math.ceil((weeksEarly * 12) / 52)),
  high,
})

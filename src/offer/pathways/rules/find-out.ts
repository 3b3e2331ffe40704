import { areaNames } from '../words/plain-names.ts'
import { areasOfNeed } from './areas.ts'
import { branchesOf, evaluate, isLeaf, type Leaf } from './evaluate.ts'
import { factNamed } from './fact-named.ts'
import type { DelayRule, Rule } from './rule.ts'
import type { Standing } from './standing.ts'

/** One thing not known yet. `ask` says which question answers it, `text` is the question. */
export type ToFindOut = { readonly ask: Ask; readonly text: string }

export type Ask =
  | { readonly kind: 'age' | 'date-of-birth' | 'weeks-early' | 'place' | 'year-group' | 'delay' }
  | { readonly kind: 'fact'; readonly fact: string }

/** What would settle something, with how much it would do: 1 settles it alone, whichever way it is answered. */
export type Weighed = Map<string, ToFindOut & { readonly weight: number }>

/** Only what still matters: nothing below a branch that is settled is asked. */
export const weigh = (rule: Rule, standing: Standing, weight: number, into: Weighed): void => {
  if (evaluate(rule, standing) !== 'unknown') return
  if (isLeaf(rule)) return add(into, leafQuestion(rule, standing), weight)
  const open = branchesOf(rule).filter((one) => evaluate(one, standing) === 'unknown')
  for (const one of open) weigh(one, standing, weight / open.length, into)
}

export const add = (into: Weighed, question: ToFindOut, weight: number): void => {
  const key = 'fact' in question.ask ? `fact ${question.ask.fact}` : question.ask.kind
  into.set(key, { ...question, weight: (into.get(key)?.weight ?? 0) + weight })
}

/** Most useful first; those that do as much keep the order in which the rules ask. */
export const mostUsefulFirst = (weighed: Weighed): ToFindOut[] =>
  weighed.size === 0
    ? []
    : [...weighed.values()]
        .toSorted((one, other) => other.weight - one.weight)
        .map(({ ask, text }) => ({ ask, text }))

const leafQuestion = (rule: Leaf, standing: Standing): ToFindOut => {
  if ('fact' in rule)
    return {
      ask: { kind: 'fact', fact: rule.fact },
      text: factNamed(standing.vocabulary.facts, rule.fact).ask,
    }
  if ('ageMonths' in rule) return questions.age
  if ('place' in rule) return questions.place
  if ('keyStages' in rule) return standing.born ? questions['year-group'] : questions.age
  if ('lawfulAge' in rule) return standing.born ? questions['date-of-birth'] : questions.age
  return delayQuestion(rule.delay, standing)
}

const delayQuestion = ({ measure, of }: DelayRule, { born, facts }: Standing): ToFindOut => {
  const readings = facts.readings ?? []
  if (readings.length > 0 && (measure === 'months' || measure === 'fraction-of-age')) {
    if (!born) return questions.age
    const corrected = readings.some(({ comparedWith }) => comparedWith === 'corrected age')
    if (corrected && facts.weeksEarly === undefined) return questions['weeks-early']
  }
  const areas = (of ?? areasOfNeed).map((area) => areaNames[area]).join('; ')
  return { ...questions.delay, text: `${delayText[measure]} Ask about ${areas}.` }
}

const delayText: Readonly<Record<DelayRule['measure'], string>> = {
  months: 'About how many months behind is your child, and in what?',
  'fraction-of-age': 'About how many months behind is your child, and in what?',
  percentile: 'Has a professional measured how your child is doing, and what percentile did they give?',
  bands: 'Has a professional measured how your child is doing, and how many bands behind are they?',
}

const question = (kind: Exclude<Ask['kind'], 'fact'>, text: string): ToFindOut => ({ ask: { kind }, text })

const questions = {
  age: question('age', 'How old is your child?'),
  'date-of-birth': question('date-of-birth', 'On what day was your child born?'),
  'weeks-early': question('weeks-early', 'How many weeks early was your child born?'),
  place: question('place', 'Where is your child in the day: at home, in a nursery, at school?'),
  'year-group': question('year-group', 'Which year group is your child taught in?'),
  delay: question('delay', delayText.months),
}

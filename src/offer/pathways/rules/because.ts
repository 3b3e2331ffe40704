import { shortDay, toEpochDay } from '#kit/day'
import { ageInWords, areaNames, lawfulAgeNames, placeNames } from '../words/plain-names.ts'
import type { Measure } from './measures.ts'
import { areasOfNeed } from './areas.ts'
import { tells } from './delay.ts'
import { branchesOf, evaluate, isLeaf, type Leaf } from './evaluate.ts'
import { factNamed } from './fact-named.ts'
import type { Range } from './facts.ts'
import type { Finding } from './finding.ts'
import type { DelayRule, Rule } from './rule.ts'
import type { Standing } from './standing.ts'

/** The facts that settled a rule, in words; none while it is open. */
export const because = (rule: Rule, standing: Standing): readonly string[] => {
  const finding = evaluate(rule, standing)
  if (finding === 'unknown') return []
  const reasons = new Set<string>()
  gather(rule, standing, finding, reasons)
  return [...reasons]
}

/** Only the branches that found the same had a say in it. */
const gather = (rule: Rule, standing: Standing, finding: Finding, into: Set<string>): void => {
  if (isLeaf(rule)) for (const reason of leafReasons(rule, standing)) into.add(reason)
  for (const one of branchesOf(rule))
    if (evaluate(one, standing) === finding) gather(one, standing, finding, into)
}

/** Asked of settled leaves alone, so what they needed to know is there. */
const leafReasons = (rule: Leaf, standing: Standing): readonly string[] => {
  const { facts, ageMonths, vocabulary } = standing
  if ('fact' in rule) {
    const fact = factNamed(vocabulary.facts, rule.fact)
    return [`Your child ${facts.told?.[rule.fact] ? fact.is : fact.isNot}.`]
  }
  if ('place' in rule) return [`Your child is ${placeNames[facts.place!]}.`]
  if ('delay' in rule) return delayReasons(rule.delay, standing)
  if ('keyStages' in rule && facts.yearGroup !== undefined)
    return [
      facts.yearGroup > 0 ? `Your child is in year ${facts.yearGroup}.` : 'Your child is not yet in year 1.',
    ]
  if ('lawfulAge' in rule && evaluate(rule, standing) === 'met')
    return [`Your child ${lawfulAgeNames[rule.lawfulAge]}.`]
  return [ageReason(ageMonths!.low)]
}

const ageReason = (months: number): string =>
  months < 0
    ? 'Your child is not born yet.'
    : `Your child is ${months === 0 ? 'less than a month' : ageInWords(months)} old.`

const delayReasons = (rule: DelayRule, { measures, vocabulary }: Standing): readonly string[] => {
  const counted = measures.filter(
    ({ area, result }) => (rule.of ?? areasOfNeed).includes(area) && tells(rule, result),
  )
  const latest = counted.filter(
    ({ area, reading }) =>
      !counted.some((other) => other.area === area && toEpochDay(other.reading.on) > toEpochDay(reading.on)),
  )
  return counted.length === 0
    ? [`Your child ${factNamed(vocabulary.facts, 'developmental-delay').isNot}.`]
    : latest.map((measure) => measureInWords(rule, measure))
}

const measureInWords = (rule: DelayRule, measure: Measure): string => {
  const { area, by, reading } = measure
  const age = reading.comparedWith === 'corrected age' ? ', counted from the day they were due' : ''
  return `In ${areaNames[area]}: ${saidOf(rule, measure)}${age} (${by}, ${shortDay(reading.on)}).`
}

const saidOf = ({ measure }: DelayRule, { monthsBehind, result }: Measure): string => {
  if (measure === 'percentile') return `percentile ${between(result.percentile!)}`
  if (measure === 'bands') return `${between(result.bandsBelow!)} bands below their age`
  if (!monthsBehind) return 'not worked out yet'
  const { low, high } = monthsBehind
  return high <= 0 ? 'not behind' : `${between({ low: Math.max(0, low), high })} months behind`
}

const between = ({ low, high }: Range): string => (low === high ? `${low}` : `${low} to ${high}`)

import { shortDay, toEpochDay } from '#kit/day'
import { ageInWords, areaNames, lawfulAgeNames, placeNames } from '../words/plain-names.ts'
import type { Measure } from './measures.ts'
import { branchesOf, evaluate } from './evaluate.ts'
import { factNamed } from './fact-named.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'
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
  const branches = branchesOf(rule)
  if (branches.length === 0) for (const reason of leafReasons(rule, standing)) into.add(reason)
  for (const one of branches) if (evaluate(one, standing) === finding) gather(one, standing, finding, into)
}

const leafReasons = (rule: Rule, standing: Standing): readonly string[] => {
  const { facts, ageMonths, vocabulary } = standing
  if ('fact' in rule) {
    const fact = factNamed(vocabulary.facts, rule.fact)
    return [`Your child ${facts.told?.[rule.fact] ? fact.is : fact.isNot}.`]
  }
  if ('place' in rule) return facts.place ? [`Your child is ${placeNames[facts.place]}.`] : []
  if ('delay' in rule) return delayReasons(rule.delay.of, standing)
  if ('keyStages' in rule && facts.yearGroup !== undefined)
    return [
      facts.yearGroup > 0 ? `Your child is in year ${facts.yearGroup}.` : 'Your child is not yet in year 1.',
    ]
  if ('lawfulAge' in rule && evaluate(rule, standing) === 'met')
    return [`Your child ${lawfulAgeNames[rule.lawfulAge]}.`]
  return ageMonths ? [ageReason(ageMonths.low)] : []
}

const ageReason = (months: number): string =>
  months < 0
    ? 'Your child is not born yet.'
    : `Your child is ${months === 0 ? 'less than a month' : ageInWords(months)} old.`

const delayReasons = (
  of: readonly string[] | undefined,
  { measures: all, vocabulary }: Standing,
): readonly string[] => {
  const measures = all.filter(({ area }) => !of || of.includes(area))
  if (measures.length === 0)
    return [`Your child ${factNamed(vocabulary.facts, 'developmental-delay').isNot}.`]
  const latest = measures.filter(
    ({ area, reading }) =>
      !measures.some((other) => other.area === area && toEpochDay(other.reading.on) > toEpochDay(reading.on)),
  )
  return latest.map((measure) => measureInWords(measure, vocabulary))
}

const measureInWords = (
  { area, reading, monthsBehind, result }: Measure,
  { instruments }: Standing['vocabulary'],
): string => {
  const said = monthsBehind
    ? monthsBehind.high <= 0
      ? 'not behind'
      : `${between(Math.max(0, monthsBehind.low), monthsBehind.high)} months behind`
    : result.percentile
      ? `percentile ${between(result.percentile.low, result.percentile.high)}`
      : result.bandsBelow
        ? `${between(result.bandsBelow.low, result.bandsBelow.high)} bands below their age`
        : 'not worked out yet'
  const by = instruments.find(({ id }) => id === reading.instrument)?.name ?? reading.instrument
  const age = reading.comparedWith === 'corrected age' ? ', counted from the day they were due' : ''
  return `In ${areaNames[area]}: ${said}${age} (${by}, ${shortDay(reading.on)}).`
}

const between = (low: number, high: number): string => (low === high ? `${low}` : `${low} to ${high}`)

import { type AreaOfNeed, areasOfNeed } from './areas.ts'
import type { AreaResult, Range } from './facts.ts'
import { atLeastMet, type Finding, reaches } from './finding.ts'
import type { Measure } from './measures.ts'
import type { DelayRule } from './rule.ts'
import type { Standing } from './standing.ts'

/** Delay in as many areas as the rule asks for. Areas nobody measured count neither for nor against. */
export const isDelayed = (rule: DelayRule, { facts, measures }: Standing): Finding => {
  const areas = rule.of ?? areasOfNeed
  const measured = measures.some(({ area, result }) => areas.includes(area) && tells(rule, result))
  if (!measured) return facts.told?.['developmental-delay'] === false ? 'not-met' : 'unknown'
  return atLeastMet(rule.areas, areas, (area) => areaIsDelayed(rule, area, measures))
}

const areaIsDelayed = (rule: DelayRule, area: AreaOfNeed, measures: readonly Measure[]): Finding => {
  const told = measures.filter((measure) => measure.area === area && tells(rule, measure.result))
  const latest = told.filter(({ reading }) => reading.on.equals(told[0]!.reading.on))
  const findings = latest.map((measure) => isFarEnough(rule, measure))
  // Two readings of one day that differ leave it open.
  const [first = 'unknown'] = findings
  return findings.every((finding) => finding === first) ? first : 'unknown'
}

/** Whether a result was measured in the way the rule asks about. */
export const tells = ({ measure }: DelayRule, { percentile, bandsBelow, ...months }: AreaResult): boolean => {
  if (measure === 'percentile') return percentile !== undefined
  if (measure === 'bands') return bandsBelow !== undefined
  return months.monthsBehind !== undefined || months.developmentalMonths !== undefined
}

const isFarEnough = (rule: DelayRule, { monthsBehind: behind, age, result }: Measure): Finding => {
  switch (rule.measure) {
    case 'percentile': {
      const { low, high } = result.percentile!
      return reaches(-high, -low, -rule.atMost)
    }
    case 'bands':
      return reaches(result.bandsBelow!.low, result.bandsBelow!.high, rule.atLeast)
    case 'months':
      return behind ? reaches(behind.low, behind.high, rule.atLeast) : 'unknown'
    case 'fraction-of-age':
      return behind && age ? isFractionBehind(rule.atLeast, behind, age) : 'unknown'
  }
}

/** A child of no months is behind by no part of their age. */
const isFractionBehind = (part: { of: number; in: number }, behind: Range, age: Range): Finding => {
  if (behind.high <= 0) return 'not-met'
  if (behind.low > 0 && behind.low * part.in >= part.of * age.high) return 'met'
  return behind.high * part.in < part.of * age.low ? 'not-met' : 'unknown'
}

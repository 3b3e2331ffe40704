import { isDelayed } from './delay.ts'
import { allMet, anyMet, atLeastMet, type Finding } from './finding.ts'
import type { Rule } from './rule.ts'
import { isInKeyStage, isOfLawfulAge, type Standing } from './standing.ts'

/** What the facts say of a rule: met, not met, or not known yet. */
export const evaluate = (rule: Rule, standing: Standing): Finding => {
  const each = (rules: readonly Rule[]) => rules.map((one) => evaluate(one, standing))
  if ('fact' in rule) return isTold(standing.facts.told?.[rule.fact], rule.is ?? true)
  if ('all' in rule) return allMet(each(rule.all))
  if ('any' in rule) return anyMet(each(rule.any))
  if ('of' in rule) return atLeastMet(rule.atLeast, each(rule.of))
  if ('ageMonths' in rule) return isAged(rule.ageMonths, standing)
  if ('place' in rule) return isTold(standing.facts.place && rule.place.includes(standing.facts.place), true)
  if ('keyStages' in rule) return isInKeyStage(standing, rule.keyStages)
  if ('lawfulAge' in rule) return isOfLawfulAge(standing, rule.lawfulAge)
  return isDelayed(rule.delay, standing)
}

const isTold = (told: boolean | undefined, wanted: boolean): Finding =>
  told === undefined ? 'unknown' : told === wanted ? 'met' : 'not-met'

/** The upper age is left out: a child of exactly 36 months is not "under 3". */
const isAged = (
  { from, to }: { from: number; to?: number | undefined },
  { ageMonths }: Standing,
): Finding => {
  if (!ageMonths) return 'unknown'
  const { low } = ageMonths
  return low >= from && (to === undefined || low < to) ? 'met' : 'not-met'
}

/** The rules directly below one; none below a leaf. */
export const branchesOf = (rule: Rule): readonly Rule[] => {
  if ('all' in rule) return rule.all
  if ('any' in rule) return rule.any
  return 'of' in rule ? rule.of : []
}

/** Every leaf of a rule, in order. */
export const leavesOf = (rule: Rule): readonly Rule[] => {
  const branches = branchesOf(rule)
  return branches.length === 0 ? [rule] : branches.flatMap(leavesOf)
}

import { isDelayed } from './delay.ts'
import { atLeastMet, type Finding } from './finding.ts'
import type { Rule } from './rule.ts'
import { isInKeyStage, isOfLawfulAge, type Standing } from './standing.ts'

/** What the facts say of a rule: met, not met, or not known yet. */
export const evaluate = (rule: Rule, standing: Standing): Finding => {
  if ('fact' in rule) return isTold(standing.facts.told?.[rule.fact], rule.is ?? true)
  const kept = standing.found.get(rule)
  if (kept) return kept
  const finding = workOut(rule, standing)
  standing.found.set(rule, finding)
  return finding
}

const workOut = (rule: Exclude<Rule, { fact: string }>, standing: Standing): Finding => {
  const each = (one: Rule) => evaluate(one, standing)
  if ('all' in rule) return atLeastMet(rule.all.length, rule.all, each)
  if ('any' in rule) return atLeastMet(1, rule.any, each)
  if ('of' in rule) return atLeastMet(rule.atLeast, rule.of, each)
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

export type Leaf = Exclude<Rule, { all: unknown } | { any: unknown } | { of: unknown }>

export const isLeaf = (rule: Rule): rule is Leaf => branchesOf(rule).length === 0

/** Every leaf of a rule, in order. */
export const leavesOf = (rule: Rule): readonly Leaf[] =>
  isLeaf(rule) ? [rule] : branchesOf(rule).flatMap(leavesOf)

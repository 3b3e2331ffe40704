import { areasOfNeed } from '../rules/areas.ts'
import { isLeaf } from '../rules/evaluate.ts'
import { factNamed } from '../rules/fact-named.ts'
import { yearsOf } from '../rules/key-stage.ts'
import type { DelayRule, Rule } from '../rules/rule.ts'
import type { Vocabulary } from '../rules/vocabulary.ts'
import { ageInWords, areaNames, counted, lawfulAgeNames, placeNames } from './plain-names.ts'
import { listed, type Saying, sentence } from './saying.ts'

/** A rule as a sentence, with what it lists below it. Every leaf and every number of the rule is in the words. */
export const ruleInWords = (rule: Rule, vocabulary: Vocabulary): Saying => {
  if ('all' in rule)
    return narrowed(rule.all, vocabulary) ?? branch('All of these are true:', rule.all, vocabulary)
  if ('any' in rule) return branch('At least one of these is true:', rule.any, vocabulary)
  if ('of' in rule) return branch(`At least ${rule.atLeast} of these are true:`, rule.of, vocabulary, true)
  return { say: sentence(clauseOf(rule, vocabulary)) }
}

/** The same within a sentence: "the child is at school and is looked after". */
export const clauseOf = (rule: Rule, vocabulary: Vocabulary): string => {
  if ('all' in rule) return clausesOf(rule.all, 'and', vocabulary)
  if ('any' in rule) return clausesOf(rule.any, 'or', vocabulary)
  if ('of' in rule)
    return `at least ${rule.atLeast} of these are true: ${listed(
      rule.of.map((one) => clauseOf(one, vocabulary)),
      'and',
    )}`
  if ('ageMonths' in rule) return `the child is ${ageRangeInWords(rule.ageMonths)}`
  if ('lawfulAge' in rule) return `the child ${lawfulAgeNames[rule.lawfulAge]}`
  if ('keyStages' in rule) return `the child is in ${keyStagesInWords(rule.keyStages)}`
  if ('place' in rule)
    return `the child is ${listed(
      rule.place.map((place) => placeNames[place]),
      'or',
    )}`
  if ('fact' in rule) {
    const fact = factNamed(vocabulary.facts, rule.fact)
    return `the child ${rule.is === false ? fact.isNot : fact.is}`
  }
  return `the child is ${delayInWords(rule.delay)}`
}

/** One list under one condition, "the child is not yet 18 months old, and at least one of these is true", if it is that. */
const narrowed = (rules: readonly Rule[], vocabulary: Vocabulary): Saying | null => {
  const leaves = rules.filter(isLeaf)
  const [list, ...more] = rules.filter((one) => !isLeaf(one))
  if (!list || more.length > 0 || leaves.length === 0) return null
  const { say, each } = ruleInWords(list, vocabulary)
  const then = each ? `${say.charAt(0).toLowerCase()}${say.slice(1)}` : null
  return then && each
    ? { say: `${sentence(clausesOf(leaves, 'and', vocabulary)).slice(0, -1)}, and ${then}`, each }
    : null
}

/** Who it is about is said once. */
const clausesOf = (rules: readonly Rule[], join: 'and' | 'or', vocabulary: Vocabulary): string =>
  listed(
    rules
      .map((one) => clauseOf(one, vocabulary))
      .map((clause, at) => (at === 0 ? clause : clause.replace(/^the child /, ''))),
    join,
  )

/** The upper age is left out, so that nobody is told that a child of exactly 3 may come when they may not. */
const ageRangeInWords = ({ from, to }: { from: number; to?: number | undefined }): string => {
  const limits = [
    ...(from === 0 ? [] : [`at least ${ageInWords(from)} old`]),
    ...(to === undefined ? [] : [`not yet ${ageInWords(to)} old`]),
  ]
  return limits.length === 0 ? 'of any age' : limits.join(' and ')
}

const keyStagesInWords = (keyStages: readonly number[]): string =>
  `${keyStages.length === 1 ? 'key stage' : 'key stages'} ${listed(keyStages.map(String), 'or')} (${listed(
    keyStages.map((stage) => yearsOf(stage)),
    'or',
  )})`

const delayInWords = (rule: DelayRule): string => {
  const counts = rule.of ?? areasOfNeed
  // Each name has commas of its own.
  const areas = counts.map((area) => areaNames[area]).join('; ')
  const where = `in ${rule.areas} or more of ${rule.of ? 'these areas' : 'the four areas'}: ${areas}`
  switch (rule.measure) {
    case 'months':
      return `behind by ${counted(rule.atLeast, 'month')} or more ${where}`
    case 'fraction-of-age':
      return `behind by ${rule.atLeast.of}/${rule.atLeast.in} of their age or more ${where}`
    case 'percentile':
      return `at or below percentile ${rule.atMost} (out of 100 children, ${rule.atMost} score this low) ${where}`
    case 'bands':
      return `${counted(rule.atLeast, 'band')} or more below the one for their age ${where}`
  }
}

const branch = (say: string, rules: readonly Rule[], vocabulary: Vocabulary, always = false): Saying =>
  rules.length === 1 && !always
    ? ruleInWords(rules[0]!, vocabulary)
    : { say, each: rules.map((rule) => ruleInWords(rule, vocabulary)) }

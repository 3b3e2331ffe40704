import type { Day } from '#kit/day'
import { inOneLine } from '../words/saying.ts'
import { ruleInWords } from '../words/rule-in-words.ts'
import { because } from './because.ts'
import { definitionsOn, type ServiceDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { add, mostUsefulFirst, type ToFindOut, weigh, type Weighed } from './find-out.ts'
import type { Finding } from './finding.ts'
import { askersOf, criteriaOf } from './legal-test.ts'
import { type PlaceFit, placesFor } from './places.ts'
import { type Route, routeOf } from './route.ts'
import type { Rule } from './rule.ts'
import { type Standing, standingOn } from './standing.ts'
import type { Vocabulary } from './vocabulary.ts'

export type { ToFindOut } from './find-out.ts'
export type { Route } from './route.ts'

/** What the rules say about one service and one child. It advises a person, who decides. */
export type EligibilityResult = {
  readonly service: string
  /** The law lets a family ask for a statutory assessment whatever these findings say. */
  readonly kind: ServiceDefinition['kind']
  readonly version: string
  readonly name: string
  /** The day the age was taken on: the day a request is, or would be, received. */
  readonly asOf: string
  readonly route: Route
  readonly criteria: readonly CriterionFinding[]
  readonly overall: Overall
  /** Only for those who appear to meet the rules: it reorders them and lets nobody in. */
  readonly priority?: { readonly band: string; readonly because: string }
  /** Which of its places are for a child of this key stage. Whether one is free is not known here. */
  readonly places: readonly PlaceFit[]
  /** What would help to settle it, most useful first. */
  readonly findOut: readonly ToFindOut[]
}

export type Overall = 'appears-to-meet' | 'appears-not-to-meet' | 'need-more-information'

export type CriterionFinding = {
  readonly id: string
  readonly text: string
  readonly finding: Finding
  /** The facts that settled it, in words. */
  readonly because: readonly string[]
  readonly missing: readonly ToFindOut[]
}

/** One service and one child, on the day a request is or would be received. */
export const eligibility = (
  definition: ServiceDefinition,
  facts: Facts,
  asOf: Day,
  vocabulary: Vocabulary,
): EligibilityResult => assess(definition, standingOn(facts, asOf, vocabulary), asOf.toString()).result

/** Every service in force on the day, those that seem to fit first, and what to find out across all of them. */
export const couldHelp = (
  pack: Vocabulary & { readonly services: readonly ServiceDefinition[] },
  facts: Facts,
  asOf: Day,
): { readonly services: readonly EligibilityResult[]; readonly findOut: readonly ToFindOut[] } => {
  const standing = standingOn(facts, asOf, pack)
  const iso = asOf.toString()
  const found = definitionsOn(pack.services, asOf).map((definition) => assess(definition, standing, iso))
  const across: Weighed = new Map()
  for (const { open } of found) for (const one of open.values()) add(across, one, one.weight)
  return {
    services: bestFirst.flatMap((overall) =>
      found.filter(({ result }) => result.overall === overall).map(({ result }) => result),
    ),
    findOut: mostUsefulFirst(across),
  }
}

const bestFirst: readonly Overall[] = ['appears-to-meet', 'need-more-information', 'appears-not-to-meet']

const assess = (
  definition: ServiceDefinition,
  standing: Standing,
  asOf: string,
): { result: EligibilityResult; open: Weighed } => {
  const { whole, parts } = criteriaOf(definition)
  const finding = evaluate(whole, standing)
  const open: Weighed = new Map()
  weigh(whole, standing, 1, open)
  if (finding !== 'not-met') weighAside(definition, standing, finding, open)
  const priority = finding === 'met' ? priorityOf(definition, standing) : undefined
  const result = {
    service: definition.id,
    kind: definition.kind,
    version: definition.version,
    name: definition.name,
    asOf,
    route: routeOf(definition, standing),
    criteria: parts.map(({ id, rule }) => criterion(id, rule, standing)),
    overall: overallOf[finding],
    ...(priority && { priority }),
    places: placesFor(definition, standing),
    findOut: mostUsefulFirst(open),
  }
  return { result, open }
}

const overallOf: Readonly<Record<Finding, Overall>> = {
  met: 'appears-to-meet',
  'not-met': 'appears-not-to-meet',
  unknown: 'need-more-information',
}

/** Who may ask and who goes first matter less than whether it fits, and priority only once it does. */
const weighAside = (definition: ServiceDefinition, standing: Standing, finding: Finding, open: Weighed) => {
  const asker = standing.facts.asker ?? 'parent'
  for (const { who, when } of askersOf(definition))
    if (who === asker && when) weigh(when, standing, 0.1, open)
  if (finding === 'met') for (const { when } of definition.priority) weigh(when, standing, 0.05, open)
}

const priorityOf = ({ priority }: ServiceDefinition, standing: Standing) => {
  const first = priority.find(({ when }) => evaluate(when, standing) === 'met')
  return first && { band: first.band, because: first.because }
}

const criterion = (id: string, rule: Rule, standing: Standing): CriterionFinding => {
  const finding = evaluate(rule, standing)
  return {
    id,
    text: textOf(rule, standing.vocabulary),
    finding,
    because: because(rule, standing),
    missing: finding === 'unknown' ? missingFrom(rule, standing) : [],
  }
}

const missingFrom = (rule: Rule, standing: Standing): ToFindOut[] => {
  const missing: Weighed = new Map()
  weigh(rule, standing, 1, missing)
  return mostUsefulFirst(missing)
}

const texts = new WeakMap<Vocabulary['facts'], WeakMap<Rule, string>>()

/** Kept, because the same few rules are written out for every child. */
const textOf = (rule: Rule, vocabulary: Vocabulary): string => {
  const kept = texts.get(vocabulary.facts) ?? new WeakMap<Rule, string>()
  texts.set(vocabulary.facts, kept)
  const text = kept.get(rule) ?? inOneLine(ruleInWords(rule, vocabulary))
  kept.set(rule, text)
  return text
}

import { type DutyName, dueBy, duties } from '#law'
import { type EpochDay, epochDayOfIso } from '#kit/day'
import { ruleInWords } from '../../words/rule-in-words.ts'
import { inOneLine } from '../../words/saying.ts'
import type { ServiceDefinition } from '../definition.ts'
import { knownFacts } from '../known-facts.ts'
import { legalTest } from '../legal-test.ts'
import type { Rule } from '../rule.ts'
import type { Target } from '../stage.ts'

/** What the rules of a definition do that the law does not allow, each in a sentence with the law. */
export const unlawfulGates = (definition: ServiceDefinition): string[] => [
  ...(definition.kind === 'statutory-assessment' ? gatesBeforeAssessment(definition) : []),
  ...(definition.criteria.some(({ rule }) => lookedAfterIsEnough(rule))
    ? [
        'Being looked after would be enough to meet its rules. It may move a child up, but it does not show that this help fits: put it under priority.',
      ]
    : []),
  ...noWayOn(definition),
]

const test36 = 'Children and Families Act 2014, section 36(8)'

const gatesBeforeAssessment = (definition: ServiceDefinition): string[] => [
  ...definition.criteria
    .filter(({ rule }) => !legalTest.some((legal) => same(legal.rule, rule)))
    .map(
      ({ id, rule }) =>
        `It adds a test that the law does not have, “${id}”: ${written(rule)} The council must assess if the child has or may have special educational needs and may need a plan, and may ask for nothing else (${test36}).`,
    ),
  ...(definition.age
    ? [
        `It sets ages of its own. A request may be made for anybody under 25 (Children and Families Act 2014, section 83).`,
      ]
    : []),
  ...definition.ask.by
    .filter(({ when }) => when)
    .map(
      ({ who }) =>
        `It sets a condition on who may ask (${who}). The law says who may ask, and the council may not add to it (Children and Families Act 2014, section 36(1)).`,
    ),
  ...definition.agreements
    .filter(({ before }) => isBeforeDecision(definition, before))
    .map(
      ({ of }) =>
        `It waits for the agreement of ${of.join(' and ')} before it decides. Nobody’s agreement is needed for a request to count (Children and Families Act 2014, section 36(1)).`,
    ),
  ...definition.pools.map(
    ({ name }) => `It shares out a limited number (“${name}”). A duty to assess cannot run out (${test36}).`,
  ),
  ...(definition.stages.some(({ duty }) => duty === 'decide whether to assess')
    ? []
    : [
        'No stage names the duty “decide whether to assess”, so nobody would be told when they must hear (SEND Regulations 2014, regulation 5(1)).',
      ]),
  ...definition.targets.flatMap((target) => looserThanLaw(definition, target)),
]

const written = (rule: Rule): string => {
  try {
    return inOneLine(ruleInWords(rule, { facts: knownFacts, instruments: [] }))
  } catch {
    return 'a fact of the pack’s own.'
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const isBeforeDecision = ({ stages }: ServiceDefinition, before: string | undefined): boolean =>
  before === undefined || stages.find(({ id }) => id === before)?.phase === 'deciding'

/** Every way through a rule that asks for nothing but being looked after, whatever the age. */
const lookedAfterIsEnough = (rule: Rule): boolean => leadsIn(rule) && !freeOf(rule)

const leadsIn = (rule: Rule): boolean => {
  if ('all' in rule) return rule.all.every(leadsIn)
  if ('any' in rule) return rule.any.some(leadsIn)
  if ('of' in rule) return rule.of.filter(leadsIn).length >= rule.atLeast
  return isLookedAfter(rule) || freeOf(rule)
}

const isLookedAfter = (rule: Rule): boolean =>
  'fact' in rule && rule.fact === 'looked-after' && rule.is !== false

/** Age, place and school year say nothing of need. */
const freeOf = (rule: Rule): boolean => {
  if ('all' in rule) return rule.all.every(freeOf)
  if ('any' in rule) return rule.any.some(freeOf)
  if ('of' in rule) return rule.of.filter(freeOf).length >= rule.atLeast
  return 'ageMonths' in rule || 'lawfulAge' in rule || 'keyStages' in rule || 'place' in rule
}

const noWayOn = ({ kind, signposts }: ServiceDefinition): string[] =>
  kind === 'signpost' || signposts.length > 0
    ? []
    : [
        kind === 'statutory-assessment'
          ? 'It points nowhere else. Who is told no must be told where to find independent advice (SEND Regulations 2014, regulation 5(3)).'
          : 'It points nowhere else. A family who is told no must hear what else could help: add a signpost (Children and Families Act 2014, section 32).',
      ]

/** Statute gives the council so long at most, or the family so long at least. */
const looserThanLaw = ({ stages, from: since }: ServiceDefinition, target: Target): string[] => {
  const start = epochDayOfIso(since)!
  const dutyTo = target.to === 'answered' ? 'decide whether to assess' : dutyOf(stages, target.to)
  const latest =
    target.from === 'received' ? (fromRequest.has(dutyTo) ? dutyTo : 'send the final plan') : dutyTo
  const dutyFrom = dutyOf(stages, target.from)
  return [
    ...(latest &&
    (target.from === 'received' || afterAsking.has(latest)) &&
    daysOf(target) > daysIn(latest, start)
      ? [`${aimInWords(target)} is later than the law allows: ${cited(latest)}`]
      : []),
    ...(dutyFrom === 'leave time to answer the draft' && daysOf(target) < daysIn(dutyFrom, start)
      ? [`${aimInWords(target)} gives a family less time than the law does: ${cited(dutyFrom)}`]
      : []),
  ]
}

const fromRequest: ReadonlySet<string | undefined> = new Set<DutyName>([
  'decide whether to assess',
  'say there will be no plan',
  'send the final plan',
])
const afterAsking: ReadonlySet<string> = new Set<DutyName>(['give advice', 'answer a consultation'])

const dutyOf = (stages: ServiceDefinition['stages'], id: string): string | undefined =>
  stages.find((stage) => stage.id === id)?.duty

const daysIn = (duty: string, from: EpochDay): number => dueBy(duty as DutyName, from) - from

/** In calendar days, at their longest. */
const daysOf = ({ within, unit }: Target): number =>
  ({ days: within, 'working-days': Math.ceil(within / 5) * 7, weeks: within * 7, months: within * 31 })[unit]

const aimInWords = ({ from, to, within, unit }: Target): string =>
  `The aim of ${within} ${unit.replace('-', ' ')} from “${from}” to “${to}”`

const cited = (name: string): string => {
  const { does, cite } = duties.find(({ duty }) => duty === name)!
  return `${does} (${cite}).`
}

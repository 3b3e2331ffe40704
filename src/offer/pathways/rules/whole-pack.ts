import { duties } from '#law'
import type { ServiceDefinition } from './definition.ts'
import { leavesOf } from './evaluate.ts'
import { legalTest } from './legal-test.ts'
import type { Rule } from './rule.ts'
import type { Vocabulary } from './vocabulary.ts'

type Pack = Vocabulary & { readonly services: readonly ServiceDefinition[] }

/** What no one definition can show to be wrong: names that lead nowhere, and versions that are in force at once. */
export const faultsOfWhole = (pack: Pack): string[] => [
  ...pack.services.flatMap((definition) =>
    faultsOfOne(definition, pack).map((fault) => `${called(definition)}: ${fault}`),
  ),
  ...pack.services.flatMap((one, at) =>
    pack.services
      .slice(at + 1)
      .filter((other) => other.id === one.id && overlap(one, other))
      .map((other) => `${called(one)} and version ${other.version} are both in force on the same day.`),
  ),
]

const called = ({ id, version }: ServiceDefinition): string => `service “${id}”, version ${version}`

const overlap = (one: ServiceDefinition, other: ServiceDefinition): boolean =>
  one.from <= (other.to ?? '9999-12-31') && other.from <= (one.to ?? '9999-12-31')

const faultsOfOne = (definition: ServiceDefinition, { facts, services }: Pack): string[] => {
  const { from, to, stages, criteria, targets, agreements, placement, signposts } = definition
  const stageIds = stages.map(({ id }) => id)
  return [
    ...(to !== undefined && to < from ? [`it ends (${to}) before it starts (${from}).`] : []),
    ...twice(stageIds).map((id) => `two stages are called “${id}”.`),
    ...twice(criteria.map(({ id }) => id)).map((id) => `two criteria are called “${id}”.`),
    ...criteria
      .filter(({ id }) => id === 'age')
      .map(() => 'a criterion may not be called “age”: use the age of the service.'),
    ...rulesOf(definition)
      .flatMap(leavesOf)
      .flatMap((leaf) => ('fact' in leaf && !facts.some(({ id }) => id === leaf.fact) ? [leaf.fact] : []))
      .map((fact) => `nothing says what the fact “${fact}” means. Add it to the pack’s facts.`),
    ...targets
      .flatMap((target) => [target.from, target.to])
      .filter((event) => event !== 'received' && event !== 'answered')
      .concat(agreements.flatMap(({ before }) => before ?? []))
      .filter((id) => !stageIds.includes(id))
      .map((id) => `“${id}” is none of its stages.`),
    ...stages
      .flatMap(({ duty }) => duty ?? [])
      .filter((name) => !duties.some(({ duty }) => duty === name))
      .map((name) => `the law has no duty called “${name}”. See: npm run -s dates -- --duties`),
    ...signposts
      .flatMap((signpost) => ('service' in signpost.to ? [signpost.to.service] : []))
      .filter((id) => !services.some((service) => service.id === id))
      .map((id) => `it points to a service “${id}” that is not there.`),
    ...(placement?.timetable ?? [])
      .filter(({ fromWeek }, at, all) => fromWeek <= (all[at - 1]?.fromWeek ?? 0))
      .map(({ fromWeek }) => `week ${fromWeek} of its timetable is out of order.`),
    ...(placement && placement.timetable[0]!.fromWeek !== 1
      ? ['its timetable does not begin with week 1.']
      : []),
  ]
}

/** Every rule a definition holds, wherever it stands. */
export const rulesOf = ({ criteria, ask, priority, kind }: ServiceDefinition): Rule[] => [
  ...criteria.map(({ rule }) => rule),
  ...(kind === 'statutory-assessment' ? legalTest.map(({ rule }) => rule) : []),
  ...[...ask.by, ...ask.through, ...priority].flatMap(({ when }) => (when ? [when] : [])),
]

const twice = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word, at) => words.indexOf(word) !== at)),
]

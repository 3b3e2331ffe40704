import { askerNames } from '../words/plain-names.ts'
import { clauseOf } from '../words/rule-in-words.ts'
import { listed } from '../words/saying.ts'
import type { ServiceDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { atLeastMet, type Finding } from './finding.ts'
import { askersOf } from './legal-test.ts'
import type { Rule } from './rule.ts'
import type { Standing } from './standing.ts'

export type Route = {
  /** May the one who asks now, ask? */
  readonly allowed: boolean
  readonly finding: Finding
  readonly because: string
  /** Everybody who can ask or to whom to turn, in words; those that fit this child for certain first. */
  readonly whoCan: readonly string[]
}

/** Who may ask this service about this child. A family who may not ask is shown who can ask for them. */
export const routeOf = (definition: ServiceDefinition, standing: Standing): Route => {
  const rows = askersOf(definition)
  const asker = standing.facts.asker ?? 'parent'
  const own = rows.filter(({ who }) => who === asker)
  const finding = rows.length === 0 ? 'unknown' : atLeastMet(1, own, (row) => fits(row, standing))
  const others = rows.filter(({ who }) => who !== asker)
  const whoCan = whoFits(definition, others, standing)
  return { allowed: finding === 'met', finding, because: inWords(finding, own, whoCan, standing), whoCan }
}

type Conditional = { readonly when?: Rule | undefined }

const fits = ({ when }: Conditional, standing: Standing): Finding => (when ? evaluate(when, standing) : 'met')

const whoFits = (
  { ask }: ServiceDefinition,
  rows: ReturnType<typeof askersOf>,
  standing: Standing,
): string[] => {
  const names = new Set<string>()
  for (const wanted of ['met', 'unknown'] as const) {
    for (const one of ask.through) if (fits(one, standing) === wanted) names.add(one.say)
    for (const row of rows) if (fits(row, standing) === wanted) names.add(askerNames[row.who])
  }
  return [...names]
}

const inWords = (
  finding: Finding,
  own: readonly Conditional[],
  whoCan: readonly string[],
  standing: Standing,
): string => {
  if (finding === 'met') return 'You can ask.'
  if (finding === 'not-met')
    return whoCan.length === 0 ? 'Nobody can ask about this child now.' : 'Somebody else has to ask for you.'
  const open = own.flatMap((row) => (row.when && fits(row, standing) === 'unknown' ? [row.when] : []))
  if (open.length === 0) return 'Nobody has told us yet who can ask. The service can tell you.'
  return `You can ask if ${listed(
    open.map((when) => clauseOf(when, standing.vocabulary)),
    'or',
  )}.`
}

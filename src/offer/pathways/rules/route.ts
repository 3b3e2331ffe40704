import { askerNames } from '../words/plain-names.ts'
import { clauseOf } from '../words/rule-in-words.ts'
import { listed } from '../words/saying.ts'
import type { ServiceDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { anyMet, type Finding } from './finding.ts'
import { askersOf } from './legal-test.ts'
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
  const asker = standing.facts.asker ?? 'parent'
  const fits = ({ when }: { when?: Parameters<typeof evaluate>[0] | undefined }): Finding =>
    when ? evaluate(when, standing) : 'met'
  const rows = askersOf(definition)
  const own = rows.filter(({ who }) => who === asker)
  const finding = rows.length === 0 ? 'unknown' : anyMet(own.map(fits))
  const whoCan = fittingFirst([
    ...definition.ask.through.map((one) => ({ name: one.say, finding: fits(one) })),
    ...rows.map((row) => ({ name: askerNames[row.who], finding: fits(row) })),
  ])
  const open = own.flatMap((row) => (row.when && fits(row) === 'unknown' ? [row.when] : []))
  return {
    allowed: finding === 'met',
    finding,
    because:
      rows.length === 0
        ? 'Nobody has told us yet who can ask. The service can tell you.'
        : finding === 'met'
          ? 'You can ask.'
          : finding === 'unknown'
            ? `You can ask if ${listed(
                open.map((when) => clauseOf(when, standing.vocabulary)),
                'or',
              )}.`
            : whoCan.length === 0
              ? 'Nobody can ask about this child now.'
              : 'Somebody else has to ask for you.',
    whoCan,
  }
}

const fittingFirst = (rows: readonly { name: string; finding: Finding }[]): string[] => [
  ...new Set(
    (['met', 'unknown'] as const).flatMap((finding) =>
      rows.filter((row) => row.finding === finding).map(({ name }) => name),
    ),
  ),
]

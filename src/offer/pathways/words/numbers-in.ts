import type { Rule } from '../rules/rule.ts'
import { ageInWords } from './plain-names.ts'

type Numbered = { words: string; changed: Rule }

/** For tests: every number a rule holds, the words it must have, and the rule with another in its place. */
export const numbersIn = (rule: Rule): Numbered[] => {
  if ('all' in rule) return below(rule.all, (all) => ({ all }))
  if ('any' in rule) return below(rule.any, (any) => ({ any }))
  if ('of' in rule)
    return [
      { words: `At least ${rule.atLeast}`, changed: { ...rule, atLeast: rule.atLeast + 1 } },
      ...below(rule.of, (of) => ({ ...rule, of })),
    ]
  if ('ageMonths' in rule) {
    const { from, to } = rule.ageMonths
    return [
      {
        words: from === 0 ? '' : ageInWords(from),
        changed: { ageMonths: { ...rule.ageMonths, from: from + 1 } },
      },
      ...(to === undefined ? [] : [{ words: ageInWords(to), changed: { ageMonths: { from, to: to + 1 } } }]),
    ]
  }
  if ('keyStages' in rule)
    return rule.keyStages.map((stage, at) => ({
      words: String(stage),
      changed: { keyStages: rule.keyStages.with(at, (stage % 5) + 1) },
    }))
  if (!('delay' in rule)) return []
  const { delay } = rule
  const areas = { words: String(delay.areas), changed: { delay: { ...delay, areas: delay.areas + 1 } } }
  if (delay.measure === 'percentile')
    return [areas, { words: `${delay.atMost}`, changed: { delay: { ...delay, atMost: delay.atMost + 1 } } }]
  if (delay.measure === 'fraction-of-age') {
    const { of, in: whole } = delay.atLeast
    return [
      areas,
      { words: `${of}/${whole}`, changed: { delay: { ...delay, atLeast: { of: of + 1, in: whole } } } },
      { words: `${of}/${whole}`, changed: { delay: { ...delay, atLeast: { of, in: whole + 1 } } } },
    ]
  }
  return [areas, { words: `${delay.atLeast}`, changed: { delay: { ...delay, atLeast: delay.atLeast + 1 } } }]
}

const below = (rules: readonly Rule[], put: (rules: Rule[]) => Rule): Numbered[] =>
  rules.flatMap((one, at) =>
    numbersIn(one).map(({ words, changed }) => ({ words, changed: put(rules.with(at, changed)) })),
  )

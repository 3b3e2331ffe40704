import { criteriaOf, askersOf } from '../rules/legal-test.ts'
import type { ServiceDefinition } from '../rules/definition.ts'
import type { Vocabulary } from '../rules/vocabulary.ts'
import { askerNames } from './plain-names.ts'
import { clauseOf, ruleInWords } from './rule-in-words.ts'
import { listed, type Saying, sentence } from './saying.ts'

export { howItGoes } from './how-it-goes.ts'

/** Who it is for, written out from the rules themselves, so that the page cannot say otherwise than the checker. */
export const whoItIsFor = (definition: ServiceDefinition, vocabulary: Vocabulary): Saying[] => {
  const { parts } = criteriaOf(definition)
  const aged = parts.filter(({ id }) => id === 'age').map(({ rule }) => ruleInWords(rule, vocabulary))
  const others = parts.filter(({ id }) => id !== 'age').map(({ rule }) => ruleInWords(rule, vocabulary))
  return [
    ...aged.map(({ say }) => ({ say: `${say} The age is counted on the day the request arrives.` })),
    ...(parts.length === 0 ? [{ say: 'It is for anybody who wants it.' }] : []),
    ...criteriaInWords(definition, others),
    ...definition.priority.map(({ band, when, because }) => ({
      say: `If ${clauseOf(when, vocabulary)}, and meets these rules, they ${band}. ${because}`,
    })),
  ]
}

/** Who may ask and how, whom a family can turn to, what must be agreed and what helps: from the definition. */
export const howToAsk = (definition: ServiceDefinition, vocabulary: Vocabulary): Saying[] => {
  const rows = askersOf(definition)
  return [
    familyMay(definition, rows),
    ...(rows.length === 0
      ? []
      : [
          {
            say: 'These people can ask:',
            each: rows.map(({ who, when }) => ({
              say: sentence(
                [
                  askerNames[who],
                  ...(when ? [`if ${clauseOf(when, vocabulary)}`] : []),
                  ...definition.ask.by.flatMap((row) => (row.who === who && row.how ? [row.how] : [])),
                ].join(', '),
              ),
            })),
          },
        ]),
    ...listUnless(
      'Who you can talk to first:',
      definition.ask.through.map(({ say, when }) =>
        sentence(when ? `${say}, if ${clauseOf(when, vocabulary)}` : say),
      ),
    ),
    ...definition.agreements.map((agreement) => ({ say: agreementInWords(definition, agreement) })),
    ...listUnless('These help, but you can ask without them:', definition.ask.bring.map(sentence)),
  ]
}

const criteriaInWords = ({ kind, meets }: ServiceDefinition, each: readonly Saying[]): Saying[] => {
  if (kind === 'statutory-assessment')
    return [{ say: 'The law sets the test, and the council may not add to it. All of these are true:', each }]
  if (each.length < 2) return [...each]
  return [{ say: meets === 'any' ? 'At least one of these is true:' : 'All of these are true:', each }]
}

const familyMay = ({ kind }: ServiceDefinition, rows: ReturnType<typeof askersOf>): Saying => {
  if (kind === 'statutory-assessment')
    return {
      say: 'A family can ask for this themselves. The law gives them that right, and no form is needed.',
    }
  if (rows.length === 0) return { say: 'Nobody has told us yet who can ask. The service can tell you.' }
  const own = rows.filter(({ who }) => who === 'parent' || who === 'young-person')
  if (own.length === 0)
    return { say: 'A family cannot ask for this themselves, but others can ask for them.' }
  return own.some(({ when }) => !when)
    ? { say: 'A family can ask for this themselves.' }
    : { say: 'Sometimes a family can ask for this themselves.' }
}

const agreementInWords = (
  { stages }: ServiceDefinition,
  { of, to, before }: ServiceDefinition['agreements'][number],
): string => {
  const stage = stages.find(({ id }) => id === before)
  const when = stage ? `before the step “${stage.name}”` : 'before anybody asks'
  return sentence(`${listed(of, 'and')} must agree to ${to} ${when}`)
}

const listUnless = (say: string, each: readonly string[]): Saying[] =>
  each.length === 0 ? [] : [{ say, each: each.map((one) => ({ say: one })) }]

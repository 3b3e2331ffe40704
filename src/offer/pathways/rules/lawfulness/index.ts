import { stageWords } from '../../words/stage-words.ts'
import type { ServiceDefinition } from '../definition.ts'
import { unlawfulGates } from './gates.ts'
import { unlawfulWording } from './wording.ts'

export { unlawfulGates } from './gates.ts'
export { unlawfulWording, type UnlawfulWording } from './wording.ts'

/** What a definition does or says that the law does not allow: a plain sentence for each, with the law. */
export const lawfulnessOf = (definition: ServiceDefinition): string[] => [
  ...unlawfulGates(definition),
  ...wordsOf(definition).flatMap((text) =>
    unlawfulWording(text, definition.kind === 'statutory-assessment').map(({ problem }) => problem),
  ),
  ...(definition.kind === 'statutory-assessment' ? wordsOf(definition).flatMap(timesInWords) : []),
]

const wordsOf = ({ ask, words, stages, agreements, priority, signposts }: ServiceDefinition): string[] => [
  ...Object.values(words).filter((text) => text !== undefined),
  ...ask.by.flatMap(({ how }) => how ?? []),
  ...ask.through.map(({ say }) => say),
  ...ask.bring,
  ...stages.flatMap((stage) => [
    stage.name,
    stageWords(stage),
    ...(stage.referrer ? [stage.referrer] : []),
    ...(stage.team ? [stage.team] : []),
  ]),
  ...agreements.map(({ to }) => to),
  ...priority.map(({ because }) => because),
  ...signposts.map(({ why }) => why),
]

/** A number of weeks in somebody's words would not change when the law does. */
const timesInWords = (text: string): string[] =>
  /\b(\d+|two|three|four|six|ten|twelve|fifteen|sixteen|twenty)[ -](working |school |calendar )?(days?|weeks?|months?)\b/i.test(
    text,
  )
    ? [
        `“${text}” This writes a legal time as words. Name the duty on the stage, and the page says the time with its law.`,
      ]
    : []
